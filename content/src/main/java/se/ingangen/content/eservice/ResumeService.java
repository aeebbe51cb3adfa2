package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import se.ingangen.content.storage.Vault;

/// Leads back to a draft, on any device, with a link and a code.
///
/// Either alone opens nothing. The code is shown once; whoever loses it makes a new one from the
/// device where the draft is open.
@ApplicationScoped
public class ResumeService {

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    DraftRepository drafts;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /// Makes a link and a code; those made before for the same draft open nothing any more.
    ///
    /// @return empty if there is no such draft, or it is one that the staff fill in with somebody
    @Transactional
    public Optional<WayBack> offer(String service, String draftId) {
        var id = Vault.fingerprint(draftId);
        if (drafts.lock(id)
                .filter(d -> d.isOf(service, clock.instant()) && !d.isClosed(clock.instant()))
                .filter(d -> d.help().isEmpty())
                .isEmpty()) {
            return Optional.empty();
        }
        forget(id);
        var link = WayBack.newLink(vault);
        var code = ResumeCode.random(random);
        entities.persist(new Resume(link, code, draftId, vault));
        return Optional.of(new WayBack(link, code.shown()));
    }

    /// Whether a link still leads to this draft; it is locked until the transaction ends.
    boolean leadsTo(String draftId, WayBack way) {
        var draft = Vault.fingerprint(draftId);
        return drafts.lock(draft).isPresent()
                && Optional.ofNullable(entities.find(Resume.class, Vault.fingerprint(way.link())))
                        .filter(r -> r.draft().equals(draft))
                        .isPresent();
    }

    /// Opens a draft.
    ///
    /// @param typed the code, however it is written
    @Transactional
    public Resumed open(String link, String typed) {
        var found = Optional.ofNullable(
                entities.find(Resume.class, Vault.fingerprint(link), LockModeType.PESSIMISTIC_WRITE));
        var draft = found.flatMap(r -> drafts.find(r.draft()))
                .filter(d -> clock.instant().isBefore(d.expires()));
        if (draft.isEmpty()) {
            return new Resumed.Gone();
        }
        var tried = found.get().lock().open(link, typed, vault, clock.instant());
        if (tried instanceof Tried.Right right) {
            return new Resumed.Open(draft.get().service(), reopened(draft.get(), right.secret(), link, right.code()));
        }
        if (tried instanceof Tried.Resting resting) {
            return new Resumed.Resting(resting.until());
        }
        if (tried instanceof Tried.UsedUp) {
            entities.remove(found.get());
            return new Resumed.Gone();
        }
        return new Resumed.Wrong();
    }

    /// Closes a draft to the address that is open now, as on a shared computer when somebody leaves.
    ///
    /// @return whether there is such a draft, and a link and a code that lead back to it
    @Transactional
    public boolean leave(String service, String draftId) {
        var id = Vault.fingerprint(draftId);
        var draft = drafts.lock(id).filter(d -> d.isOf(service, clock.instant()) && hasWayBack(id));
        draft.ifPresent(Draft::close);
        return draft.isPresent();
    }

    /// A draft on a shared computer gets a new address each time, so that those in the computer's memory
    /// open nothing.
    private String reopened(Draft draft, String secret, String link, ResumeCode code) {
        if (!draft.isShared()) {
            return secret;
        }
        var fresh = vault.secret();
        drafts.move(draft, Vault.fingerprint(fresh), vault, clock.instant());
        entities.persist(new Resume(link, code, fresh, vault));
        return fresh;
    }

    private boolean hasWayBack(String draft) {
        return !entities.createQuery("select r.draft from Resume r where r.draft = :draft", String.class)
                .setParameter("draft", draft)
                .getResultList()
                .isEmpty();
    }

    private void forget(String draft) {
        entities.createQuery("delete from Resume r where r.draft = :draft")
                .setParameter("draft", draft)
                .executeUpdate();
    }
}
