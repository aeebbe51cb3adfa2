package se.ingangen.portal.article;

import java.util.Optional;
import se.ingangen.i18n.Language;

/// A piece of a page.
///
/// @param html safe to show; empty if this language lacks it
/// @param language what it is written in
/// @param told what is to be said of it, if anything
/// @param isMachineMade whether no person has read it, while persons have read other parts
public record Part(
        String id, String heading, String html, Language language, Optional<PartNote> told, boolean isMachineMade) {

    /// A piece of which nothing is to be said.
    public static Part of(String id, String heading, String html, Language language) {
        return new Part(id, heading, html, language, Optional.empty(), false);
    }

    /// What is to be said of it; null for nothing, as a view needs it.
    public PartNote note() {
        return told.orElse(null);
    }

    /// Whether it says something else than its source by now.
    public boolean isOutdated() {
        return told.filter(PartNote::isOutdated).isPresent();
    }
}
