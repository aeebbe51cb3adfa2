package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.ingangen.content.storage.Vault;

/// The signatures of two people who apply together, and the second one's way in.
@ApplicationScoped
public class SignatureRepository {

    @PersistenceContext
    EntityManager entities;

    void add(Signature signature) {
        entities.persist(signature);
    }

    void add(Invitation invitation) {
        entities.persist(invitation);
    }

    /// A signature of a draft.
    Optional<Signature> find(String draft, Who who) {
        return entities.createQuery(
                        "select s from Signature s where s.draft = :draft and s.who = :who", Signature.class)
                .setParameter("draft", draft)
                .setParameter("who", who)
                .getResultStream()
                .findFirst();
    }

    /// Who has signed what was sent, the applicant first.
    List<Signature> ofSubmission(String submission) {
        return entities.createQuery(
                        "select s from Signature s where s.submission = :submission order by s.who", Signature.class)
                .setParameter("submission", submission)
                .getResultList();
    }

    /// The way in to a draft, if one was made.
    Optional<Invitation> invitation(String draft) {
        return entities.createQuery("select i from Invitation i where i.draft = :draft", Invitation.class)
                .setParameter("draft", draft)
                .getResultStream()
                .findFirst();
    }

    /// The draft that a link leads to; empty if it leads nowhere, or the draft was sent.
    Optional<String> draftOf(String link) {
        return entities.createQuery("select i.draft from Invitation i where i.id = :id", String.class)
                .setParameter("id", Vault.fingerprint(link))
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// The way in that a link leads to, as it is now.
    Optional<Invitation> byLink(String link) {
        return Optional.ofNullable(
                entities.find(Invitation.class, Vault.fingerprint(link), Map.of("eclipselink.refresh", "true")));
    }

    /// The same, and nobody else's until the transaction ends, so that no wrong code goes uncounted.
    Optional<Invitation> lock(String link) {
        return Optional.ofNullable(entities.find(
                Invitation.class,
                Vault.fingerprint(link),
                LockModeType.PESSIMISTIC_WRITE,
                Map.of("eclipselink.refresh", "true")));
    }

    void remove(Invitation invitation) {
        entities.remove(invitation);
    }

    /// Ends the way in to a draft.
    void forget(String draft) {
        entities.createQuery("delete from Invitation i where i.draft = :draft")
                .setParameter("draft", draft)
                .executeUpdate();
    }

    /// Hands what belongs to a draft to the submission that it becomes, before the draft is deleted.
    void move(String draft, String submission) {
        entities.flush();
        entities.createQuery("update Signature s set s.submission = :submission, s.draft = null where s.draft = :draft")
                .setParameter("submission", submission)
                .setParameter("draft", draft)
                .executeUpdate();
        entities.createQuery("update Invitation i set i.submission = :submission, i.draft = null, i.shown = null"
                        + " where i.draft = :draft")
                .setParameter("submission", submission)
                .setParameter("draft", draft)
                .executeUpdate();
    }
}
