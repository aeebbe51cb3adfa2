package se.ingangen.content.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// One line of an errand's history. It never changes.
@Entity
@Table(name = "errand_event")
public class ErrandEvent {

    /// What can happen to an errand.
    public enum Kind {
        RECEIVED,
        ROUTED
    }

    @Id
    private String id;

    private String errand;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant happened;

    protected ErrandEvent() {} // for JPA

    ErrandEvent(Errand errand, Kind kind, Instant happened) {
        this.id = UUID.randomUUID().toString();
        this.errand = errand.number().digits();
        this.kind = kind;
        this.happened = happened;
    }

    public Kind kind() {
        return kind;
    }

    public Instant happened() {
        return happened;
    }
}
