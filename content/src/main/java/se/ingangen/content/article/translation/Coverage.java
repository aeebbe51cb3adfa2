package se.ingangen.content.article.translation;

import java.time.Instant;
import java.util.List;
import se.ingangen.i18n.Language;

/// How much of what the public can read there is in each language.
///
/// @param pages how many pages there are, whatever they are written in
/// @param counted when that was
/// @param languages those of the interface, in their order, then others that a page is written in
public record Coverage(int pages, Instant counted, List<InLanguage> languages) {

    /// One language. Each section of each page is counted once.
    ///
    /// @param pages how many pages can be read in it
    /// @param byPeople sections that a person has written, translated or read, and that are current
    /// @param byMachine sections that only a machine has translated, and that are current
    /// @param outdated sections whose source says something else by now, whoever made them
    /// @param missing sections that the source has and this language has not, on pages that lack the
    ///     language too
    public record InLanguage(Language language, int pages, int byPeople, int byMachine, int outdated, int missing) {}
}
