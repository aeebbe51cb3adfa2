package se.ingangen.content.eservice;

/// Somebody sends alone what two people have to sign. The page shows them what is to be signed.
public class SignatureMissingException extends RuntimeException {

    SignatureMissingException(Journey journey) {
        super("The e-service " + journey.service().name() + " has to be signed by two");
    }
}
