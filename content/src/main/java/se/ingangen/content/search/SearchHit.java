package se.ingangen.content.search;

import se.ingangen.i18n.Language;

/// A page that was found.
///
/// @param title plain text, not escaped
/// @param snippet plain text escaped for HTML, at most about 240 characters, with `<mark>` only
/// @param score comparable within one list of hits only
public record SearchHit(
        String key, Language language, String url, String title, String snippet, String kind, double score) {}
