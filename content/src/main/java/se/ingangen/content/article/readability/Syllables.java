package se.ingangen.content.article.readability;

import java.util.Locale;
import java.util.regex.Pattern;

/// How many syllables a word has, by its vowels. Right for most words, which is enough for an average.
final class Syllables {

    private static final Pattern ENGLISH = Pattern.compile("[aeiouy]+");

    /// A mute *e* at the end, but not the one of *-le* after a consonant: *table*.
    private static final Pattern MUTE =
            Pattern.compile("(?<=[aeiouy].{0,20})(?<![aeiouyl]|[aeiouy]l)e$|(?<=[aeiouy].{0,20}[^td])ed$");

    /// *i* before a vowel only softens the consonant before it: *pieniądze* has three.
    private static final Pattern POLISH = Pattern.compile("i(?![aeouóąę])|[aeouóąęy]");

    private Syllables() {}

    static int english(String word) {
        return Math.max(
                1, count(ENGLISH, MUTE.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("")));
    }

    static int polish(String word) {
        return Math.max(1, count(POLISH, word.toLowerCase(Locale.ROOT)));
    }

    private static int count(Pattern vowels, String word) {
        return (int) vowels.matcher(word).results().count();
    }
}
