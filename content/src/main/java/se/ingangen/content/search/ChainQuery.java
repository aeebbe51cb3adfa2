package se.ingangen.content.search;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// What a match counts for, by reading; a match in the title counts in the text as well. Judged by
    /// SweFAQ, see `SweFaqTest`.
    private static final Map<Reading, Float> WEIGHTS = Map.of(
            Reading.TITLE, 0.5f,
            Reading.SUMMARY, 0.1f,
            Reading.STEM, 1f,
            Reading.EXACT, 0.2f,
            Reading.FOLDED, 0.1f,
            Reading.GRAMS, 0.5f);

    /// Of more than two words, how many a page must hold, in per cent.
    private static final int ENOUGH_WORDS = 60;

    /// How much of a word's parts must be there for the word to count as found, in per cent.
    private static final int ENOUGH_GRAMS = 70;

    /// The same where nothing else was found, so that a slip of the finger still finds something.
    private static final int SOME_GRAMS = 40;

    /// Parts of words do not count at all.
    private static final int NO_GRAMS = 101;

    /// What it counts to hold both of two words: more than one of them ever scores.
    private static final float BOTH = 20;

    private final Chain chain;
    private final List<String> words;
    private final Map<Reading, Map<String, List<String>>> terms = new EnumMap<>(Reading.class);

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
        return gated(everything(), gate(enoughWords(), ENOUGH_GRAMS));
    }

    /// Pages that hold any of the words, whole or in compounds. Those that hold both of two come first.
    Query any() {
        var ranking = new BooleanQuery.Builder().add(everything(), Occur.MUST);
        if (words.size() == 2) {
            ranking.add(new BoostQuery(gate(2, ENOUGH_GRAMS), BOTH), Occur.SHOULD);
        }
        return gated(ranking.build(), gate(1, ENOUGH_GRAMS));
    }

    /// Pages that hold something like one of the words: much of it, or a word that starts alike.
    Query alike() {
        return gated(everything(), gate(1, SOME_GRAMS));
    }

    /// Pages that hold enough of the words as words; parts of words mean nothing across languages.
    Query enoughWhole() {
        var whole = EnumSet.complementOf(EnumSet.of(Reading.GRAMS));
        return gated(ranking(whole), gate(enoughWords(), NO_GRAMS));
    }

    /// The words in one reading, to mark them in a text.
    Query in(Reading reading) {
        return ranking(Set.of(reading));
    }

    private Query ranking(Set<Reading> readings) {
        var all = new BooleanQuery.Builder();
        for (var reading : readings) {
            for (var term : terms(words, reading)) {
                all.add(new BoostQuery(query(reading, term), WEIGHTS.get(reading)), Occur.SHOULD);
            }
        }
        return all.build();
    }

    private Query everything() {
        return ranking(EnumSet.allOf(Reading.class));
    }

    private int enoughWords() {
        return words.size() <= 2 ? words.size() : Math.ceilDiv(words.size() * ENOUGH_WORDS, 100);
    }

    private static Query gated(Query ranking, Query gate) {
        return new BooleanQuery.Builder()
                .add(ranking, Occur.MUST)
                .add(gate, Occur.FILTER)
                .build();
    }

    private Query gate(int enough, int enoughGrams) {
        var gate = new BooleanQuery.Builder();
        words.forEach(w -> gate.add(found(w, enoughGrams), Occur.SHOULD));
        return new ConstantScoreQuery(gate.setMinimumNumberShouldMatch(enough).build());
    }

    private Query found(String word, int enoughGrams) {
        var found = new BooleanQuery.Builder();
        for (var reading : List.of(Reading.STEM, Reading.FOLDED)) {
            terms(List.of(word), reading).forEach(t -> found.add(query(reading, t), Occur.SHOULD));
        }
        var grams = terms(List.of(word), Reading.GRAMS);
        if (enoughGrams < NO_GRAMS && grams.size() > 1) {
            var parts = new BooleanQuery.Builder();
            grams.forEach(g -> parts.add(query(Reading.GRAMS, g), Occur.SHOULD));
            parts.setMinimumNumberShouldMatch(Math.ceilDiv(grams.size() * enoughGrams, 100));
            found.add(parts.build(), Occur.SHOULD);
        }
        if (enoughGrams == SOME_GRAMS && !grams.isEmpty()) {
            found.add(query(Reading.GRAMS, grams.getFirst()), Occur.SHOULD); // starts alike
        }
        return found.build();
    }

    private List<String> terms(List<String> of, Reading reading) {
        var known = terms.computeIfAbsent(reading, r -> new HashMap<>());
        return of.stream()
                .flatMap(w -> known.computeIfAbsent(w, x -> Words.terms(x, chain, reading)).stream())
                .distinct()
                .toList();
    }

    private Query query(Reading reading, String term) {
        return new TermQuery(new Term(chain.field(reading), term));
    }
}
