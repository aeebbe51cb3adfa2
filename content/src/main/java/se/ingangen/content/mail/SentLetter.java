package se.ingangen.content.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// That somebody was sent a letter lately, so that nobody is sent too many. It tells neither to whom nor
/// what.
@Entity
@Table(name = "sent_letter")
class SentLetter {

    @Id
    private String id;

    /// The fingerprint of what it was about.
    private String subject;

    /// The address, signed: without our key nobody can try which one it is.
    private String address;

    private Instant sent;

    protected SentLetter() {} // for JPA

    SentLetter(String subject, String address, Instant sent) {
        this.id = UUID.randomUUID().toString();
        this.subject = subject;
        this.address = address;
        this.sent = sent;
    }
}
