package se.ingangen.content.search;

import se.ingangen.i18n.Language;

/// What a visitor asks for.
///
/// @param text as typed; anything at all
/// @param language the language that the visitor reads
/// @param kind empty for all
/// @param topic empty for all
/// @param offset hits to leave out, from 0
/// @param limit hits to return at most; 0 counts only
public record SearchQuery(String text, Language language, String kind, String topic, int offset, int limit) {

    /// How many hits one answer holds at most, and how far in the list one can go.
    static final int MOST = 50;

    static final int DEEPEST = 10_000;

    public SearchQuery {
        text = text == null ? "" : text;
        kind = kind == null ? "" : kind;
        topic = topic == null ? "" : topic;
        offset = Math.clamp(offset, 0, DEEPEST);
        limit = Math.clamp(limit, 0, MOST);
    }
}
