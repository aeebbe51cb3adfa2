package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import se.ingangen.content.eservice.identity.EmailCodes;
import se.ingangen.content.eservice.identity.Hops;
import se.ingangen.content.eservice.identity.IdentityRepository;
import se.ingangen.content.eservice.identity.Proof;
import se.ingangen.content.mail.MailAddress;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Language;

/// Lets somebody show who they are before they send what they have answered.
@ApplicationScoped
public class IdentityService {

    @Inject
    DraftRepository drafts;

    @Inject
    IdentityRules rules;

    @Inject
    IdentityGate gate;

    @Inject
    EmailCodes codes;

    @Inject
    Hops hops;

    @Inject
    IdentityRepository identities;

    @Inject
    Clock clock;

    /// What came of asking for a code.
    public enum Sending {
        SENT,
        /// What was typed is no address.
        WRONG_ADDRESS,
        /// There were enough letters today.
        TOO_MANY,
        /// The draft is there no longer, or no code is taken for this e-service.
        REFUSED
    }

    /// What has been shown so far, and still counts.
    @Transactional
    public Optional<Proof> proof(String draftId) {
        return gate.proof(Vault.fingerprint(draftId));
    }

    /// Whether a draft may be sent as it is.
    @Transactional
    public boolean isEnough(Eservice service, String draftId) {
        return gate.isOpen(Vault.fingerprint(draftId), service);
    }

    /// The address that a code was sent to which still works.
    @Transactional
    public Optional<String> sentTo(String draftId) {
        return codes.sentTo(draftId);
    }

    /// Sends a code to an address.
    @Transactional
    public Sending sendCode(Eservice service, String draftId, String typed, Language language) {
        if (!rules.takesEmail(service) || !lock(service, draftId)) {
            return Sending.REFUSED;
        }
        var to = MailAddress.of(typed);
        if (to.isEmpty()) {
            return Sending.WRONG_ADDRESS;
        }
        return codes.send(draftId, to.get(), language) ? Sending.SENT : Sending.TOO_MANY;
    }

    /// Takes a code that somebody has typed.
    @Transactional
    public EmailCodes.Typed tryCode(Eservice service, String draftId, String typed) {
        return lock(service, draftId) ? codes.open(draftId, typed) : EmailCodes.Typed.OLD;
    }

    /// Lets somebody go to the identity provider; empty if there is no such draft.
    @Transactional
    public Optional<Hops.Departure> depart(Eservice service, String draftId, String root) {
        return lock(service, draftId) ? Optional.of(hops.depart(service.name(), draftId, root)) : Optional.empty();
    }

    /// Knows somebody who comes back from there, once.
    @Transactional
    public Optional<Hops.Arrival> arrive(String state, String cookie) {
        return hops.arrive(state, cookie);
    }

    /// Keeps what the provider has told.
    ///
    /// @return whether the draft is still there
    @Transactional
    public boolean keep(Eservice service, String draftId, Proof proof) {
        var there = lock(service, draftId);
        if (there) {
            identities.keep(Vault.fingerprint(draftId), proof);
        }
        return there;
    }

    private boolean lock(Eservice service, String draftId) {
        var now = clock.instant();
        return drafts.lock(Vault.fingerprint(draftId))
                .filter(draft -> draft.isOf(service.name(), now) && !draft.isClosed(now))
                .isPresent();
    }
}
