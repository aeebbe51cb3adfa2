package se.ingangen.i18n;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// The languages there are: one file each in `languages/`, or in the folder that whoever runs the
/// portal names by `INGANGEN_LANGUAGES`, and nothing else makes a language exist.
public final class Languages {

    /// What a reader gets whose languages we lack, and what everything is translated from.
    public static final String DEFAULT_TAG = "sv";

    /// Source: RFC 5646, 4.4.1; longer ones are no language that anybody writes in.
    private static final int LONGEST_TAG = 35;

    private static final Map<String, Language> INTERFACE = LanguageFiles.read(LanguageFiles.folder());

    /// Every tag that readers' browsers may send, to the one in addresses.
    private static final Map<String, String> WISHES = wishes();

    private Languages() {}

    /// The languages of the interface, in the order in which they are listed.
    public static List<Language> all() {
        return List.copyOf(INTERFACE.values());
    }

    /// The language that everything is written in first.
    public static Language standard() {
        return INTERFACE.get(DEFAULT_TAG);
    }

    /// A language of the interface.
    public static Optional<Language> find(String tag) {
        return Optional.ofNullable(INTERFACE.get(tag));
    }

    /// A language that content may be written in, of the interface or not.
    ///
    /// @return empty if the tag is not well-formed BCP 47 in its canonical spelling, or its language
    ///     has more than three letters, as no registered one has: `readme` is none
    public static Optional<Language> ofContent(String tag) {
        return find(tag).or(() -> isTag(tag) ? Optional.of(Language.ofContent(tag)) : Optional.empty());
    }

    /// The language of the interface that suits a reader best, by RFC 4647 lookup.
    ///
    /// @param acceptLanguage the header's value; null, empty or malformed for no wish
    public static Language negotiate(String acceptLanguage) {
        return lookup(acceptLanguage, WISHES.keySet())
                .map(WISHES::get)
                .flatMap(Languages::find)
                .orElseGet(Languages::standard);
    }

    /// The language in which a text can be read out: the one that is expected, unless most letters are
    /// of a script that only other languages are written in. Digits, marks and spaces say nothing.
    public static Language byScript(String text, Language expected) {
        var letters = text.codePoints().filter(Character::isLetter).toArray();
        return isMostly(letters, letter -> !fits(letter, expected))
                ? all().stream()
                        .filter(language -> isMostly(letters, letter -> fits(letter, language)))
                        .findFirst()
                        .orElse(expected)
                : expected;
    }

    private static boolean isMostly(int[] letters, IntPredicate kind) {
        return Arrays.stream(letters).filter(kind).count() * 2 > letters.length;
    }

    private static boolean fits(int letter, Language language) {
        return UScript.hasScript(letter, language.script());
    }

    /// Keys are in lower case, as [Locale#lookupTag] gives them back.
    private static Map<String, String> wishes() {
        var wishes = new HashMap<String, String>();
        INTERFACE.values().forEach(language -> {
            wishes.put(language.tag().toLowerCase(Locale.ROOT), language.tag());
            language.also().forEach(also -> wishes.put(also.toLowerCase(Locale.ROOT), language.tag()));
        });
        return wishes;
    }

    private static Optional<String> lookup(String acceptLanguage, Collection<String> tags) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), tags));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static boolean isTag(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            return tag.length() <= LONGEST_TAG
                    && locale.getLanguage().matches("[a-z]{2,3}")
                    && tag.equals(locale.toLanguageTag());
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
