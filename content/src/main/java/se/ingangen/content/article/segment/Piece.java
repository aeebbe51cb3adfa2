package se.ingangen.content.article.segment;

/// A part of a [CodedText]: some words, or one end of a code, or a code that stands alone.
///
/// @param text empty unless the side is text
/// @param code null if the side is text
public record Piece(Side side, String text, InlineCode code) {

    /// Which part it is.
    public enum Side {
        TEXT,
        OPEN,
        CLOSE,
        ALONE
    }

    static Piece text(String words) {
        return new Piece(Side.TEXT, words, null);
    }

    static Piece of(Side side, InlineCode code) {
        return new Piece(side, "", code);
    }

    /// How it stands in [CodedText#shadow].
    String shadow() {
        switch (side) {
            case TEXT:
                return text;
            case ALONE:
                return code.kind() == CodeKind.BREAK ? CodedText.LINE_END : CodedText.OBJECT;
            default:
                return "";
        }
    }
}
