package se.ingangen.content.eservice;

import java.time.Instant;

/// What came of fetching answers from something that was sent before.
public sealed interface Prefilled {

    /// There is a new draft with them.
    record Begun(DraftTicket draft) implements Prefilled {}

    /// What was sent then is of an e-service whose answers do not fit here.
    record OfAnother() implements Prefilled {}

    /// Number and code do not belong together, or the receipt is too old.
    record Wrong() implements Prefilled {}

    /// There were too many wrong codes.
    ///
    /// @param until when the next one is tried
    record Resting(Instant until) implements Prefilled {}
}
