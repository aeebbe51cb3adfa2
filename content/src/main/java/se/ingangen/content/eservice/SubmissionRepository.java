package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/// What was sent in.
@ApplicationScoped
public class SubmissionRepository {

    @PersistenceContext
    EntityManager entities;

    void add(Submission submission) {
        entities.persist(submission);
    }

    Optional<Submission> find(String id) {
        return Optional.ofNullable(entities.find(Submission.class, id));
    }

    Optional<Submission> findByDraft(String fingerprint) {
        return entities.createQuery("select s from Submission s where s.draftId = :draft", Submission.class)
                .setParameter("draft", fingerprint)
                .getResultStream()
                .findFirst();
    }

    Optional<Submission> findByReceipt(String fingerprint) {
        return entities.createQuery("select s from Submission s where s.receipt = :receipt", Submission.class)
                .setParameter("receipt", fingerprint)
                .getResultStream()
                .findFirst();
    }
}
