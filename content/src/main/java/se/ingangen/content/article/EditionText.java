package se.ingangen.content.article;

import java.util.Map;

/// The text of a page in one language, as a file of the exchange format holds it.
///
/// @param title plain text
/// @param summary plain text: the first lines of the page, and what lists and searches show
/// @param translation how the text came to be, but for some sections
/// @param sectionTranslations the sections that came to be in another way, title and summary among
///     them
/// @param fingerprints for a translation: section of the source, what it was translated from
/// @param body CommonMark with tables
public record EditionText(
        String title,
        String slug,
        String summary,
        Translation translation,
        Map<String, Translation> sectionTranslations,
        Map<String, String> fingerprints,
        String body) {

    /// The most characters that a title may have.
    public static final int MAX_TITLE = 500;

    /// How a section came to be.
    public Translation translationOf(String section) {
        return sectionTranslations.getOrDefault(section, translation);
    }
}
