package se.ingangen.content.account;

/// Somebody we know asks for what they may not do. Says nothing about what it was.
public class ForbiddenException extends RuntimeException {

    public ForbiddenException() {
        super("The caller may not do this");
    }
}
