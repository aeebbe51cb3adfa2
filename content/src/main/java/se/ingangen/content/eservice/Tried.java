package se.ingangen.content.eservice;

import java.time.Instant;

/// What came of trying a code on a [CodeLock].
sealed interface Tried {

    /// It is the right one.
    ///
    /// @param secret what was in the box
    record Right(String secret, ResumeCode code) implements Tried {

        @Override
        public String toString() {
            return "Right";
        }
    }

    record Wrong() implements Tried {}

    /// There were too many wrong ones.
    ///
    /// @param until when the next one is tried
    record Resting(Instant until) implements Tried {}

    /// There were so many that it opens no more.
    record UsedUp() implements Tried {}
}
