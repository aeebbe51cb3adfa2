package se.ingangen.content.article.translation;

import java.util.List;
import java.util.Optional;
import se.ingangen.content.article.State;
import se.ingangen.i18n.Language;

/// A page as somebody translates it: each passage of the source, and what there is of it.
///
/// @param key of the page
/// @param source the language that it is translated from
/// @param sourceRevision the number of the source's text; to be given back with the translation, so
///     that we know what it was made from
/// @param target the language that it is translated into
/// @param targetRevision the number of the latest text in that language; 0 if there is none
/// @param targetState how far that text is; empty if there is none
/// @param parts in the order of the source
public record Work(
        String key,
        Language source,
        int sourceRevision,
        Language target,
        int targetRevision,
        Optional<State> targetState,
        List<Part> parts) {

    /// One passage.
    ///
    /// @param source as the public reads it
    /// @param target as it was last saved, published or not; empty if it is missing
    /// @param state of that: in review if it waits to be published. One that is outdated was made
    ///     from another source than the one here
    /// @param published the state of what the public reads
    public record Part(Passage source, Optional<Passage> target, SectionState state, SectionState published) {}
}
