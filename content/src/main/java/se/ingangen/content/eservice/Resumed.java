package se.ingangen.content.eservice;

import java.time.Instant;

/// What came of typing a code.
public sealed interface Resumed {

    /// The draft is open.
    ///
    /// @param draftId the secret that goes into the address
    record Open(String service, String draftId) implements Resumed {

        @Override
        public String toString() {
            return "Open";
        }
    }

    /// The code is not that of the link.
    record Wrong() implements Resumed {}

    /// There were too many wrong codes.
    ///
    /// @param until when the next one is tried
    record Resting(Instant until) implements Resumed {}

    /// The link leads to nothing: the draft was sent or deleted, its time is over, or there is a newer
    /// link.
    record Gone() implements Resumed {}
}
