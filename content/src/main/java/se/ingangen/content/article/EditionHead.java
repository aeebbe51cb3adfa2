package se.ingangen.content.article;

import java.time.Instant;

/// What links, lists and the API tell of a page in one language, without its text.
///
/// @param lang the tag of the language
/// @param translation how the text came to be
/// @param saved when it was saved
public record EditionHead(
        String articleKey,
        String lang,
        String slug,
        String title,
        String summary,
        Translation translation,
        Instant saved) {}
