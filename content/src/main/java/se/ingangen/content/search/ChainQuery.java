package se.ingangen.content.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.ingangen.content.search.Chain.Reading;

/// A visitor's words, asked for in the fields of one chain.
///
/// A page is ranked by all readings together; whether it is found at all is decided by how many
/// of the words it holds.
final class ChainQuery {

    /// What a match counts for, by reading. Judged by SweFAQ; see `SweFaqTest`.
    private static final Map<Reading, Float> WEIGHTS = Map.of(
            Reading.TITLE, 0.5f, Reading.STEM, 1f, Reading.EXACT, 0.2f, Reading.FOLDED, 0.1f, Reading.GRAMS, 0.5f);

    /// Of more than two words, how many a page must hold, in per cent.
    private static final int ENOUGH_WORDS = 60;

    /// How much of a word's parts must be there for the word to count as found, in per cent.
    private static final int ENOUGH_GRAMS = 70;

    private final Chain chain;
    private final List<String> words;

    private ChainQuery(Chain chain, List<String> words) {
        this.chain = chain;
        this.words = words;
    }

    static ChainQuery of(String text, Chain chain) {
        return new ChainQuery(chain, Words.of(text, chain));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    List<String> words() {
        return words;
    }

    /// Pages that hold enough of the words, whole or in compounds.
    Query enough() {
        return new BooleanQuery.Builder()
                .add(any(), Occur.MUST)
                .add(gate(true), Occur.FILTER)
                .build();
    }

    /// Pages that hold enough of the words as words; parts of words mean nothing across languages.
    Query enoughWhole() {
        return new BooleanQuery.Builder()
                .add(ranking(List.of(Reading.TITLE, Reading.STEM, Reading.EXACT, Reading.FOLDED)), Occur.MUST)
                .add(gate(false), Occur.FILTER)
                .build();
    }

    /// Pages that hold any of the words, or parts of them.
    Query any() {
        return ranking(List.of(Reading.values()));
    }

    /// The words in one reading, to mark them in a text.
    Query in(Reading reading) {
        return ranking(List.of(reading));
    }

    private Query ranking(List<Reading> readings) {
        var all = new BooleanQuery.Builder();
        for (var reading : readings) {
            for (var term : terms(words, reading)) {
                all.add(new BoostQuery(query(reading, term), WEIGHTS.get(reading)), Occur.SHOULD);
            }
        }
        return all.build();
    }

    private Query gate(boolean withGrams) {
        var gate = new BooleanQuery.Builder();
        words.forEach(w -> gate.add(found(w, withGrams), Occur.SHOULD));
        var enough = words.size() <= 2 ? words.size() : Math.ceilDiv(words.size() * ENOUGH_WORDS, 100);
        return new ConstantScoreQuery(gate.setMinimumNumberShouldMatch(enough).build());
    }

    private Query found(String word, boolean withGrams) {
        var found = new BooleanQuery.Builder();
        for (var reading : List.of(Reading.STEM, Reading.FOLDED)) {
            terms(List.of(word), reading).forEach(t -> found.add(query(reading, t), Occur.SHOULD));
        }
        var grams = terms(List.of(word), Reading.GRAMS);
        if (withGrams && grams.size() > 1) {
            var parts = new BooleanQuery.Builder();
            grams.forEach(g -> parts.add(query(Reading.GRAMS, g), Occur.SHOULD));
            parts.setMinimumNumberShouldMatch(Math.ceilDiv(grams.size() * ENOUGH_GRAMS, 100));
            found.add(parts.build(), Occur.SHOULD);
        }
        return found.build();
    }

    private List<String> terms(List<String> of, Reading reading) {
        var terms = new ArrayList<String>();
        of.forEach(w -> terms.addAll(Words.terms(w, chain, reading)));
        return terms.stream().distinct().toList();
    }

    private Query query(Reading reading, String term) {
        return new TermQuery(new Term(chain.field(reading), term));
    }
}
