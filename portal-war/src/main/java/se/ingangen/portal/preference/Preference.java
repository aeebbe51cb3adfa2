package se.ingangen.portal.preference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Something that a reader can choose about how pages look, in the order of address and page.
///
/// A new option is a word here, a style sheet `resources/css/preference/{name}-{option}.css`, and its
/// messages.
public enum Preference {
    /// In per cent of the size that the browser has.
    TEXT("text", "100", "125", "150", "200"),
    SPACING("spacing", "normal", "wide"),
    CONTRAST("contrast", "browser", "more"),
    THEME("theme", "browser", "light", "dark");

    private final String code;
    private final List<String> options;

    Preference(String code, String... options) {
        this.code = code;
        this.options = List.of(options);
    }

    /// The name of the field, and the middle of the keys of its messages.
    String code() {
        return code;
    }

    /// What can be chosen; the first is what everybody has who has chosen nothing.
    List<String> options() {
        return options;
    }

    /// What everybody has who has chosen nothing; it has no word in an address.
    String standard() {
        return options.get(0);
    }

    /// Whether a word is an option other than the standard.
    ///
    /// @param word anything that somebody sent, or null
    boolean offers(String word) {
        return word != null && options.indexOf(word) > 0;
    }

    /// Whose option a word of an address is.
    static Optional<Preference> of(String word) {
        return Arrays.stream(values()).filter(p -> p.offers(word)).findFirst();
    }
}
