package se.ingangen.content.article.segment;

import java.util.Locale;

/// What a block is on the page.
public enum BlockKind {
    TITLE,
    SUMMARY,
    HEADING,
    SUBHEADING,
    PARAGRAPH,
    ITEM,
    CELL,
    CAPTION;

    /// As in files that are exchanged.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
