package se.ingangen.content.eservice;

/// Somebody saves answers at an address that opens its draft no more, as on a shared computer. Nothing
/// is lost: link and code open the draft.
public class ClosedDraftException extends RuntimeException {

    ClosedDraftException() {
        super("The draft is closed to this address");
    }
}
