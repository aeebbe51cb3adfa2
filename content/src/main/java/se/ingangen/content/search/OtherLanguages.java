package se.ingangen.content.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import se.ingangen.i18n.Languages;

/// Hits of pages that do not exist in the reader's language: *försörjningsstöd* typed by a reader
/// of Arabic finds the Swedish page.
final class OtherLanguages {

    private static final int MOST = 10;

    /// How many editions are looked at, so that a page's best one is among them.
    private static final int LOOKED_AT = 60;

    /// The languages that most readers can make something of, the best first.
    private static final List<String> PREFERRED = List.of("sv", "en");

    /// As many as the most words ask for, in every reading of every chain, twice: to be found and to be
    /// ranked. Lucene's own limit, 1024, is for queries that somebody wrote.
    private static final int MOST_CLAUSES = Words.MOST * Chain.Reading.values().length * Chain.values().length * 2;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final SearchQuery query;

    OtherLanguages(IndexSearcher searcher, Analyzer analyzer, SearchQuery query) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.query = query;
    }

    /// The best pages first, each in the edition that suits most readers.
    List<SearchHit> find() throws IOException {
        if (searcher.getIndexReader().docFreq(readersEdition())
                == searcher.getIndexReader().maxDoc()) {
            return List.of(); // every page exists in the reader's language
        }
        var pages = new LinkedHashMap<String, Edition>();
        for (var edition : editions()) {
            pages.merge(edition.key, edition, (a, b) -> rank(b) < rank(a) ? b : a);
        }
        var hits = new ArrayList<SearchHit>();
        for (var edition : pages.values().stream().limit(MOST).toList()) {
            hits.add(hit(edition));
        }
        return hits;
    }

    private List<Edition> editions() throws IOException {
        var inAnyChain = new BooleanQuery.Builder();
        for (var chain : Chain.values()) {
            var words = ChainQuery.of(query.text(), chain);
            if (!words.isEmpty()) {
                inAnyChain.add(words.enoughWhole(), Occur.SHOULD);
            }
        }
        var search = Search.filtered(query)
                .add(inAnyChain.build(), Occur.MUST)
                .add(withoutEditionForReader(), Occur.FILTER)
                .build();
        var editions = new ArrayList<Edition>();
        for (var doc : searcher.search(search, LOOKED_AT).scoreDocs) {
            var stored = searcher.storedFields().document(doc.doc, Set.of(Documents.KEY, Documents.LANGUAGE));
            editions.add(new Edition(stored.get(Documents.KEY), stored.get(Documents.LANGUAGE), doc));
        }
        return editions;
    }

    /// A query of its own, so that Lucene keeps its answer.
    private Query withoutEditionForReader() {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.MUST)
                .add(new TermQuery(readersEdition()), Occur.MUST_NOT)
                .build();
    }

    private Term readersEdition() {
        return new Term(Documents.EDITION, query.language().tag());
    }

    private SearchHit hit(Edition edition) throws IOException {
        var language = Languages.ofContent(edition.language).orElseThrow();
        var chain = Chain.of(language);
        return Search.hit(searcher, edition.doc, new Snippets(ChainQuery.of(query.text(), chain), chain, analyzer));
    }

    /// Easy Swedish is nearer to a reader of Swedish than English is.
    private int rank(Edition edition) {
        if (speech(edition.language).equals(speech(query.language().tag()))) {
            return -1;
        }
        var place = PREFERRED.indexOf(edition.language);
        return place < 0 ? PREFERRED.size() : place;
    }

    private static String speech(String tag) {
        return tag.split("-")[0];
    }

    private record Edition(String key, String language, ScoreDoc doc) {}
}
