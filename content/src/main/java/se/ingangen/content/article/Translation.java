package se.ingangen.content.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a text came to be in its language.
public enum Translation {
    ORIGINAL,
    HUMAN,
    MACHINE,
    REVIEWED;

    /// The translation of this word.
    public static Optional<Translation> find(String word) {
        return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
    }

    /// As in the front matter of a text.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
