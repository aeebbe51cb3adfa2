package se.ingangen.content.eservice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import se.ingangen.content.intake.Channel;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Language;

/// Answers that somebody has not sent yet. It keeps the version it was begun with, so that a new
/// version never changes the questions under somebody's hands.
@Entity
public class Draft {

    /// How long the address of a draft on a shared computer opens it after the last answer.
    static final Duration SHARED_FOR = Duration.ofMinutes(20);

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
    private boolean shared;

    /// Null unless the staff fill it in together with somebody.
    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String helper;

    protected Draft() {} // for JPA

    /// @param fingerprint of the secret that is in the address
    Draft(String fingerprint, Journey journey, Language language, Vault vault, Instant now) {
        this.id = fingerprint;
        this.created = now;
        save(journey, language, vault, now);
    }

    /// The same draft under another secret, so that the address that was used until now opens nothing.
    Draft(String fingerprint, Draft before, Vault vault) {
        id = fingerprint;
        service = before.service;
        version = before.version;
        language = before.language;
        answers = vault.encrypt(before.answers(vault).json(), context());
        created = before.created;
        saved = before.saved;
        expires = before.expires;
        shared = before.shared;
        channel = before.channel;
        helper = before.helper;
    }

    /// Notes, once and when it begins, that the staff fill it in together with a person.
    void helpWith(Help help) {
        channel = help.channel();
        helper = help.account();
    }

    /// How the staff fill it in together with a person; empty if somebody does so alone.
    Optional<Help> help() {
        return Optional.ofNullable(channel).map(c -> new Help(c, helper));
    }

    /// Lets the address open it for a short while only, since somebody else may sit down at this
    /// computer next.
    void share() {
        shared = true;
    }

    boolean isShared() {
        return shared;
    }

    /// Whether its address opens it no more, and only link and code do.
    boolean isClosed(Instant now) {
        return shared && now.isAfter(saved.plus(SHARED_FOR));
    }

    /// Lets its address open it no more from now on.
    void close() {
        shared = true;
        saved = Instant.EPOCH;
    }

    /// Opens it for a while again.
    void touch(Instant now) {
        saved = now;
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

    String id() {
        return id;
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
