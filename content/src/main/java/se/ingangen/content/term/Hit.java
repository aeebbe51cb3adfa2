package se.ingangen.content.term;

/// A concept that a text speaks of, and where.
///
/// @param concept its id
/// @param start where its words begin in the text, in UTF-16 units from 0
/// @param end behind its words
public record Hit(String concept, int start, int end) {

    /// Its words as they stand in the text.
    public String in(String text) {
        return text.substring(start, end);
    }
}
