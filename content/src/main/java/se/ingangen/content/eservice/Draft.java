package se.ingangen.content.eservice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneOffset;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Language;

/// Answers that somebody has not sent yet. It keeps the version it was begun with, so that a new
/// version never changes the questions under somebody's hands.
@Entity
public class Draft {

    @Id
    private String id;

    private String service;
    private int version;

    @Column(name = "lang")
    private String language;

    private byte[] answers;
    private Instant created;
    private Instant saved;
    private Instant expires;

    protected Draft() {} // for JPA

    /// @param fingerprint of the secret that is in the address
    Draft(String fingerprint, Journey journey, Language language, Vault vault, Instant now) {
        this.id = fingerprint;
        this.created = now;
        save(journey, language, vault, now);
    }

    /// Keeps the answers, and the draft for its whole time from now. One that had expired, or whose
    /// version is gone, begins anew.
    void save(Journey journey, Language spoken, Vault vault, Instant now) {
        service = journey.service().name();
        version = journey.service().version();
        answers = vault.encrypt(journey.answers().json(), context());
        language = spoken.tag();
        saved = now;
        expires =
                now.atOffset(ZoneOffset.UTC).plus(journey.service().draftKept()).toInstant();
    }

    Answers answers(Vault vault) {
        return Answers.parse(vault.decrypt(answers, context()));
    }

    boolean isOf(String wanted, Instant now) {
        return service.equals(wanted) && now.isBefore(expires);
    }

    String service() {
        return service;
    }

    int version() {
        return version;
    }

    Instant saved() {
        return saved;
    }

    Instant expires() {
        return expires;
    }

    private String context() {
        return "draft:" + id;
    }
}
