package se.ingangen.content.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/// That somebody is signed in, on whichever node answers them.
///
/// It ends after twelve hours, or after an hour without a request. What is written of requests is
/// a minute coarse, so that reading the desk does not write at every click.
@Entity
@Table(name = "staff_session")
public class StaffSession {

    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofMinutes(60);
    private static final Duration COARSE = Duration.ofMinutes(1);

    @Id
    private String id;

    @Column(name = "user_name")
    private String userName;

    private Instant created;

    @Column(name = "last_seen")
    private Instant lastSeen;

    protected StaffSession() {} // for JPA

    /// @param fingerprint of the secret that the browser keeps
    StaffSession(String fingerprint, String userName, Instant now) {
        this.id = fingerprint;
        this.userName = userName;
        this.created = now;
        this.lastSeen = now;
    }

    String userName() {
        return userName;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(created.plus(LONGEST)) && now.isBefore(lastSeen.plus(IDLE));
    }

    void seen(Instant now) {
        if (now.isAfter(lastSeen.plus(COARSE))) {
            lastSeen = now;
        }
    }
}
