package se.ingangen.content.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who may read an article.
public enum Audience {
    PUBLIC,
    STAFF;

    /// The audience of this word.
    public static Optional<Audience> find(String word) {
        return Arrays.stream(values()).filter(a -> a.word().equals(word)).findFirst();
    }

    /// As in `page.yaml`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
