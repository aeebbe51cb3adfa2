package se.ingangen.content.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/// Letters that wait, and what was sent lately. Any number of nodes share the work: each skips the rows
/// that another one has locked.
@ApplicationScoped
public class MailRepository {

    @PersistenceContext
    EntityManager entities;

    void add(WaitingLetter letter, SentLetter noted) {
        entities.persist(letter);
        entities.persist(noted);
    }

    /// The letter whose turn it is, locked until the transaction ends.
    Optional<WaitingLetter> lockDue(Instant now) {
        var ids = entities.createNativeQuery("select id from waiting_letter where next_try <= ?1"
                        + " order by next_try fetch first 1 rows only for update skip locked")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return ids.stream().findFirst().map(id -> entities.find(WaitingLetter.class, id));
    }

    void remove(WaitingLetter letter) {
        entities.remove(letter);
    }

    long countOf(String subject, Instant since) {
        return entities.createQuery(
                        "select count(s) from SentLetter s where s.subject = :subject and s.sent > :since", Long.class)
                .setParameter("subject", subject)
                .setParameter("since", since)
                .getSingleResult();
    }

    long countTo(String address, Instant since) {
        return entities.createQuery(
                        "select count(s) from SentLetter s where s.address = :address and s.sent > :since", Long.class)
                .setParameter("address", address)
                .setParameter("since", since)
                .getSingleResult();
    }

    long countWaiting() {
        return entities.createQuery("select count(w) from WaitingLetter w", Long.class)
                .getSingleResult();
    }

    void forgetSent(Instant before) {
        entities.createQuery("delete from SentLetter s where s.sent <= :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
