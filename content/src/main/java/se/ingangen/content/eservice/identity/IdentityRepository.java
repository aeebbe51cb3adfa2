package se.ingangen.content.eservice.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import se.ingangen.content.storage.Vault;

/// Proofs, codes and hops, by the fingerprint of a draft's secret.
@ApplicationScoped
public class IdentityRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /// The proof that a draft has.
    public Optional<Proof> ofDraft(String draft) {
        return find("select p from KeptProof p where p.draft = :owner", draft);
    }

    /// The proof that a submission was sent with.
    public Optional<Proof> ofSubmission(String submission) {
        return find("select p from KeptProof p where p.submission = :owner", submission);
    }

    private Optional<Proof> find(String query, String owner) {
        return entities.createQuery(query, KeptProof.class)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst()
                .map(kept -> kept.proof(vault));
    }

    /// Keeps a proof in place of the one before.
    public void keep(String draft, Proof proof) {
        entities.createQuery("delete from KeptProof p where p.draft = :draft")
                .setParameter("draft", draft)
                .executeUpdate();
        entities.persist(new KeptProof(draft, proof, vault));
    }

    /// Hands the proof of a draft to the submission that it becomes.
    public void moveTo(String draft, String submission) {
        entities.flush();
        entities.createQuery("update KeptProof p set p.submission = :submission, p.draft = null where p.draft = :draft")
                .setParameter("submission", submission)
                .setParameter("draft", draft)
                .executeUpdate();
    }

    /// The code that was sent last, if any.
    Optional<EmailCode> code(String draft, boolean locked) {
        return Optional.ofNullable(
                entities.find(EmailCode.class, draft, locked ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE));
    }

    void put(EmailCode code) {
        entities.merge(code);
    }

    void remove(EmailCode code) {
        entities.remove(code);
    }

    void add(Hop hop) {
        entities.persist(hop);
    }

    /// Takes a hop, which nobody can then take again.
    Optional<Hop> take(String state) {
        var hop =
                Optional.ofNullable(entities.find(Hop.class, Vault.fingerprint(state), LockModeType.PESSIMISTIC_WRITE));
        hop.ifPresent(entities::remove);
        return hop;
    }

    /// Deletes codes and hops whose time is over.
    void removeExpired(Instant now) {
        entities.createQuery("delete from EmailCode c where c.expires <= :now")
                .setParameter("now", now)
                .executeUpdate();
        entities.createQuery("delete from Hop h where h.expires <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
