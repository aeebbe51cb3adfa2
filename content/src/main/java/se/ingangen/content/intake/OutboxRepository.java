package se.ingangen.content.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// What waits to go on the queue. Any number of nodes share the work: each skips the rows that
/// another one has locked.
@ApplicationScoped
public class OutboxRepository {

    @PersistenceContext
    EntityManager entities;

    void add(Outbox row) {
        entities.persist(row);
    }

    /// The numbers of errands that wait longest, locked until the transaction ends.
    @SuppressWarnings("unchecked")
    List<String> lockOldest(int limit) {
        return entities.createNativeQuery("select errand from outbox order by added fetch first " + limit
                        + " rows only for update skip locked")
                .getResultList();
    }

    void remove(Collection<String> numbers) {
        entities.createQuery("delete from Outbox o where o.errand in :numbers")
                .setParameter("numbers", numbers)
                .executeUpdate();
    }

    /// The numbers of errands that the queue should have taken by now and that nobody is sending,
    /// locked until the transaction ends.
    @SuppressWarnings("unchecked")
    List<String> lockForgotten(Instant now, int limit) {
        return entities.createNativeQuery("select number from errand where offer_again < ?1"
                        + " and not exists (select 1 from outbox where outbox.errand = errand.number)"
                        + " order by offer_again fetch first " + limit + " rows only for update skip locked")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
    }
}
