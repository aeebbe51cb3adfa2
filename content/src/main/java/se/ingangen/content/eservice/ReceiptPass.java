package se.ingangen.content.eservice;

import java.time.Instant;

/// What lets somebody have all their answers for a while, as the address of a receipt alone does not.
///
/// It goes into a form, never into an address.
///
/// @param secret of the receipt
/// @param code which together with the number leads back to the receipt, such as `K7QM-2FXD`
/// @param until when it is good for
public record ReceiptPass(String secret, String code, Instant until, String signature) {

    /// Without all of it, so that no log has it.
    @Override
    public String toString() {
        return "ReceiptPass";
    }
}
