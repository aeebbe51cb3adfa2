package se.ingangen.content.eservice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import se.ingangen.content.storage.Vault;

/// What a link and a code open together, and neither of them alone. It counts wrong codes, and rests
/// when there are too many.
@Embeddable
class CodeLock {

    private byte[] box;

    @Embedded
    private WrongCodes wrongCodes = new WrongCodes();

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
        var rest = wrongCodes.restsUntil(now);
        if (rest.isPresent()) {
            return new Tried.Resting(rest.get());
        }
        var code = ResumeCode.typed(typed);
        return code.isWhole() ? open(link, code, vault, now) : new Tried.Wrong();
    }

    private Tried open(String link, ResumeCode code, Vault vault, Instant now) {
        try {
            var secret = vault.decrypt(box, context(link, code));
            wrongCodes.forget();
            return new Tried.Right(secret, code);
        } catch (IllegalArgumentException wrong) {
            wrongCodes.count(now);
            return wrongCodes.areTooMany() ? new Tried.UsedUp() : new Tried.Wrong();
        }
    }

    private static String context(String link, ResumeCode code) {
        return "resume:" + code.stretched(link);
    }
}
