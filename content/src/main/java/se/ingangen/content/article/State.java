package se.ingangen.content.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far the latest revision of an edition has come.
public enum State {
    DRAFT,
    REVIEW,
    PUBLISHED;

    /// The state of this word.
    public static Optional<State> find(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    /// As `status` in the front matter of a text.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
