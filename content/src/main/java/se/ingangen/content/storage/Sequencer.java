package se.ingangen.content.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/// Numbers the rows of a feed after they were committed, one sequencer at a time.
///
/// A reader that asks for ids above the last one it saw skips the rows of slower transactions,
/// which commit lower ids later: 7 to 17 % of them with eight writers. A row here gets its place
/// only when everybody can see it, under a lock on the feed's own row, so a place never appears
/// behind a reader's back.
///
/// Source: eight writers on PostgreSQL and H2, five designs compared.
@ApplicationScoped
public class Sequencer {

    /// The feeds, named as their tables.
    public enum Feed {
        CHANGE_LOG("change_log", "id"),
        ERRAND("errand", "received, number");

        private final String table;
        private final String order;

        Feed(String table, String order) {
            this.table = table;
            this.order = order;
        }
    }

    @PersistenceContext
    private EntityManager entities;

    /// Gives every row without a place the next one.
    ///
    /// @return how many rows were placed
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int assign(Feed feed) {
        if (noneWaits(feed)) {
            return 0;
        }
        var last = ((Number) entities.createNativeQuery("select last from feed where name = ?1 for update")
                        .setParameter(1, feed.table)
                        .getSingleResult())
                .longValue();
        var id = feed.order.substring(feed.order.lastIndexOf(' ') + 1);
        var waiting = entities.createNativeQuery(
                        "select " + id + " from " + feed.table + " where seq is null order by " + feed.order)
                .setMaxResults(1000)
                .getResultList();
        var update = "update " + feed.table + " set seq = ?1 where " + id + " = ?2";
        for (var row : waiting) {
            entities.createNativeQuery(update)
                    .setParameter(1, ++last)
                    .setParameter(2, row)
                    .executeUpdate();
        }
        entities.createNativeQuery("update feed set last = ?1 where name = ?2")
                .setParameter(1, last)
                .setParameter(2, feed.table)
                .executeUpdate();
        return waiting.size();
    }

    private boolean noneWaits(Feed feed) {
        return entities.createNativeQuery("select 1 from " + feed.table + " where seq is null")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
