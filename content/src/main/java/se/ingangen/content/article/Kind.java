package se.ingangen.content.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kind of page an article is; its word is the one in `page.yaml`.
public enum Kind {
    INFORMATION,
    SERVICE,
    NEWS,
    POST,
    MEETING,
    PLAN,
    DECISION,
    DOCUMENT,
    CONTACT,
    NOTICE;

    /// The kind of this word.
    public static Optional<Kind> find(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }

    /// As in files, addresses and messages.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
