package se.ingangen.content.article.segment;

import java.util.Optional;
import java.util.regex.Pattern;
import se.ingangen.i18n.Languages;

/// A piece of Markdown or HTML among the words of a text, which translators move but do not write.
///
/// @param id within its block, from `1`; in a translation the same as in the source
/// @param what tells it from others of its kind: the address of a link, the words of a code
/// @param open what is written before the words in it, or all of it if it stands alone
/// @param close what is written after the words in it; empty if it stands alone
public record InlineCode(String id, CodeKind kind, String what, String open, String close) {

    private static final Pattern LANGUAGE =
            Pattern.compile("(?=.)(?: lang=\"([A-Za-z0-9-]+)\")?(?: dir=\"(?:ltr|rtl|auto)\")?");

    /// A code that a translation has of its own: it tells the language of some words.
    ///
    /// @param what ` lang="sv" dir="ltr"` or one of the two, with the space before
    /// @return empty if it says anything else
    public static Optional<InlineCode> language(String id, String what) {
        return isLanguage(what)
                ? Optional.of(new InlineCode(id, CodeKind.LANGUAGE, what, "<span" + what + ">", "</span>"))
                : Optional.empty();
    }

    static boolean isLanguage(String what) {
        var found = LANGUAGE.matcher(what);
        return found.matches()
                && (found.group(1) == null
                        || Languages.ofContent(found.group(1)).isPresent());
    }

    /// Whether it has words in it.
    public boolean isPair() {
        return !close.isEmpty();
    }

    /// Whether another does the same, under whatever id.
    public boolean isLike(InlineCode other) {
        return kind == other.kind && isPair() == other.isPair() && what.equals(other.what);
    }

    InlineCode withId(String newId) {
        return new InlineCode(newId, kind, what, open, close);
    }
}
