package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ingangen.content.intake.ErrandNumber;

/// What was sent in.
@ApplicationScoped
public class SubmissionRepository {

    @PersistenceContext
    EntityManager entities;

    /// @param box what leads back to its receipt; its row refers to that of the submission
    void add(Submission submission, ReceiptBox box) {
        entities.persist(submission);
        entities.flush();
        entities.persist(box);
    }

    /// What leads back to a receipt, and nobody else's until the transaction ends.
    Optional<ReceiptBox> lockBox(ErrandNumber number) {
        return Optional.ofNullable(entities.find(ReceiptBox.class, number.digits(), LockModeType.PESSIMISTIC_WRITE));
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
