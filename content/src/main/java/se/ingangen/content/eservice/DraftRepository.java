package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Drafts, by the fingerprint of the secret in their address.
@ApplicationScoped
public class DraftRepository {

    @PersistenceContext
    EntityManager entities;

    Optional<Draft> find(String fingerprint) {
        return Optional.ofNullable(entities.find(Draft.class, fingerprint));
    }

    /// The draft as it is now, and nobody else's until the transaction ends.
    Optional<Draft> lock(String fingerprint) {
        return Optional.ofNullable(entities.find(
                Draft.class, fingerprint, LockModeType.PESSIMISTIC_WRITE, Map.of("eclipselink.refresh", "true")));
    }

    /// Stores a new draft in a transaction of its own, so that losing to another request that
    /// does the same spoils nothing else.
    ///
    /// @throws jakarta.persistence.PersistenceException if there is one already
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(Draft draft) {
        entities.persist(draft);
        entities.flush();
    }

    void remove(Draft draft) {
        entities.remove(draft);
    }

    int removeExpired(Instant now) {
        return entities.createQuery("delete from Draft d where d.expires <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
