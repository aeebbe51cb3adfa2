package se.ingangen.content.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/// That an errand has to go on the queue. Written in the errand's own transaction, so that no
/// errand is stored and forgotten, and deleted once the broker has it.
@Entity
public class Outbox {

    @Id
    private String errand;

    private Instant added;

    protected Outbox() {} // for JPA

    Outbox(Errand errand, Instant added) {
        this.errand = errand.number().digits();
        this.added = added;
    }
}
