package se.ingangen.content.eservice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How many wrong codes were typed since the last right one, and what follows from that.
@Embeddable
class WrongCodes {

    /// After so many no code is tried for a while.
    static final int TRIES = 5;

    /// After so many none ever is: somebody is guessing.
    static final int ALL_TRIES = 30;

    static final Duration REST = Duration.ofMinutes(15);

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    void count(Instant now) {
        failures++;
        if (failures % TRIES == 0) {
            lockedUntil = now.plus(REST);
        }
    }

    void forget() {
        failures = 0;
        lockedUntil = null;
    }

    /// Until when no code is tried; empty if one is.
    Optional<Instant> restsUntil(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }

    boolean areTooMany() {
        return failures >= ALL_TRIES;
    }
}
