package se.ingangen.content.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.ingangen.i18n.Language;

/// A page as one reader gets it: in the language asked for, or the best other one.
///
/// @param asked the language of the address
/// @param written the language of the text
/// @param sections the text's parts, the intro first
/// @param addresses where the page is in each language that it exists in, by tag
/// @param address the page's own address in the language of the text, for search engines
/// @param saved when the text was saved
public record Reading(
        Article article,
        Language asked,
        Language written,
        EditionText text,
        List<Section> sections,
        Map<String, String> addresses,
        String address,
        Instant saved) {

    /// Whether the reader gets another language than asked for.
    public boolean isSubstitute() {
        return !asked.equals(written);
    }
}
