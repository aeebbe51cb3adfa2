package se.ingangen.content.article.segment;

/// A piece of Markdown or HTML among the words of a text, which translators move but do not write.
///
/// @param id within its block, from `1`; in a translation the same as in the source
/// @param what tells it from others of its kind: the address of a link, the words of a code
/// @param open what is written before the words in it, or all of it if it stands alone
/// @param close what is written after the words in it; empty if it stands alone
public record InlineCode(String id, CodeKind kind, String what, String open, String close) {

    /// Whether it has words in it.
    public boolean isPair() {
        return !close.isEmpty();
    }

    /// Whether another does the same, under whatever id.
    boolean isLike(InlineCode other) {
        return kind == other.kind && isPair() == other.isPair() && what.equals(other.what);
    }

    InlineCode withId(String newId) {
        return new InlineCode(newId, kind, what, open, close);
    }
}
