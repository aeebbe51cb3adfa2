package se.ingangen.content.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.ingangen.content.account.Lane;

/// Something that a person wants from us, in the common queue. Holds no personal data: that is in
/// what its subject points at.
@Entity
public class Errand {

    /// How long the queue has to take it before it is offered again; twice as long each time.
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration LONGEST_PATIENCE = Duration.ofHours(1);

    @Id
    private String number;

    /// Its place in the feed, which only `Sequencer` gives out.
    @Column(insertable = false, updatable = false)
    private Long seq;

    private String subject;
    private String service;
    private int version;

    @Enumerated(EnumType.STRING)
    private Lane lane;

    private String area;

    @Column(name = "lang")
    private String language;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    private ErrandStatus status;

    private Instant received;
    private Instant acknowledged;

    @Column(name = "offer_again")
    private Instant offerAgain;

    protected Errand() {} // for JPA

    Errand(ErrandNumber number, NewErrand sent, Instant received) {
        this.number = number.digits();
        this.subject = sent.subject();
        this.service = sent.service();
        this.version = sent.version();
        this.lane = sent.lane();
        this.area = sent.area();
        this.language = sent.language();
        this.channel = sent.channel();
        this.priority = sent.priority();
        this.status = ErrandStatus.RECEIVED;
        this.received = received;
        this.offerAgain = received.plus(PATIENCE);
    }

    /// Marks that the queue has taken it, and that it waits for a contact. Doing so again changes
    /// nothing: the queue may deliver a message twice.
    ///
    /// @return whether anything changed
    boolean acknowledge(Instant when) {
        if (acknowledged != null) {
            return false;
        }
        acknowledged = when;
        offerAgain = null;
        status = ErrandStatus.WAITING;
        return true;
    }

    /// Marks that it goes into the outbox once more, the broker having lost it or being slow. The
    /// next time is twice as far away, at most an hour, so that a slow queue is not flooded.
    void offer(Instant now) {
        var waited = Duration.between(received, now);
        offerAgain = now.plus(waited.compareTo(LONGEST_PATIENCE) < 0 ? waited : LONGEST_PATIENCE);
    }

    public ErrandNumber number() {
        return new ErrandNumber(number);
    }

    Long seq() {
        return seq;
    }

    public String subject() {
        return subject;
    }

    public String service() {
        return service;
    }

    public int version() {
        return version;
    }

    public Lane lane() {
        return lane;
    }

    public String area() {
        return area;
    }

    public String language() {
        return language;
    }

    public Channel channel() {
        return channel;
    }

    public Priority priority() {
        return priority;
    }

    public ErrandStatus status() {
        return status;
    }

    public Instant received() {
        return received;
    }

    /// When the queue took it; empty until then.
    public Optional<Instant> acknowledged() {
        return Optional.ofNullable(acknowledged);
    }

    Optional<Instant> offerAgain() {
        return Optional.ofNullable(offerAgain);
    }
}
