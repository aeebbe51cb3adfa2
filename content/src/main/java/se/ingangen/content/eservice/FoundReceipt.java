package se.ingangen.content.eservice;

import java.time.Instant;

/// What came of typing a number and a code.
public sealed interface FoundReceipt {

    /// They belong together.
    record Open(Receipt receipt, ReceiptPass pass) implements FoundReceipt {}

    /// They do not, or there is no such number, or the receipt is too old: which, nobody is told.
    record Wrong() implements FoundReceipt {}

    /// There were too many wrong codes for this number, whether there is such a receipt or not.
    ///
    /// @param until when the next one is tried
    record Resting(Instant until) implements FoundReceipt {}
}
