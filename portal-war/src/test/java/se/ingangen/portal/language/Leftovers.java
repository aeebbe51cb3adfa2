package se.ingangen.portal.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.ingangen.i18n.Language;

/// Finds text that is not in the language that it is said to be in: by its letters where the languages
/// have letters of their own, else by the small words that no sentence does without.
public final class Leftovers {

    /// What is called the same in every language, as people know it or find it on a screen.
    private static final Set<String> NAMES =
            words("Ingången BankID PDF WCAG AA AAA GDPR SFI DOS-lagen axe-core Orca Nu "
                    + "Html HTML Checker MB kB kr Digg Skåne Invånarprocessen invånarprocessen zip "
                    // Words that a reader meets in letters, told in brackets where a message cannot be marked up.
                    + "lätt svenska personnummer ÅÅÅÅ Storgatan Swish "
                    // What it is called in Ukrainian too.
                    + "cookie");

    /// Parts that are no words of a language: addresses, files, patterns, what is quoted from code.
    private static final Pattern NO_WORDS = Pattern.compile("\\u2068[^\\u2069]*\\u2069|\\S*[@/_#{}=<>\\d]\\S*"
            + "|\\S*\\.(?:md|vtt|mp[34]|webm|ogg|pdf|yaml|jpg|png|com|se|org|net)\\b\\S*");

    /// A word that a reader meets in letters from the authorities, in brackets behind its translation;
    /// and abbreviations and the letters that courses are named by. WCAG 3.1.2 lets such terms be.
    private static final Pattern TERMS =
            Pattern.compile("\\([\\p{IsLatin}\\p{Z}'’,-]+\\)|\\b[A-Z]{1,5}\\b|(?<=\\p{InEthiopic})[A-Z]{1,5}\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-’'][\\p{L}\\p{M}]+)*");

    /// How many small words of another language are no chance.
    private static final int ENOUGH = 2;

    /// None of them is a word in another of these languages.
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "sv",
                    words(
                            "och att det som är inte för med till eller vill kan du vi på av när hur vad ett den en från har här "
                                    + "ska din ditt dina oss om"),
            "en",
                    words("the and of are not for with you we or can when how what your from this that it have our us "
                            + "which will been"),
            "so",
                    words(
                            "iyo waa ka ku waxaad waxaan ama aan oo soo haddii kuu noo wax inaad inaan marka sida uu ay ee leh"),
            "pl", words("nie się jest lub czy dla może możesz jeśli jak co od ze że są przez twoje po oraz aby ci nas"),
            "fi",
                    words(
                            "ja ei tai voit jos miten mitä sinä että kun myös sen tämä olet ovat meille sinun ole voi mikä"));

    private static final List<String> ARABIC_SCRIPT = List.of("ar", "fa", "prs");

    private Leftovers() {}

    /// What is wrong with a text; empty if it may well be in the language.
    public static Optional<String> in(String text, Language language) {
        var plain = NO_WORDS.matcher(text.replace('\u2011', '-')).replaceAll(" ");
        if (!SMALL_WORDS.containsKey(language.locale().getLanguage())) {
            plain = TERMS.matcher(plain).replaceAll(" ");
        }
        var words = WORD.matcher(plain).results().map(found -> found.group()).toList();
        var foreign = words.stream()
                .filter(word -> !NAMES.contains(word) && !isInScriptOf(withoutName(word), language))
                .collect(Collectors.joining(" "));
        if (!foreign.isEmpty()) {
            return Optional.of("letters of another language: " + foreign);
        }
        return ARABIC_SCRIPT.contains(language.tag()) ? arabicLetters(plain, language) : smallWords(words, language);
    }

    /// Some languages join a small word to the name that follows it.
    private static String withoutName(String word) {
        return NAMES.stream()
                .filter(word::endsWith)
                .findFirst()
                .map(name -> word.substring(0, word.length() - name.length()))
                .orElse(word);
    }

    /// Whether there is a letter of the script that a language is written in.
    public static boolean hasLetters(String text, Language language) {
        return text.codePoints()
                .filter(UCharacter::isLetter)
                .anyMatch(letter -> UScript.hasScript(letter, scriptOf(language)));
    }

    private static boolean isInScriptOf(String word, Language language) {
        return word.codePoints()
                .filter(UCharacter::isLetter)
                .allMatch(letter -> UScript.hasScript(letter, scriptOf(language)));
    }

    private static int scriptOf(Language language) {
        return UScript.getCodeFromName(
                ULocale.addLikelySubtags(language.locale()).getScript());
    }

    /// Arabic and Persian share most letters, but write kaf and yeh in different ways.
    private static Optional<String> arabicLetters(String text, Language language) {
        var others = language.tag().equals("ar") ? "[پچژگکی]" : "[كيةى]";
        var found = Pattern.compile("\\S*" + others + "\\S*")
                .matcher(text)
                .results()
                .map(word -> word.group())
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? Optional.empty() : Optional.of("letters of a neighbour: " + found);
    }

    private static Optional<String> smallWords(List<String> words, Language language) {
        var own = language.tag().replaceAll("-.*", "");
        if (!SMALL_WORDS.containsKey(own)) {
            return Optional.empty();
        }
        var ours = count(words, own);
        return SMALL_WORDS.keySet().stream()
                .filter(other -> !other.equals(own) && count(words, other) > Math.max(ours, ENOUGH - 1))
                .findFirst()
                .map(other -> "more words of " + other + " than of " + own);
    }

    private static long count(List<String> words, String tag) {
        return words.stream()
                .filter(word -> SMALL_WORDS.get(tag).contains(word.toLowerCase(Locale.ROOT)))
                .count();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).collect(Collectors.toSet());
    }
}
