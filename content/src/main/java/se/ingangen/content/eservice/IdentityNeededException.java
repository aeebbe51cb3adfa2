package se.ingangen.content.eservice;

/// Somebody sends what must not be sent before they have shown who they are. Nothing was stored.
public class IdentityNeededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IdentityNeededException(Identity needed) {
        super("It needs " + needed);
    }
}
