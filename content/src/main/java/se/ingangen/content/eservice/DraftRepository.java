package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.ingangen.content.storage.Vault;

/// Drafts, by the fingerprint of the secret in their address.
@ApplicationScoped
public class DraftRepository {

    /// The tables whose rows go where their draft goes.
    private static final List<String> BELONGING = List.of("attached_file", "signature", "invitation");

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

    /// Does what may make a draft, in one transaction.
    ///
    /// @throws jakarta.persistence.PersistenceException if another request has made the same one meanwhile;
    ///     all of the work is undone then, and can be done once more
    @Transactional
    public <T> T change(Supplier<T> work) {
        return work.get();
    }

    /// Stores a new draft.
    ///
    /// @throws jakarta.persistence.PersistenceException if there is one already; the transaction is lost
    void add(Draft draft) {
        entities.persist(draft);
        entities.flush();
    }

    void remove(Draft draft) {
        entities.remove(draft);
    }

    /// Gives a draft another id; its files and signatures go with it, and what led back to it is gone.
    void move(Draft draft, String fingerprint, Vault vault, Instant now) {
        var moved = new Draft(fingerprint, draft, vault);
        moved.touch(now);
        entities.persist(moved);
        entities.flush();
        for (var table : BELONGING) {
            entities.createNativeQuery("update " + table + " set draft = ?1 where draft = ?2")
                    .setParameter(1, fingerprint)
                    .setParameter(2, draft.id())
                    .executeUpdate();
        }
        entities.createQuery("delete from Resume r where r.draft = :draft")
                .setParameter("draft", draft.id())
                .executeUpdate();
        entities.remove(draft);
        entities.flush();
    }

    int removeExpired(Instant now) {
        return entities.createQuery("delete from Draft d where d.expires <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
