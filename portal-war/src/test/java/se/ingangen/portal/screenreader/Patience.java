package se.ingangen.portal.screenreader;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what must come, and no longer than it may take.
record Patience(Duration limit) {

    private static final Duration LOOK = Duration.ofMillis(25);

    static Patience seconds(int seconds) {
        return new Patience(Duration.ofSeconds(seconds));
    }

    /// @return whether it came in time
    boolean until(BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }
}
