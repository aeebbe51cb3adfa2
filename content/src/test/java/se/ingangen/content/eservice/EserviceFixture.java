package se.ingangen.content.eservice;

import java.nio.file.Path;
import java.util.function.Supplier;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.CallerFixture;
import se.ingangen.content.eservice.attachment.AttachmentFixture;
import se.ingangen.content.eservice.attachment.AttachmentService;
import se.ingangen.content.intake.IntakeFixture;
import se.ingangen.content.mail.MailService;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.content.storage.Vault;

/// The services behind an e-service, put together over a test's database.
final class EserviceFixture {

    final Eservices eservices = new Eservices();
    final DraftRepository draftRows;
    final SubmissionRepository submissionRows = new SubmissionRepository();
    final DraftService drafts = new DraftService();
    final ResumeService resume = new ResumeService();
    final SignatureRepository signatureRows = new SignatureRepository();
    final SigningService signing = new SigningService();
    final ConfirmationService confirmation = new ConfirmationService();
    final SubmissionService submissions = new SubmissionService();
    final ReceiptService receipts = new ReceiptService();
    final CounterService counter = new CounterService();
    final Caller caller = new Caller();
    final SubmissionContent content = new SubmissionContent();
    final IntakeFixture intake;
    final AttachmentService attachments;
    final Vault vault;

    EserviceFixture(TestDatabase database, SettableClock clock, Path folder) {
        eservices.load();
        vault = TestDatabase.vault(folder);
        attachments = new AttachmentFixture(database, clock, folder).attachments;
        draftRows = new DraftRepository() {
            @Override
            public <T> T change(Supplier<T> work) {
                return database.inTransaction(work);
            }
        };
        draftRows.entities = database.entities;
        submissionRows.entities = database.entities;
        drafts.eservices = eservices;
        drafts.drafts = draftRows;
        drafts.submissions = submissionRows;
        drafts.vault = vault;
        drafts.clock = clock;
        drafts.attachments = attachments;
        signatureRows.entities = database.entities;
        var access = access(eservices, caller);
        var audit = CallerFixture.audit(database.entities, caller, clock);
        drafts.access = access;
        var identity = new IdentityFixture(database, clock, vault, eservices, draftRows, new MailService());
        intake = new IntakeFixture(database, clock);
        submissions.drafting = drafts;
        submissions.drafts = draftRows;
        submissions.submissions = submissionRows;
        submissions.signatures = signatureRows;
        submissions.gate = identity.gate;
        submissions.attachments = attachments;
        submissions.intake = intake.intake;
        submissions.vault = vault;
        submissions.clock = clock;
        signing.drafts = drafts;
        signing.draftRows = draftRows;
        signing.signatures = signatureRows;
        signing.gate = identity.gate;
        signing.attachments = attachments;
        signing.vault = vault;
        signing.clock = clock;
        confirmation.drafts = drafts;
        confirmation.draftRows = draftRows;
        confirmation.signing = signing;
        confirmation.signatures = signatureRows;
        confirmation.sending = submissions;
        confirmation.submissions = submissionRows;
        confirmation.attachments = attachments;
        confirmation.vault = vault;
        confirmation.clock = clock;
        content.submissions = submissionRows;
        content.signatures = signatureRows;
        content.identities = identity.identities;
        content.eservices = eservices;
        content.vault = vault;
        intake.reads(content);
        submissions.access = access;
        submissions.audit = audit;
        counter.eservices = eservices;
        counter.drafts = drafts;
        counter.access = access;
        counter.caller = caller;
        counter.audit = audit;
        resume.entities = database.entities;
        resume.drafts = draftRows;
        resume.vault = vault;
        resume.clock = clock;
        receipts.eservices = eservices;
        receipts.submissions = submissionRows;
        receipts.sending = submissions;
        receipts.attachments = attachments;
        receipts.vault = vault;
        receipts.clock = clock;
    }

    /// The secret of the receipt that a draft leads to.
    String secret(String draft) {
        return Receipt.secret(vault, draft);
    }

    /// What somebody may open who calls.
    static DraftAccess access(Eservices eservices, Caller caller) {
        var access = new DraftAccess();
        access.eservices = eservices;
        access.caller = caller;
        return access;
    }
}
