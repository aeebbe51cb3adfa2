package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import se.ingangen.content.eservice.attachment.AttachmentService;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Language;

/// Signs for the applicant of two, and makes the link and the code for the other one.
///
/// A signature stands as long as the answers are those that were signed; whoever changes one has to
/// sign again. What the other one does is in [ConfirmationService].
@ApplicationScoped
public class SigningService {

    private final SecureRandom random = new SecureRandom();

    @Inject
    DraftService drafts;

    @Inject
    DraftRepository draftRows;

    @Inject
    SignatureRepository signatures;

    @Inject
    AttachmentService attachments;

    @Inject
    IdentityGate gate;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /// What stands for all answers of a draft as they are shown now; a form that signs them carries it.
    @Transactional
    public String seal(Journey journey, String draftId) {
        return sealOf(journey, Vault.fingerprint(draftId));
    }

    private String sealOf(Journey journey, String draft) {
        return Seal.of(journey, attachments.list(draft), "", vault);
    }

    /// Signs for the applicant, keeps the draft for its whole time from now, and makes a link and a code
    /// unless there are some. Signing the same again changes nothing.
    ///
    /// @param seen what [#seal] said of the answers when they were shown
    /// @throws IdentityNeededException if they have to show first who they are
    /// @return whether it is signed: not if the answers are others now, something has no answer, nobody
    ///     applies together, or the draft is not there
    @Transactional
    public boolean sign(String service, String draftId, String seen, Language language) {
        var id = Vault.fingerprint(draftId);
        var draft = draftRows.lock(id);
        var journey = drafts.open(service, draftId)
                .map(OpenDraft::journey)
                .filter(j -> j.isComplete() && j.hasCoApplicant())
                .filter(j -> seal(j, draftId).equals(seen));
        if (journey.isEmpty()) {
            return false;
        }
        gate.require(draft.orElseThrow(), journey.get().service());
        var signature = signatures.find(id, Who.APPLICANT);
        if (signature.isEmpty()) {
            signature = Optional.of(new Signature(id, Who.APPLICANT));
            signatures.add(signature.get());
        }
        signature.get().sign(seen, language, clock.instant());
        draft.orElseThrow().save(journey.get(), language, vault, clock.instant());
        if (signatures.invitation(id).isEmpty()) {
            invite(id);
        }
        return true;
    }

    /// The state of a draft that waits for the co-applicant; empty if it does not.
    @Transactional
    public Optional<Waiting> waiting(String service, String draftId) {
        var id = Vault.fingerprint(draftId);
        return drafts.open(service, draftId)
                .filter(draft -> isSigned(draft.journey(), id))
                .map(draft -> new Waiting(
                        draft.journey(), signatures.invitation(id).map(i -> i.shown(vault)), draft.expires()));
    }

    /// Makes a new link and a new code; those from before open nothing any more.
    ///
    /// @return whether there is a signed draft to make them for
    @Transactional
    public boolean renew(String service, String draftId) {
        var id = Vault.fingerprint(draftId);
        draftRows.lock(id);
        if (waiting(service, draftId).isEmpty()) {
            return false;
        }
        signatures.forget(id);
        invite(id);
        return true;
    }

    /// Whether the signature of the applicant is of these answers.
    boolean isSigned(Journey journey, String draft) {
        return journey.isComplete()
                && journey.hasCoApplicant()
                && signatures
                        .find(draft, Who.APPLICANT)
                        .filter(signature -> signature.isOf(sealOf(journey, draft)))
                        .isPresent();
    }

    private void invite(String draft) {
        var link = WayBack.newLink(vault);
        signatures.add(new Invitation(link, ResumeCode.random(random), draft, vault));
    }
}
