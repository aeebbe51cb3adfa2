package se.ingangen.portal.screenreader;

/// Words that the screen reader gave to the voice at once, and the language it asked the voice for.
///
/// The screen reader's own words, such as "heading level 1", are asked for in English.
record Utterance(String language, String words) {

    @Override
    public String toString() {
        return "[" + language + "] " + words;
    }
}
