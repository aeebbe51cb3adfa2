package se.ingangen.content.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/// Writes that something changed, in the caller's transaction, and reads what did.
@ApplicationScoped
public class ChangeLog {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /// Notes a change, to be seen by all nodes if the caller's transaction commits.
    ///
    /// @param subject at most 200 characters
    /// @throws jakarta.transaction.TransactionalException if there is no transaction
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String subject) {
        entities.persist(new Change(null, subject, clock.instant()));
    }

    /// The changes after a place in the feed, oldest first.
    @Transactional
    public List<Change> after(long seq, int limit) {
        return entities.createQuery("select c from Change c where c.seq > :seq order by c.seq", Change.class)
                .setParameter("seq", seq)
                .setMaxResults(limit)
                .getResultList();
    }

    /// How many changes are after a place in the feed, or have no place yet.
    @Transactional
    public long countAfter(long seq) {
        return entities.createQuery("select count(c) from Change c where c.seq is null or c.seq > :seq", Long.class)
                .setParameter("seq", seq)
                .getSingleResult();
    }

    /// The last place that was given out, 0 if none was.
    @Transactional
    public long last() {
        return ((Number) entities.createNativeQuery("select last from feed where name = 'change_log'")
                        .getSingleResult())
                .longValue();
    }
}
