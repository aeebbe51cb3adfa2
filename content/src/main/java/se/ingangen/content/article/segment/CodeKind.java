package se.ingangen.content.article.segment;

import java.util.Locale;

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
