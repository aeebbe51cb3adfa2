package se.ingangen.content.document;

/// Too many documents are being made; the same request may succeed in a moment.
public class DocumentsBusyException extends RuntimeException {

    DocumentsBusyException() {
        super("Too many documents are being made");
    }
}
