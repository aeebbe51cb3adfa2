package se.ingangen.content.eservice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import se.ingangen.content.storage.Vault;

/// The way in of somebody who is to sign what another has filled in. It never leads to the draft's
/// secret: what it opens is only what [ConfirmationService] shows.
@Entity
class Invitation {

    @Id
    private String id;

    private String draft;
    private String submission;

    /// Link and code, for the applicant to pass on; null when it is sent.
    private byte[] shown;

    /// The box is empty: that it opens is all.
    @Embedded
    private CodeLock lock;

    protected Invitation() {} // for JPA

    /// @param draft the fingerprint of its secret
    Invitation(String link, ResumeCode code, String draft, Vault vault) {
        this.id = Vault.fingerprint(link);
        this.draft = draft;
        this.shown = vault.encrypt(link + " " + code.shown(), context());
        this.lock = new CodeLock(link, code, "", vault);
    }

    /// What the applicant passes on. Whoever has the draft's address sees it again as often as they want,
    /// since making a new one by mistake would end the one that was passed on.
    WayBack shown(Vault vault) {
        var both = vault.decrypt(shown, context()).split(" ");
        return new WayBack(both[0], both[1]);
    }

    /// The draft that it leads to; empty when that was sent.
    Optional<String> draft() {
        return Optional.ofNullable(draft);
    }

    /// What the draft has become; empty until then.
    Optional<String> submission() {
        return Optional.ofNullable(submission);
    }

    CodeLock lock() {
        return lock;
    }

    private String context() {
        return "invitation:" + id;
    }
}
