package se.ingangen.content.term;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import se.ingangen.i18n.Language;

/// Words by the first letter, in the order of their language's dictionaries: in Swedish å, ä and ö
/// come last. Words in Latin letters among others, such as *BankID*, have letters of their own.
public final class WordIndex {

    /// What stands over words that begin with no letter of the language.
    private static final String NO_LETTER = "#";

    private WordIndex() {}

    /// @param words in any order; each letter that one begins with is there once
    static List<Letter> of(List<Word> words, Language language) {
        var index = new AlphabeticIndex<Word>(language.collation())
                .addLabels(ULocale.ENGLISH)
                .setUnderflowLabel(NO_LETTER)
                .setInflowLabel(NO_LETTER)
                .setOverflowLabel(NO_LETTER);
        words.forEach(word -> index.addRecord(word.term(), word));
        var letters = new ArrayList<Letter>();
        for (var bucket : index) {
            if (bucket.size() > 0) {
                var found = new ArrayList<Word>();
                bucket.forEach(entry -> found.add(entry.getData()));
                letters.add(new Letter(bucket.getLabel(), List.copyOf(found)));
            }
        }
        return List.copyOf(letters);
    }

    /// The words that begin with a letter.
    ///
    /// @param name the letter
    public record Letter(String name, List<Word> words) {}
}
