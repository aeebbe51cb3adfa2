package se.ingangen.content.article.segment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a [InlineCode] does to the words in it or around it.
public enum CodeKind {
    LINK,
    /// A picture; the words in it are its description.
    IMAGE,
    STRONG,
    EMPHASIS,
    /// Words that are not translated, such as a file name.
    CODE,
    /// The end of a line within a paragraph.
    BREAK,
    /// The language or the direction of some words.
    LANGUAGE,
    /// Any other HTML.
    HTML;

    /// The kind of this word.
    public static Optional<CodeKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /// As in files that are exchanged.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a translation may do without it, or need more of it: a name that stands out from
    /// Arabic needs no mark in Swedish.
    public boolean isOptional() {
        return this == LANGUAGE;
    }
}
