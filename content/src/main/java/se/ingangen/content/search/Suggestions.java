package se.ingangen.content.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.ingangen.content.search.Chain.Reading;
import se.ingangen.i18n.Language;

/// Titles that go on as the visitor has begun: first those that start so, then those that hold
/// words which do.
final class Suggestions {

    static final int MOST = 8;

    /// Looked at, since pages may share a title.
    private static final int LOOKED_AT = 40;

    private final IndexSearcher searcher;

    Suggestions(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<Suggestion> of(String start, Language language) throws IOException {
        var words = Words.terms(Words.clip(start), Chain.ICU, Reading.FOLDED);
        if (words.isEmpty()) {
            return List.of();
        }
        var urls = new LinkedHashMap<String, String>();
        for (var doc : searcher.search(query(start, words, language), LOOKED_AT).scoreDocs) {
            var stored = searcher.storedFields().document(doc.doc, Set.of(Documents.HEADING, Documents.URL));
            urls.putIfAbsent(stored.get(Documents.HEADING), stored.get(Documents.URL));
        }
        return urls.entrySet().stream()
                .limit(MOST)
                .map(e -> new Suggestion(e.getKey(), e.getValue()))
                .toList();
    }

    private static Query query(String start, List<String> words, Language language) {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Documents.LANGUAGE, language.tag())), Occur.FILTER);
        words.stream()
                .limit(Words.MOST)
                .forEach(w -> query.add(new PrefixQuery(new Term(Documents.TITLE_WORDS, w)), Occur.FILTER));
        var startsSo = new PrefixQuery(new Term(Documents.TITLE_START, Documents.startOf(Words.clip(start))));
        return query.add(new BoostQuery(new ConstantScoreQuery(startsSo), 2), Occur.SHOULD)
                .build();
    }
}
