package se.ingangen.content.eservice;

/// Somebody saves answers in a draft that they have sent already, most likely after going back in
/// the browser. The page shows them the receipt.
public class AlreadySentException extends RuntimeException {

    private final String receiptSecret;

    AlreadySentException(String receiptSecret) {
        super("The draft is sent already");
        this.receiptSecret = receiptSecret;
    }

    public String receiptSecret() {
        return receiptSecret;
    }
}
