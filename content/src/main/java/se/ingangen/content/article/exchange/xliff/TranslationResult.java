package se.ingangen.content.article.exchange.xliff;

import java.util.List;
import java.util.Set;

/// What an import of translations did.
///
/// @param handedIn what is to be reviewed now, by page
/// @param unchanged how many sections say already what came back
/// @param waiting how many sections of the file are not translated whole, and stay as they are
public record TranslationResult(List<HandedIn> handedIn, int unchanged, int waiting) {

    /// Sections of a page that wait to be reviewed.
    ///
    /// @param revision the number of the text that they are in
    public record HandedIn(String page, int revision, Set<String> sections) {}

    /// How many sections came in.
    public int sections() {
        return handedIn.stream().mapToInt(page -> page.sections().size()).sum();
    }
}
