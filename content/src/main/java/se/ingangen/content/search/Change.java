package se.ingangen.content.search;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/// That something changed. It has no place in the feed until it is committed and the sequencer
/// has given it one.
@Entity
@Table(name = "change_log")
public class Change {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "change_log_id")
    @SequenceGenerator(name = "change_log_id", sequenceName = "change_log_id", allocationSize = 100)
    private Long id;

    private Long seq;
    private String subject;
    private Instant changed;

    protected Change() {} // for JPA

    Change(Long seq, String subject, Instant changed) {
        this.seq = seq;
        this.subject = subject;
        this.changed = changed;
    }

    /// The place in the feed, from 1.
    public long seq() {
        return seq;
    }

    /// What changed, such as `article:income-support`.
    public String subject() {
        return subject;
    }
}
