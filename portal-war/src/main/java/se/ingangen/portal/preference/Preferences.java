package se.ingangen.portal.preference;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How a reader wants pages to look, as it stands in their address: `150-dark`.
///
/// @param chosen the options other than the standard
public record Preferences(Map<Preference, String> chosen) {

    /// As the browser says.
    static final Preferences NONE = new Preferences(Map.of());

    /// What the first part of an address begins with when it tells preferences.
    static final String MARK = "/~";

    public Preferences {
        var sorted = new EnumMap<Preference, String>(Preference.class);
        sorted.putAll(chosen);
        chosen = Collections.unmodifiableMap(sorted);
    }

    /// The preferences that an address tells.
    ///
    /// @param words joined by hyphens, in any order; empty for none
    /// @return empty if a word is unknown, or two contradict each other
    static Optional<Preferences> of(String words) {
        var chosen = new EnumMap<Preference, String>(Preference.class);
        for (var word : words.isEmpty() ? new String[0] : words.split("-", -1)) {
            var preference = Preference.of(word);
            if (preference.isEmpty()
                    || !chosen.getOrDefault(preference.get(), word).equals(word)) {
                return Optional.empty();
            }
            chosen.put(preference.get(), word);
        }
        return Optional.of(new Preferences(chosen));
    }

    /// The preferences that a form tells. What it leaves out, or what is no option, is as standard.
    ///
    /// @param field the value of a field, or null
    static Preferences ofForm(Function<String, String> field) {
        return new Preferences(Arrays.stream(Preference.values())
                .filter(p -> p.offers(field.apply(p.code())))
                .collect(Collectors.toMap(p -> p, p -> field.apply(p.code()))));
    }

    /// The option that holds, chosen or standard.
    String option(Preference preference) {
        return chosen.getOrDefault(preference, preference.standard());
    }

    boolean isNone() {
        return chosen.isEmpty();
    }

    /// The one way to write them in an address; empty for none.
    String words() {
        return String.join("-", chosen.values());
    }

    /// What the addresses of pages begin with; empty for none.
    String prefix() {
        return isNone() ? "" : MARK + words();
    }
}
