package se.ingangen.content.search;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import se.ingangen.i18n.Language;

/// What a page tells the index of itself, in one language.
///
/// @param key the page, the same in every language; with the language it names the document
/// @param kind what filters and hits call it, such as `information` or `service`
/// @param url the address in this language, from the root of the portal
/// @param body plain text, without mark-up
public record SearchDocument(
        String key,
        Language language,
        String kind,
        List<String> topics,
        String url,
        String title,
        String summary,
        String body,
        Instant updated) {

    public SearchDocument {
        topics = List.copyOf(topics);
        for (var part : new Object[] {key, language, kind, url, title, summary, body}) {
            Objects.requireNonNull(part, () -> "A part of " + key + " is missing");
        }
    }
}
