package se.ingangen.content.eservice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import se.ingangen.i18n.Language;

/// That one of two people who apply together has signed, and exactly what: it belongs to no other
/// answers than those that they were shown.
@Entity
class Signature {

    @Id
    private String id;

    private String draft;
    private String submission;

    @Enumerated(EnumType.STRING)
    private Who who;

    @Column(name = "lang")
    private String language;

    private Instant signed;
    private String seal;

    protected Signature() {} // for JPA

    /// @param draft the fingerprint of its secret
    Signature(String draft, Who who) {
        this.id = UUID.randomUUID().toString();
        this.draft = draft;
        this.who = who;
    }

    /// Signs, also anew when the answers have changed. The same once more changes nothing.
    void sign(String shown, Language read, Instant now) {
        if (!isOf(shown)) {
            seal = shown;
            language = read.tag();
            signed = now;
        }
    }

    /// Whether it is of these very answers.
    boolean isOf(String shown) {
        return shown.equals(seal);
    }

    Who who() {
        return who;
    }

    String language() {
        return language;
    }

    Instant signed() {
        return signed;
    }
}
