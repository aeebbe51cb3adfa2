package se.ingangen.content.eservice.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import se.ingangen.content.storage.SlowHash;
import se.ingangen.content.storage.Vault;

/// A code of six digits that was sent to somebody's e-mail address. It dies of five wrong tries.
@Entity
@Table(name = "email_code")
class EmailCode {

    /// Long enough for a slow mail server and an old telephone.
    static final Duration LIFE = Duration.ofMinutes(15);

    /// With five codes a day, somebody who guesses gets in once in 40,000 days.
    static final int TRIES = 5;

    @Id
    private String draft;

    private byte[] address;
    private String hash;
    private int failures;
    private Instant expires;

    protected EmailCode() {} // for JPA

    /// @param draftId the draft's secret, which salts the hash and is not stored
    EmailCode(String draftId, String address, String code, Vault vault, Instant now) {
        draft = Vault.fingerprint(draftId);
        this.address = vault.encrypt(address, context());
        hash = SlowHash.of(code, draftId);
        expires = now.plus(LIFE);
    }

    String address(Vault vault) {
        return vault.decrypt(address, context());
    }

    boolean isAlive(Instant now) {
        return now.isBefore(expires) && failures < TRIES;
    }

    /// Whether this is the code; a wrong one is counted.
    boolean isOpenedBy(String draftId, String typed) {
        var right = MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII),
                SlowHash.of(typed, draftId).getBytes(StandardCharsets.US_ASCII));
        failures += right ? 0 : 1;
        return right;
    }

    Instant expires() {
        return expires;
    }

    private String context() {
        return "email-code:" + draft;
    }
}
