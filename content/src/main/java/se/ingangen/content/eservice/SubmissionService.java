package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.ingangen.content.account.AuditLog;
import se.ingangen.content.eservice.attachment.AttachmentService;
import se.ingangen.content.intake.Channel;
import se.ingangen.content.intake.IntakeService;
import se.ingangen.content.intake.NewErrand;
import se.ingangen.content.intake.Priority;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Language;

/// Sends in what somebody has answered, once, however often they press the button.
@ApplicationScoped
public class SubmissionService {

    @Inject
    DraftService drafting;

    @Inject
    DraftRepository drafts;

    @Inject
    SubmissionRepository submissions;

    @Inject
    AttachmentService attachments;

    @Inject
    SignatureRepository signatures;

    @Inject
    IdentityGate gate;

    @Inject
    IntakeService intake;

    @Inject
    DraftAccess access;

    @Inject
    AuditLog audit;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /// Stores the answers, hands its files over, queues them as an errand, and deletes the draft: all
    /// or nothing.
    ///
    /// Of several that send the same draft at once, one holds the draft; the others wait, find it
    /// gone and its submission there, and get the same receipt. So does whoever sends it again.
    ///
    /// What the staff have filled in together with a person is noted with their account, in the audit log
    /// too.
    ///
    /// @throws IncompleteJourneyException if something that is asked has no answer, the draft is not
    ///     there, or the caller may not open it
    /// @throws SignatureMissingException if two people apply together: both sign, and the second sends
    /// @throws IdentityNeededException if they have to show first who they are
    /// @throws IllegalArgumentException if there is no such e-service
    @Transactional
    public Receipt submit(String service, String draftId, Language language) {
        var id = Vault.fingerprint(draftId);
        var draft = drafts.lock(id).filter(d -> d.isOf(service, clock.instant()) && access.mayOpen(d));
        var sent = submissions.findByDraft(id);
        if (sent.isPresent()) {
            return receipt(sent.get(), Receipt.secret(vault, draftId));
        }
        var journey = draft.flatMap(drafting::journey).orElseGet(() -> drafting.begin(service));
        if (!journey.isComplete()) {
            throw new IncompleteJourneyException(journey);
        }
        if (journey.hasCoApplicant()) {
            throw new SignatureMissingException(journey);
        }
        gate.require(draft.orElseThrow(), journey.service());
        return receipt(send(draft.orElseThrow(), journey, language), Receipt.secret(vault, draftId));
    }

    /// Sends a draft that the caller has locked and found complete, in the caller's transaction.
    Submission send(Draft draft, Journey journey, Language language) {
        var submission = store(journey, draft, language);
        attachments.moveTo(draft.id(), submission.id(), journey.sent().asMap().keySet());
        var signed = signatures.find(draft.id(), Who.APPLICANT).map(Signature::signed);
        gate.handOver(draft.id(), submission.id(), submission.errand(), signed.orElseGet(clock::instant));
        signatures.move(draft.id(), submission.id());
        drafts.remove(draft);
        return submission;
    }

    /// The receipt that this secret opens, as things are now; empty if there is none, or its time
    /// is over.
    @Transactional
    public Optional<Receipt> receipt(String receiptSecret) {
        return submissions
                .findByReceipt(Vault.fingerprint(receiptSecret))
                .filter(submission -> submission.hasReceipt(clock.instant()))
                .map(submission -> receipt(submission, receiptSecret));
    }

    private Submission store(Journey journey, Draft draft, Language language) {
        var help = draft.help();
        var id = UUID.randomUUID().toString();
        var errand = intake.receive(new NewErrand(
                id,
                journey.service().name(),
                journey.service().version(),
                journey.lane(),
                journey.area(),
                language.tag(),
                help.map(Help::channel).orElse(Channel.WEB),
                journey.isUrgent() ? Priority.URGENT : Priority.NORMAL));
        var submission = new Submission(
                id,
                draft.id(),
                Vault.fingerprint(Receipt.secretOf(vault, draft.id())),
                journey,
                language,
                errand.number(),
                vault,
                errand.received());
        if (draft.isShared()) {
            submission.share();
        }
        help.ifPresent(h -> submission.helpedBy(access.staff().orElse(h.account())));
        if (help.isPresent() && access.staff().isPresent()) {
            audit.write("errand.fill-in", errand.number().digits());
        }
        submissions.add(submission, new ReceiptBox(errand.number(), Receipt.secretOf(vault, draft.id()), vault));
        return submission;
    }

    private Receipt receipt(Submission submission, String secret) {
        var errand = intake.find(submission.errand()).orElseThrow();
        return new Receipt(
                secret,
                errand.number(),
                submission.service(),
                submission.language(),
                errand.lane(),
                submission.received(),
                errand.acknowledged(),
                errand.priority() == Priority.URGENT,
                submission.receiptUntil(),
                submission.addressUntil());
    }
}
