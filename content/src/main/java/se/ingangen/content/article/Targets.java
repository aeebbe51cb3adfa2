package se.ingangen.content.article;

import java.util.Optional;
import se.ingangen.i18n.Language;

/// Where the links and pictures of a text lead, and what the text tells of the files among them.
@FunctionalInterface
public interface Targets {

    /// The address to use for one that the text was written with.
    String address(String written);

    /// What the words of a link say of the document that it leads to; empty for anything else.
    default Optional<DocumentNote> document(String written) {
        return Optional.empty();
    }

    /// How large a picture is; empty if that is not known.
    default Optional<PictureSize> size(String written) {
        return Optional.empty();
    }

    /// What is told of a document inside the link to it.
    ///
    /// @param text its type and size, in the reader's words
    /// @param reader the language of those words
    /// @param language the tag of the language the document is written in; empty if nobody said
    record DocumentNote(String text, Language reader, String language) {}
}
