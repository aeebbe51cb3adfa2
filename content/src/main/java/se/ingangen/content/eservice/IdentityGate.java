package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.ingangen.content.account.AuditLog;
import se.ingangen.content.eservice.identity.IdentityRepository;
import se.ingangen.content.eservice.identity.Proof;
import se.ingangen.content.intake.ErrandNumber;

/// Lets through what is sent by somebody of whom we are as sure as we want to be.
@ApplicationScoped
public class IdentityGate {

    /// How long a proof counts: somebody else may come back to the draft tomorrow.
    static final Duration COUNTS_FOR = Duration.ofHours(2);

    @Inject
    IdentityRules rules;

    @Inject
    IdentityRepository identities;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /// The proof that a draft has and that still counts.
    ///
    /// @param draft the fingerprint of its secret
    Optional<Proof> proof(String draft) {
        return proof(draft, clock.instant());
    }

    private Optional<Proof> proof(String draft, Instant when) {
        return identities
                .ofDraft(draft)
                .filter(proof -> when.isBefore(proof.proven().plus(COUNTS_FOR)));
    }

    /// Whether a draft may be sent as it is.
    boolean isOpen(String draft, Eservice service) {
        var shown = proof(draft).map(Proof::level).orElse(Identity.NONE);
        return shown.compareTo(rules.required(service)) >= 0;
    }

    /// Of whom the staff have before them, nothing more is asked.
    ///
    /// @throws IdentityNeededException if it may not be sent yet
    void require(Draft draft, Eservice service) {
        if (draft.help().isEmpty() && !isOpen(draft.id(), service)) {
            throw new IdentityNeededException(rules.required(service));
        }
    }

    /// Has the proof go along with what is sent. One that did not count stays behind, and goes with the
    /// draft.
    ///
    /// @param signed when the person sent it, or signed it so that another sends it
    void handOver(String draft, String submission, ErrandNumber errand, Instant signed) {
        proof(draft, signed).ifPresent(proof -> {
            identities.moveTo(draft, submission);
            audit.write("errand.proven." + proof.level().name().toLowerCase(Locale.ROOT), errand.digits());
        });
    }
}
