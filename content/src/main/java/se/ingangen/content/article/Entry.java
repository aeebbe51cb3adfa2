package se.ingangen.content.article;

import java.time.Instant;
import java.util.Optional;
import se.ingangen.i18n.Language;

/// A page as a list, a breadcrumb or a link names it.
///
/// @param language what title and summary are written in; not always the reader's
/// @param published the date that the page itself tells, if any
public record Entry(
        String key,
        Kind kind,
        String address,
        String title,
        String summary,
        Language language,
        Optional<Instant> published) {}
