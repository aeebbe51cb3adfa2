package se.ingangen.content.eservice.question;

/// What is wrong with what was given.
///
/// @param part the part of the form that has to be put right; empty for the only one
/// @param messageKey of words that tell what to do
/// @param args what the message sets in; never what somebody wrote
public record Flaw(String part, String messageKey, Object... args) {

    /// A flaw of a question's only part.
    static Flaw of(String messageKey, Object... args) {
        return new Flaw("", messageKey, args);
    }
}
