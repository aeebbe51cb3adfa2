package se.ingangen.content.eservice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.ingangen.content.storage.Vault;

/// A way back to a draft, which a link and a code open together.
@Entity
class Resume {

    /// After so many wrong codes it rests.
    static final int TRIES = 5;

    /// After so many it is gone: somebody is guessing.
    static final int ALL_TRIES = 30;

    static final Duration REST = Duration.ofMinutes(15);

    @Id
    private String id;

    private String draft;
    private byte[] box;
    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected Resume() {} // for JPA

    /// @param link what is in the address; only its fingerprint is stored
    /// @param draftId the secret that is put into the box
    Resume(String link, ResumeCode code, String draftId, Vault vault) {
        id = Vault.fingerprint(link);
        draft = Vault.fingerprint(draftId);
        box = vault.encrypt(draftId, context(link, code));
    }

    /// The secret of the draft, if the code is right; a wrong one is counted.
    Optional<String> open(String link, ResumeCode code, Vault vault, Instant now) {
        try {
            var secret = vault.decrypt(box, context(link, code));
            failures = 0;
            lockedUntil = null;
            return Optional.of(secret);
        } catch (IllegalArgumentException wrong) {
            failures++;
            if (failures % TRIES == 0) {
                lockedUntil = now.plus(REST);
            }
            return Optional.empty();
        }
    }

    /// Until when no code is tried; empty if one is.
    Optional<Instant> restsUntil(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }

    boolean isUsedUp() {
        return failures >= ALL_TRIES;
    }

    String draft() {
        return draft;
    }

    private static String context(String link, ResumeCode code) {
        return "resume:" + code.stretched(link);
    }
}
