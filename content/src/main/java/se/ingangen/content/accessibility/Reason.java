package se.ingangen.content.accessibility;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why something does not work yet, as the law knows it.
///
/// Source: Directive (EU) 2016/2102, articles 1, 5 and 7, and the law (2018:1937), sections 9, 12
/// and 13.
public enum Reason {
    /// The law asks for it, and it is to be put right.
    NOT_YET_FIXED,

    /// The law asks for it, but putting it right would take more than is reasonable.
    DISPROPORTIONATE_BURDEN,

    /// The law does not ask for it; we tell of it all the same.
    OUTSIDE_THE_LAW;

    /// The reason of this word.
    public static Optional<Reason> find(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }

    /// As in `known-issues.json` and in messages.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of the message that tells it.
    public String messageKey() {
        return "accessibility.reason." + word();
    }

    /// Whether the law is not followed because of it.
    public boolean breaksTheLaw() {
        return this != OUTSIDE_THE_LAW;
    }
}
