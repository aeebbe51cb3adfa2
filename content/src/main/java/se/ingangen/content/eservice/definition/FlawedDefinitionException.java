package se.ingangen.content.eservice.definition;

/// A definition of an e-service does not hold. The message has a line for each flaw, which tells
/// file, line and reason; the portal does not start with it.
public class FlawedDefinitionException extends RuntimeException {

    public FlawedDefinitionException(String message) {
        super(message);
    }
}
