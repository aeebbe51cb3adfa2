package se.ingangen.i18n;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// A language that the portal, or a page of it, is written in.
///
/// @param tag BCP 47, as in addresses: `sv`, `sv-simple`, `prs`
/// @param name the language's own name for itself
/// @param locale what ICU formats dates, numbers and plurals by
/// @param collation what ICU sorts by
/// @param direction which way its script is read
/// @param analysis the chain that searches use, such as `swedish`; `icu` for one without its own
/// @param fallback the tag of the language to read when this one lacks a text; empty for none
/// @param also other tags that readers' browsers send for it
/// @param called what it calls other languages, by tag, where ICU calls them otherwise than people do
/// @param order place in lists, from 1; 0 for a language of content only
public record Language(
        String tag,
        String name,
        ULocale locale,
        ULocale collation,
        Direction direction,
        String analysis,
        String fallback,
        List<String> also,
        Map<String, String> called,
        int order) {

    private static final String CALLED = "called.";

    /// Binds the file of a language. The script, and with it the direction, is the locale's unless
    /// the locale names one; so are the plural rules.
    ///
    /// @throws IllegalArgumentException if an entry is missing or cannot be read; the message names it
    static Language of(String tag, Properties file) {
        var locale = ULocale.forLanguageTag(required(file, tag, "locale"));
        return new Language(
                tag,
                required(file, tag, "name"),
                locale,
                ULocale.forLanguageTag(file.getProperty("collation", locale.toLanguageTag())),
                directionOf(locale),
                file.getProperty("analysis", "icu"),
                file.getProperty("fallback", ""),
                List.of(file.getProperty("also", "").split(",\\s*|^$")),
                called(file),
                order(file, tag));
    }

    /// A language in which pages exist, but not the interface.
    ///
    /// ICU takes Dari, `prs`, for an unknown language that is read from left to right; it is the
    /// Persian of Afghanistan, as its file says.
    static Language ofContent(String tag) {
        var locale = ULocale.forLanguageTag(tag);
        return new Language(
                tag,
                locale.getDisplayName(locale),
                locale,
                locale,
                directionOf(locale),
                "icu",
                "",
                List.of(),
                Map.of(),
                0);
    }

    /// What the language is called in another: Swedish, svenska, السويدية.
    public String nameIn(Language reader) {
        var called = reader.called.get(tag);
        if (called != null) {
            return called;
        }
        return isInterface() && tag.contains("-")
                ? name
                : LocaleDisplayNames.getInstance(reader.locale)
                        .localeDisplayName(ULocale.forLanguageTag(tag).getLanguage());
    }

    /// The value of the HTML attribute `dir`.
    public String dir() {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    /// How words are sorted: in Swedish å, ä and ö last. It may be shared between threads.
    public Collator collator() {
        return ((RuleBasedCollator) Collator.getInstance(collation)).freeze();
    }

    /// The script it is written in, as [UScript] numbers them.
    int script() {
        return scriptOf(locale);
    }

    /// Whether the portal's own words exist in this language.
    public boolean isInterface() {
        return order > 0;
    }

    private static Direction directionOf(ULocale locale) {
        return UScript.isRightToLeft(scriptOf(locale)) ? Direction.RTL : Direction.LTR;
    }

    private static int scriptOf(ULocale locale) {
        return UScript.getCodeFromName(ULocale.addLikelySubtags(locale).getScript());
    }

    private static Map<String, String> called(Properties file) {
        return file.stringPropertyNames().stream()
                .filter(key -> key.startsWith(CALLED))
                .collect(Collectors.toUnmodifiableMap(key -> key.substring(CALLED.length()), file::getProperty));
    }

    private static int order(Properties file, String tag) {
        var order = required(file, tag, "order");
        if (!order.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException(tag + ".properties: order must be a whole number from 1");
        }
        return Integer.parseInt(order);
    }

    private static String required(Properties file, String tag, String key) {
        var value = file.getProperty(key, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException(tag + ".properties lacks " + key);
        }
        return value;
    }
}
