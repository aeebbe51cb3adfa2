package se.ingangen.content.eservice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import se.ingangen.content.storage.Vault;

/// A way back to a draft, which a link and a code open together.
@Entity
class Resume {

    @Id
    private String id;

    private String draft;

    @Embedded
    private CodeLock lock;

    protected Resume() {} // for JPA

    /// @param link what is in the address; only its fingerprint is stored
    /// @param draftId the secret that is put into the box
    Resume(String link, ResumeCode code, String draftId, Vault vault) {
        id = Vault.fingerprint(link);
        draft = Vault.fingerprint(draftId);
        lock = new CodeLock(link, code, draftId, vault);
    }

    String draft() {
        return draft;
    }

    CodeLock lock() {
        return lock;
    }
}
