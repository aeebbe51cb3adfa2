package se.ingangen.content.article.readability;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import se.ingangen.i18n.Language;

/// A measure of how hard a text is.
///
/// For Arabic, Persian, Dari, Somali, Tigrinya and Ukrainian no formula is agreed on that needs
/// neither vowel marks nor a parser, so sentences are counted there and no more.
public enum Formula {

    /// Words a sentence, and words of more than six letters in a hundred, added. Below 30 is very easy,
    /// 30–40 easy, 40–50 ordinary, above 60 hard.
    ///
    /// Source: C. H. Björnsson, *Läsbarhet*, 1968; for Finnish, *Readability of Newspapers in 11
    /// Languages*, 1983.
    LIX(Formula::lix, "sv", "fi"),

    /// Nouns, prepositions and participles for each pronoun, adverb and verb. About 1 in ordinary
    /// texts; more is denser.
    ///
    /// A word that can be of several kinds counts for each of them in part.
    ///
    /// Source: J. Einarsson, *Talad och skriven svenska*, 1978.
    NOMINAL_QUOTA(prose -> SwedishWords.nominalQuota(prose.words()), "sv"),

    /// 0 to 100 for most texts, more is easier: 60–70 is plain English.
    ///
    /// Source: R. Flesch, *A new readability yardstick*, 1948. Syllables are counted by vowels.
    FLESCH(Formula::flesch, "en"),

    /// About the years of school that a text asks for.
    ///
    /// Source: W. Pisarek, *Jak mierzyć zrozumiałość tekstu?*, 1969; the linear form.
    PISAREK(Formula::pisarek, "pl"),

    /// Words a sentence.
    SENTENCE_LENGTH(Prose::sentenceLength),

    /// How many of a hundred sentences have more than twenty words.
    LONG_SENTENCES(prose -> prose.longerThan(Formula.LONG_SENTENCE));

    private static final int LONG_SENTENCE = 20;
    private static final int LIX_LETTERS = 6;
    private static final int PISAREK_SYLLABLES = 4;
    private static final double HUNDRED = 100;

    private final ToDoubleFunction<Prose> measure;
    private final Set<String> languages;

    /// @param languages for which it was found to tell something; none for all
    Formula(ToDoubleFunction<Prose> measure, String... languages) {
        this.measure = measure;
        this.languages = Set.of(languages);
    }

    /// The formulas that mean something in a language.
    public static List<Formula> of(Language language) {
        var tag = language.locale().getLanguage();
        return Arrays.stream(values())
                .filter(f -> f.languages.isEmpty() || f.languages.contains(tag))
                .toList();
    }

    /// Every measure of a text that means something in its language.
    public static Map<Formula, Double> measure(Prose prose) {
        var values = new EnumMap<Formula, Double>(Formula.class);
        of(prose.language()).forEach(formula -> values.put(formula, formula.in(prose)));
        return values;
    }

    /// What it says of a text.
    ///
    /// @return 0 for a text without words
    public double in(Prose prose) {
        return prose.sentences().isEmpty() ? 0 : measure.applyAsDouble(prose);
    }

    /// As in the API: `nominal-quota`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double lix(Prose prose) {
        return prose.sentenceLength()
                + HUNDRED * share(prose, word -> word.replaceAll("\\P{L}", "").length() > LIX_LETTERS ? 1 : 0);
    }

    private static double flesch(Prose prose) {
        return 206.835 - 1.015 * prose.sentenceLength() - 84.6 * share(prose, Syllables::english);
    }

    private static double pisarek(Prose prose) {
        var hard = HUNDRED * share(prose, word -> Syllables.polish(word) >= PISAREK_SYLLABLES ? 1 : 0);
        return prose.sentenceLength() / 3 + hard / 3 + 1;
    }

    private static double share(Prose prose, ToDoubleFunction<String> count) {
        return prose.words().stream().mapToDouble(count).average().orElse(0);
    }
}
