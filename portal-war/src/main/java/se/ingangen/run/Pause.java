package se.ingangen.run;

import java.time.Duration;

/// A wait between two looks at something that does not tell when it changes.
final class Pause {

    private Pause() {}

    /// @throws IllegalStateException if interrupted, which nobody here does
    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
