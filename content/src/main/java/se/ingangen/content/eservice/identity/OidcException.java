package se.ingangen.content.eservice.identity;

/// The identity provider did not tell who somebody is, or what it told does not hold. The message names the
/// check that failed and holds nothing of the person.
public class OidcException extends Exception {

    private static final long serialVersionUID = 1L;

    OidcException(String message, Throwable cause) {
        super(message, cause);
    }
}
