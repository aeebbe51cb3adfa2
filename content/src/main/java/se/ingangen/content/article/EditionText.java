package se.ingangen.content.article;

import java.util.Map;

/// The text of a page in one language, as a file of the exchange format holds it.
///
/// @param title plain text
/// @param summary plain text: the first lines of the page, and what lists and searches show
/// @param fingerprints for a translation: section of the source, what it was translated from
/// @param body CommonMark with tables
public record EditionText(
        String title,
        String slug,
        String summary,
        Translation translation,
        Map<String, String> fingerprints,
        String body) {}
