package se.ingangen.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import se.ingangen.content.search.Chain.Reading;

/// What a visitor typed, as plain words: there is no syntax, so nothing can be wrong with it.
final class Words {

    /// What of a query has an effect, in UTF-16 units and in words.
    static final int LONGEST = 200;

    static final int MOST = 32;

    private Words() {}

    /// The words that tell something; all of them if none does.
    static List<String> of(String text, Chain chain) {
        var words = split(clip(text), chain);
        var telling = words.stream()
                .filter(w -> !chain.isStopWord(first(w, chain)))
                .limit(MOST)
                .toList();
        return telling.isEmpty() ? words.stream().limit(MOST).toList() : telling;
    }

    /// What the index holds of a word in one reading, each term once.
    static List<String> terms(String word, Chain chain, Reading reading) {
        var terms = new LinkedHashSet<String>();
        try (var tokens = chain.analyzer(reading).tokenStream(chain.field(reading), word)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(terms);
    }

    static String clip(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static List<String> split(String text, Chain chain) {
        var words = new ArrayList<String>();
        try (var tokens = chain.analyzer(Reading.EXACT).tokenStream(chain.field(Reading.EXACT), text)) {
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(text.substring(place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stream().distinct().toList();
    }

    private static String first(String word, Chain chain) {
        return terms(word, chain, Reading.EXACT).stream().findFirst().orElse("");
    }
}
