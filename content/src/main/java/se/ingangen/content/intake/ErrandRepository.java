package se.ingangen.content.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ingangen.content.account.Lane;

/// Errands and their history.
@ApplicationScoped
public class ErrandRepository {

    @PersistenceContext
    EntityManager entities;

    /// Stores the errand at once, so that what refers to it can follow in the same transaction.
    void add(Errand errand) {
        entities.persist(errand);
        entities.flush();
    }

    void add(ErrandEvent event) {
        entities.persist(event);
    }

    Optional<Errand> find(ErrandNumber number) {
        return Optional.ofNullable(entities.find(Errand.class, number.digits()));
    }

    /// The errand as it is now, and nobody else's until the transaction ends.
    Optional<Errand> lock(ErrandNumber number) {
        return Optional.ofNullable(entities.find(
                Errand.class, number.digits(), LockModeType.PESSIMISTIC_WRITE, Map.of("eclipselink.refresh", "true")));
    }

    List<Errand> findAll(Collection<String> numbers) {
        return entities.createQuery("select e from Errand e where e.number in :numbers", Errand.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    List<ErrandEvent> history(Errand errand) {
        return entities.createQuery(
                        "select v from ErrandEvent v where v.errand = :number order by v.happened, v.id",
                        ErrandEvent.class)
                .setParameter("number", errand.number().digits())
                .getResultList();
    }

    /// Errands that have a place in the feed, in its order.
    List<Errand> after(long seq, Collection<Lane> lanes, int limit) {
        return entities.createQuery(
                        "select e from Errand e where e.seq > :seq and e.lane in :lanes order by e.seq", Errand.class)
                .setParameter("seq", seq)
                .setParameter("lanes", lanes)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Errand> newest(Collection<Lane> lanes, Collection<ErrandStatus> statuses, int first, int limit) {
        return entities.createQuery(
                        "select e from Errand e where e.lane in :lanes and e.status in :statuses"
                                + " order by e.received desc, e.number",
                        Errand.class)
                .setParameter("lanes", lanes)
                .setParameter("statuses", statuses)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(Collection<Lane> lanes, Collection<ErrandStatus> statuses) {
        return entities.createQuery(
                        "select count(e) from Errand e where e.lane in :lanes and e.status in :statuses", Long.class)
                .setParameter("lanes", lanes)
                .setParameter("statuses", statuses)
                .getSingleResult();
    }
}
