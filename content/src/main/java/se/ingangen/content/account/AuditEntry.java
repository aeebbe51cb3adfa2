package se.ingangen.content.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// That somebody did something, as the audit log keeps it. It never changes.
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private String id;

    private Instant happened;
    private String actor;
    private String action;
    private String subject;

    protected AuditEntry() {} // for JPA

    AuditEntry(Instant happened, String actor, String action, String subject) {
        this.id = UUID.randomUUID().toString();
        this.happened = happened;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
    }
}
