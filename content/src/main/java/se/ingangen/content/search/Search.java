package se.ingangen.content.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// One search, in one state of the index.
final class Search {

    /// With fewer hits than this, the spelling is doubted.
    private static final int FEW = 3;

    /// More words than this are a question in prose.
    private static final int QUESTION = 4;

    /// With fewer hits than this, pages that hold any of the words are shown too.
    private static final int A_PAGE = 10;

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final SearchQuery query;
    private final ChainQuery words;

    Search(IndexSearcher searcher, Analyzer analyzer, SearchQuery query) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.query = query;
        words = ChainQuery.of(query.text(), Chain.of(query.language()));
    }

    SearchResult run() throws IOException {
        if (words.isEmpty()) {
            return SearchResult.EMPTY;
        }
        var found = best();
        var others = new OtherLanguages(searcher, analyzer, query).find();
        return new SearchResult(total(found), didYouMean(total(found), others), hits(found), others);
    }

    private TopDocs best() throws IOException {
        var found = top(words.enough());
        if (total(found) < A_PAGE) {
            found = top(words.any());
        }
        return total(found) > 0 ? found : top(words.alike());
    }

    private TopDocs top(Query matching) throws IOException {
        var filtered = filtered(query)
                .add(matching, Occur.MUST)
                .add(new TermQuery(new Term(Documents.LANGUAGE, query.language().tag())), Occur.FILTER)
                .build();
        var collector =
                new TopScoreDocCollectorManager(Math.max(1, query.offset() + query.limit()), null, Integer.MAX_VALUE);
        return searcher.search(filtered, collector);
    }

    /// A query that leaves only pages of the kind and topic asked for.
    static BooleanQuery.Builder filtered(SearchQuery query) {
        var filtered = new BooleanQuery.Builder();
        if (!query.kind().isEmpty()) {
            filtered.add(new TermQuery(new Term(Documents.KIND, query.kind())), Occur.FILTER);
        }
        if (!query.topic().isEmpty()) {
            filtered.add(new TermQuery(new Term(Documents.TOPIC, query.topic())), Occur.FILTER);
        }
        return filtered;
    }

    private static int total(TopDocs found) {
        return Math.toIntExact(found.totalHits.value());
    }

    private List<SearchHit> hits(TopDocs found) throws IOException {
        var snippets = new Snippets(words, Chain.of(query.language()), analyzer);
        var hits = new ArrayList<SearchHit>();
        for (var doc : page(found)) {
            hits.add(hit(searcher, doc, snippets));
        }
        return hits;
    }

    private List<ScoreDoc> page(TopDocs found) {
        return Arrays.stream(found.scoreDocs)
                .skip(query.offset())
                .limit(query.limit())
                .toList();
    }

    static SearchHit hit(IndexSearcher searcher, ScoreDoc doc, Snippets snippets) throws IOException {
        var stored = searcher.storedFields().document(doc.doc);
        return new SearchHit(
                stored.get(Documents.KEY),
                Documents.language(stored),
                stored.get(Documents.URL),
                stored.get(Documents.HEADING),
                snippets.of(stored),
                stored.get(Documents.KIND),
                doc.score);
    }

    /// In the reader's language, or when nothing at all was found, in the standard one: a Swedish
    /// word is often what a reader of Arabic has in hand. A question of many words that was answered
    /// is left alone.
    private Optional<String> didYouMean(int total, List<SearchHit> others) throws IOException {
        if (total >= FEW && words.words().size() > QUESTION) {
            return Optional.empty();
        }
        var mended = mend(query.language(), total < FEW);
        if (mended.isEmpty() && total == 0 && others.isEmpty()) {
            return mend(Languages.standard(), true);
        }
        return mended;
    }

    private Optional<String> mend(Language language, boolean poor) throws IOException {
        return new Spelling(searcher.getIndexReader(), language).mend(query.text(), poor);
    }
}
