package se.ingangen.content.search;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import se.ingangen.content.search.Chain.Reading;
import se.ingangen.i18n.Language;

/// What a query may have meant, by the words that pages in a language use.
final class Spelling {

    /// How like a word must be, from 0 to 1: one letter in four may differ, two letters in six.
    private static final float LIKENESS = 0.65f;

    /// Shorter words have too many neighbours.
    private static final int SHORTEST = 4;

    private final IndexReader reader;
    private final Language language;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexReader reader, Language language) {
        this.reader = reader;
        this.language = language;
        checker.setAccuracy(LIKENESS);
        checker.setMinQueryLength(SHORTEST);
        checker.setMinPrefix(1);
    }

    /// The text with each unknown word replaced by the likest one that is known.
    ///
    /// @param poor whether little was found, so that words are doubted of which only the stem is known
    /// @return empty if no word is unknown, or nothing is like it
    Optional<String> mend(String text, boolean poor) throws IOException {
        var chain = Chain.of(language);
        var mended = Words.clip(text).strip();
        for (var word : Words.of(text, chain)) {
            if (isUnknown(word, chain, poor)) {
                var like = like(word, chain);
                if (like.isPresent()) {
                    mended = mended.replace(word, like.get());
                }
            }
        }
        return Optional.of(mended)
                .filter(m -> !m.equalsIgnoreCase(Words.clip(text).strip()));
    }

    private boolean isUnknown(String word, Chain chain, boolean poor) throws IOException {
        return isMissing(word, chain, Reading.STEM) || poor && isMissing(word, chain, Reading.FOLDED);
    }

    private boolean isMissing(String word, Chain chain, Reading reading) throws IOException {
        for (var term : Words.terms(word, chain, reading)) {
            if (reader.docFreq(new Term(chain.field(reading), term)) > 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> like(String word, Chain chain) throws IOException {
        var term = new Term(chain.wordsField(language), word.toLowerCase(Locale.ROOT));
        var found = checker.suggestSimilar(term, 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return found.length == 0 ? Optional.empty() : Optional.of(found[0].string);
    }
}
