package se.ingangen.content.eservice.expression;

/// An expression that says nothing, or nothing that fits. The message tells whoever wrote it what,
/// and where in the expression.
public class FlawedExpressionException extends RuntimeException {

    FlawedExpressionException(String source, int at, String reason) {
        super(reason + ", at character " + (at + 1) + " of “" + source + "”");
    }
}
