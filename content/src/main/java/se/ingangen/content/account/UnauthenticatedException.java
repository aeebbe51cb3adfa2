package se.ingangen.content.account;

/// Somebody asks for what only those may do who have said who they are.
public class UnauthenticatedException extends RuntimeException {

    public UnauthenticatedException() {
        super("The caller has not said who they are");
    }
}
