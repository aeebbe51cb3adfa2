package se.ingangen.content.eservice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.ingangen.content.storage.Vault;

/// What a link and a code open together, and neither of them alone. It counts wrong codes, and rests
/// when there are too many.
@Embeddable
class CodeLock {

    /// After so many wrong codes it rests.
    static final int TRIES = 5;

    /// After so many it is used up: somebody is guessing.
    static final int ALL_TRIES = 30;

    static final Duration REST = Duration.ofMinutes(15);

    private byte[] box;
    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected CodeLock() {} // for JPA

    /// @param link what is in the address; it is not stored here
    /// @param secret what is put into the box
    CodeLock(String link, ResumeCode code, String secret, Vault vault) {
        box = vault.encrypt(secret, context(link, code));
    }

    /// Tries a code. While it rests none is tried, not even the right one.
    ///
    /// @param typed the code, however it is written
    Tried open(String link, String typed, Vault vault, Instant now) {
        var rest = Optional.ofNullable(lockedUntil).filter(now::isBefore);
        if (rest.isPresent()) {
            return new Tried.Resting(rest.get());
        }
        var code = ResumeCode.typed(typed);
        return code.isWhole() ? open(link, code, vault, now) : new Tried.Wrong();
    }

    private Tried open(String link, ResumeCode code, Vault vault, Instant now) {
        try {
            var secret = vault.decrypt(box, context(link, code));
            failures = 0;
            lockedUntil = null;
            return new Tried.Right(secret, code);
        } catch (IllegalArgumentException wrong) {
            failures++;
            if (failures % TRIES == 0) {
                lockedUntil = now.plus(REST);
            }
            return failures >= ALL_TRIES ? new Tried.UsedUp() : new Tried.Wrong();
        }
    }

    private static String context(String link, ResumeCode code) {
        return "resume:" + code.stretched(link);
    }
}
