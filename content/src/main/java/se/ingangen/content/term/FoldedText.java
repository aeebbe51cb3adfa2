package se.ingangen.content.term;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/// A text as it is compared with others: in lower case by a language's rules, with one kind of
/// apostrophe, hyphen and space, and without what only shows how it is read or broken (soft hyphens,
/// the vowel signs of Arabic). It remembers where each character came from.
///
/// A word goes on over a hyphen, an apostrophe or a zero-width joiner between two letters: *e-tjänst*,
/// *SFI-kurs*, *doctor’s* and برنامه‌ریزی are one word each, so that no compound is taken apart.
final class FoldedText {

    /// *é* is one letter, whether it was written as one or as *e* and an accent.
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    private static final int TATWEEL = 0x640;
    private static final int FIRST_VOWEL_SIGN = 0x64b;
    private static final int LAST_VOWEL_SIGN = 0x65f;
    private static final int DAGGER_ALEF = 0x670;
    private static final int SOFT_HYPHEN = 0xad;

    private final StringBuilder folded = new StringBuilder();
    private int[] origins;

    FoldedText(String text, ULocale locale) {
        origins = new int[text.length() + 1];
        var at = 0;
        while (at < text.length()) {
            var end = endOfLetter(text, at);
            for (var letter :
                    COMPOSED.normalize(text.substring(at, end)).codePoints().toArray()) {
                if (!isIgnored(letter)) {
                    append(fold(letter, locale), at);
                }
            }
            at = end;
        }
        put(folded.length(), text.length());
    }

    /// Behind a letter and the marks that belong to it.
    private static int endOfLetter(String text, int start) {
        var end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && !COMPOSED.hasBoundaryBefore(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private void append(String letters, int origin) {
        if (letters.equals(" ") && (folded.length() == 0 || folded.charAt(folded.length() - 1) == ' ')) {
            return;
        }
        for (var i = 0; i < letters.length(); i++) {
            put(folded.length() + i, origin);
        }
        folded.append(letters);
    }

    private void put(int place, int origin) {
        if (place >= origins.length) {
            origins = Arrays.copyOf(origins, 2 * place);
        }
        origins[place] = origin;
    }

    private static boolean isIgnored(int letter) {
        return letter == SOFT_HYPHEN
                || letter == TATWEEL
                || letter >= FIRST_VOWEL_SIGN && letter <= LAST_VOWEL_SIGN
                || letter == DAGGER_ALEF;
    }

    private static String fold(int letter, ULocale locale) {
        if (UCharacter.isUWhiteSpace(letter)) {
            return " ";
        }
        switch (letter) {
            case '\u2019':
            case '\u02bc':
                return "'";
            case '\u2010':
            case '\u2011':
                return "-";
            default:
                return UCharacter.toLowerCase(locale, Character.toString(letter));
        }
    }

    int length() {
        return folded.length();
    }

    /// Where a character came from, in the text as it was; for the end, the end.
    int origin(int place) {
        return origins[place];
    }

    /// Where the next word begins, from a place on; the end if there is none.
    int nextWord(int from) {
        var at = from;
        while (at < length() && !isLetter(at)) {
            at += Character.charCount(folded.codePointAt(at));
        }
        return at;
    }

    /// Behind the word that begins at a place.
    int endOfWord(int start) {
        var at = start;
        while (goesOn(at)) {
            at += Character.charCount(folded.codePointAt(at));
        }
        return at;
    }

    /// Whether a word that has come to a place goes on there.
    private boolean goesOn(int at) {
        return at < length() && (isLetter(at) || isJoint(at) && at + 1 < length() && isLetter(at + 1));
    }

    private boolean isJoint(int at) {
        return "-'\u200c\u200d".indexOf(folded.charAt(at)) >= 0;
    }

    private boolean isLetter(int at) {
        var letter = folded.codePointAt(at);
        return Character.isLetterOrDigit(letter)
                || UCharacter.getType(letter) == UCharacter.NON_SPACING_MARK
                || UCharacter.getType(letter) == UCharacter.COMBINING_SPACING_MARK;
    }

    /// The word that begins at a place; empty at the end.
    String word(int start) {
        return folded.substring(start, endOfWord(start));
    }

    /// Whether these words stand at a place, whole.
    boolean hasAt(int start, String words) {
        var end = start + words.length();
        return folded.length() >= end && folded.substring(start, end).equals(words) && !goesOn(end);
    }

    @Override
    public String toString() {
        return folded.toString();
    }
}
