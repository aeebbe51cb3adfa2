package se.ingangen.content.article.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Where the memory is kept.
@ApplicationScoped
public class MemoryRepository {

    @PersistenceContext
    EntityManager entities;

    Optional<MemoryEntry> find(String id) {
        return Optional.ofNullable(entities.find(MemoryEntry.class, id));
    }

    /// The entries whose sources are like some, the newest first.
    ///
    /// @param loose what [MemoryEntry#loose] makes of them; at least one
    List<MemoryEntry> like(String sourceLang, String targetLang, Collection<String> loose) {
        return entities.createQuery(
                        "select m from MemoryEntry m where m.sourceLang = :source and m.targetLang = :target"
                                + " and m.loose in :loose order by m.reviewed desc, m.id",
                        MemoryEntry.class)
                .setParameter("source", sourceLang)
                .setParameter("target", targetLang)
                .setParameter("loose", loose)
                .getResultList();
    }

    /// Some entries of a pair of languages, in an order of their own.
    ///
    /// @param after the id of the last that was read; empty for the first
    List<MemoryEntry> some(String sourceLang, String targetLang, String after, int limit) {
        return entities.createQuery(
                        "select m from MemoryEntry m where m.sourceLang = :source and m.targetLang = :target"
                                + " and m.id > :after order by m.id",
                        MemoryEntry.class)
                .setParameter("source", sourceLang)
                .setParameter("target", targetLang)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    void add(MemoryEntry entry) {
        entities.persist(entry);
    }

    /// Sends what was added to the database and lets go of it, so that a long file stays small.
    void flush() {
        entities.flush();
        entities.clear();
    }
}
