package se.ingangen.content.eservice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import se.ingangen.content.storage.Vault;

/// A way back to a draft, which a link and a code open together.
@Entity
class Resume {

    @Id
    private String id;

    private String draft;
    private byte[] box;

    @Embedded
    private WrongCodes wrongCodes = new WrongCodes();

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
            wrongCodes.forget();
            return Optional.of(secret);
        } catch (IllegalArgumentException wrong) {
            wrongCodes.count(now);
            return Optional.empty();
        }
    }

    /// Until when no code is tried; empty if one is.
    Optional<Instant> restsUntil(Instant now) {
        return wrongCodes.restsUntil(now);
    }

    boolean isUsedUp() {
        return wrongCodes.areTooMany();
    }

    String draft() {
        return draft;
    }

    private static String context(String link, ResumeCode code) {
        return "resume:" + code.stretched(link);
    }
}
