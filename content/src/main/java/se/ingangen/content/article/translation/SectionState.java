package se.ingangen.content.article.translation;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.ingangen.content.article.Translation;

/// How far one section of a page has followed its source in one language.
///
/// @param section the section's id; `title` and `summary` for these
/// @param text which of the language's texts it is told of
/// @param since for an outdated section, when the public could first read a source that says
///     something else
/// @param written for an outdated section, when the public could first read it as it stands now
/// @param made how the section came to be; empty if it is missing
public record SectionState(
        String section,
        Text text,
        Kind kind,
        Optional<Instant> since,
        Optional<Instant> written,
        Optional<Translation> made) {

    /// How far it is.
    public enum Kind {
        /// A person wrote it, and the source has not changed since.
        CURRENT,
        /// The source says something else by now, whoever wrote it.
        OUTDATED,
        /// The source has it, and this language has not.
        MISSING,
        /// A machine made it from the source as it is, and no person has read it.
        MACHINE,
        /// Made from the source as it is, and not published yet. Only told of the latest text.
        IN_REVIEW,
        /// A translator has read it, and the source has not changed since.
        REVIEWED;

        /// As in the API.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The texts that an edition can have at a time.
    public enum Text {
        /// What the public reads.
        PUBLISHED,
        /// What was saved last.
        LATEST
    }

    static SectionState missing(String section, Text text) {
        return new SectionState(section, text, Kind.MISSING, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static SectionState of(String section, Text text, Kind kind, Translation made) {
        return new SectionState(section, text, kind, Optional.empty(), Optional.empty(), Optional.of(made));
    }

    static SectionState outdated(
            String section, Text text, Optional<Instant> since, Optional<Instant> written, Translation made) {
        return new SectionState(section, text, Kind.OUTDATED, since, written, Optional.of(made));
    }
}
