package se.ingangen.portal.preference;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Decides in a style sheet what is otherwise left to the browser, so that a reader's choice looks
/// exactly as if their browser had said so.
final class StyleVariant {

    private static final String DARK = "(prefers-color-scheme: dark)";
    private static final String MORE = "(prefers-contrast: more)";
    private static final Pattern BREAKPOINT = Pattern.compile("\\((min|max)-width: ([0-9.]+)rem\\)");

    private StyleVariant() {}

    /// @param css with each of the two questions alone in its `@media`
    static String of(String css, Preferences preferences) {
        var decided = css;
        var theme = preferences.chosen().get(Preference.THEME);
        if (theme != null) {
            decided = decide(decided, DARK, theme.equals("dark"));
        }
        if (preferences.chosen().containsKey(Preference.CONTRAST)) {
            decided = decide(decided, MORE, true);
        }
        return scaled(decided, new BigDecimal(preferences.option(Preference.TEXT)).movePointLeft(2));
    }

    private static String decide(String css, String question, boolean answer) {
        return css.replace("@media " + question, answer ? "@media all" : "@media not all");
    }

    /// Where the layout changes, measured in text: rem in `@media` is of the browser's own size,
    /// whatever the root says, so the larger text would be squeezed into two columns.
    private static String scaled(String css, BigDecimal factor) {
        return BREAKPOINT.matcher(css).replaceAll(found -> {
            var rem = new BigDecimal(found.group(2)).multiply(factor).stripTrailingZeros();
            return "(" + found.group(1) + "-width: " + rem.toPlainString() + "rem)";
        });
    }
}
