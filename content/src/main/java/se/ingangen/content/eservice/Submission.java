package se.ingangen.content.eservice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import se.ingangen.content.intake.ErrandNumber;
import se.ingangen.content.storage.Settings;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Language;

/// What somebody has sent in. It never changes; a correction is a new submission.
@Entity
public class Submission {

    @Id
    private String id;

    /// Unique: however often a draft is sent, it is one submission.
    @Column(name = "draft_id")
    private String draftId;

    private String service;
    private int version;

    @Column(name = "lang")
    private String language;

    private byte[] answers;
    private Instant received;
    private String errand;

    /// The fingerprint of the receipt's secret.
    private String receipt;

    @Column(name = "receipt_until")
    private Instant receiptUntil;

    private boolean shared;

    /// The account that filled in together with the person; null if they did so alone.
    private String helper;

    protected Submission() {} // for JPA

    /// @param draft the fingerprint of the draft's secret
    /// @param receipt the fingerprint of the receipt's secret
    Submission(
            String id,
            String draft,
            String receipt,
            Journey journey,
            Language language,
            ErrandNumber errand,
            Vault vault,
            Instant received) {
        this.id = id;
        this.draftId = draft;
        this.service = journey.service().name();
        this.version = journey.service().version();
        this.language = language.tag();
        this.answers = vault.encrypt(journey.sent().json(), context());
        this.received = received;
        this.errand = errand.digits();
        this.receipt = receipt;
        this.receiptUntil = received.atOffset(ZoneOffset.UTC)
                .plus(journey.service().receiptKept())
                .toInstant();
    }

    /// Notes, before it is stored, that it was filled in on a computer that others use too.
    void share() {
        shared = true;
    }

    /// Until when the address of the receipt opens it, without number and code.
    Instant addressUntil() {
        return shared ? received.plus(Draft.SHARED_FOR) : receiptUntil;
    }

    /// Notes, before it is stored, who on the staff filled it in together with the person.
    void helpedBy(String account) {
        helper = account;
    }

    /// Who on the staff filled it in together with the person; empty if they did so alone.
    Optional<String> helper() {
        return Optional.ofNullable(helper);
    }

    /// The answers as they were sent, as the version of the e-service that they were given in has them;
    /// empty if there is no such version any more.
    Optional<Journey> journey(Eservices eservices, Vault vault) {
        return eservices
                .find(service, version)
                .map(s -> new Journey(
                        s, answers(vault), received.atZone(Settings.ZONE).toLocalDate()));
    }

    Answers answers(Vault vault) {
        return Answers.parse(vault.decrypt(answers, context()));
    }

    boolean hasReceipt(Instant now) {
        return now.isBefore(receiptUntil);
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

    String language() {
        return language;
    }

    Instant received() {
        return received;
    }

    Instant receiptUntil() {
        return receiptUntil;
    }

    ErrandNumber errand() {
        return new ErrandNumber(errand);
    }

    private String context() {
        return "submission:" + id;
    }
}
