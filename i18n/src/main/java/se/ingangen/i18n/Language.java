package se.ingangen.i18n;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// A language that the portal, or a page of it, is written in.
///
/// @param tag BCP 47, as in addresses: `sv`, `sv-simple`, `prs`
/// @param name the language's own name for itself
/// @param locale what ICU formats dates, numbers and plurals by
/// @param direction which way its script is read
/// @param analysis the chain that searches use: `swedish`, `english`, `arabic`, or `icu` for all others
/// @param fallback the tag of the language to read when this one lacks a text; empty for none
/// @param order place in lists, from 1; 0 for a language of content only
public record Language(
        String tag, String name, ULocale locale, Direction direction, String analysis, String fallback, int order) {

    /// Binds the file of a language.
    static Language of(String tag, Properties file) {
        var locale = ULocale.forLanguageTag(required(file, tag, "locale"));
        return new Language(
                tag,
                required(file, tag, "name"),
                locale,
                directionOf(locale),
                required(file, tag, "analysis"),
                file.getProperty("fallback", ""),
                Integer.parseInt(required(file, tag, "order")));
    }

    /// A language in which pages exist, but not the interface.
    ///
    /// ICU takes Dari, `prs`, for an unknown language that is read from left to right; it is the
    /// Persian of Afghanistan.
    static Language ofContent(String tag) {
        var locale = ULocale.forLanguageTag(tag.equals("prs") ? "fa-AF" : tag);
        var name = tag.equals("prs") ? "دری" : locale.getDisplayName(locale);
        return new Language(tag, name, locale, directionOf(locale), "icu", "", 0);
    }

    /// The value of the HTML attribute `dir`.
    public String dir() {
        return direction.name().toLowerCase(Locale.ROOT);
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

    private static String required(Properties file, String tag, String key) {
        return Objects.requireNonNull(file.getProperty(key), () -> "languages/" + tag + ".properties lacks " + key);
    }
}
