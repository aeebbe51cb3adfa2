package se.ingangen.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Who read or changed what, and when.
///
/// An entry joins the caller's transaction: what cannot be logged is not done.
@ApplicationScoped
public class AuditLog {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /// @param action such as `errand.open`
    /// @param subject what it was done to: a number or a name, never what somebody has told us
    @Transactional
    public void write(String action, String subject) {
        entities.persist(new AuditEntry(clock.instant(), caller.identity().name(), action, subject));
    }
}
