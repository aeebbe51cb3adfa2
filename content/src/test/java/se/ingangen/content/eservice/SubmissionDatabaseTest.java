package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ingangen.content.account.CallerFixture;
import se.ingangen.content.account.Lane;
import se.ingangen.content.eservice.attachment.Attachment;
import se.ingangen.content.eservice.attachment.AttachmentRules;
import se.ingangen.content.eservice.attachment.AttachmentService;
import se.ingangen.content.eservice.attachment.Outcome;
import se.ingangen.content.eservice.attachment.Refusal;
import se.ingangen.content.intake.IntakeFixture;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.Settings;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class SubmissionDatabaseTest {

    private static final Language SWEDISH = Languages.find("sv").orElseThrow();
    private static final Language ENGLISH = Languages.find("en").orElseThrow();

    private static final byte[] PDF = "%PDF-1.7\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private IntakeFixture intake;
    private DraftService drafts;
    private SubmissionService submissions;
    private AttachmentService attachments;
    private String draft;

    @BeforeEach
    void putTogether() {
        var fixture = new EserviceFixture(database, clock, folder);
        drafts = fixture.drafts;
        submissions = fixture.submissions;
        attachments = fixture.attachments;
        intake = fixture.intake;
        draft = drafts.ticket("contact").draftId();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothingIsStoredBeforeAnAnswerHolds() {
        assertFalse(save("topic", "topic=sports").isEmpty());
        assertEquals(0L, count("draft"));
        assertTrue(save("topic", "topic=money").isEmpty());
        assertEquals(1L, count("draft"));
        assertEquals("money", open().journey().answers().text("topic").orElseThrow());
    }

    @Test
    void aDraftHoldsWhatHeldAndLivesThirtyDaysFromTheLastSave() {
        answerAll();
        assertFalse(save("reach", "name=Amina email=wrong").isEmpty());
        var answers = open().journey().answers();
        assertEquals("Amina", answers.text("name").orElseThrow());
        assertEquals("a@b.se", answers.text("email").orElseThrow());
        clock.forward(Duration.ofDays(29));
        save("topic", "topic=work");
        clock.forward(Duration.ofDays(29));
        assertEquals(0, database.inTransaction(drafts::deleteExpired));
        assertEquals("work", open().journey().answers().text("topic").orElseThrow());
        clock.forward(Duration.ofDays(1));
        assertTrue(database.inTransaction(() -> drafts.open("contact", draft)).isEmpty());
        assertEquals(1, database.inTransaction(drafts::deleteExpired));
    }

    @Test
    void theDatabaseAloneShowsNoAnswerAndOpensNoDraft() {
        answerAll();
        var bytes = database.inTransaction(() -> (byte[])
                database.entities.createQuery("select d.answers from Draft d").getSingleResult());
        assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("a@b.se"));
        assertTrue(database.inTransaction(() -> drafts.open("contact", (String) database.value("select id from draft")))
                .isEmpty());
    }

    @Test
    void aFormTakesNoTokenOfAnotherDraftStepOrService() {
        var token = drafts.formToken("contact", draft, "topic");
        assertTrue(drafts.isFormToken("contact", draft, "topic", token));
        assertFalse(drafts.isFormToken("contact", draft, "message", token));
        assertFalse(drafts.isFormToken("contact", drafts.ticket("contact").draftId(), "topic", token));
        assertFalse(drafts.isFormToken("other", draft, "topic", token));
        assertFalse(drafts.isFormToken("contact", draft, "topic", null));
    }

    @Test
    void whatIsSentIsAnErrandThatTheOfficerOfItsLaneCanRead() {
        answerAll();
        var receipt = submit();
        assertEquals(0L, count("draft"));
        assertEquals("contact", receipt.service());
        assertEquals("en", receipt.language());
        assertEquals(Lane.PLANNING, receipt.lane());
        assertTrue(receipt.acknowledged().isEmpty());
        assertFalse(receipt.toString().contains(receipt.secret()));
        intake.caller.becomes(CallerFixture.officer(Lane.PLANNING));
        var open = database.inTransaction(() -> intake.errands.open(receipt.number()))
                .orElseThrow();
        assertEquals("income-support", open.errand().area());
        assertEquals("en", open.errand().language());
        var lines = open.text().orElseThrow().lines();
        var swedish = Messages.of(SWEDISH);
        var formats = new Formats(SWEDISH, Settings.ZONE);
        assertEquals(
                swedish.text("eservice.contact.topic.topic.option.money"),
                lines.get(0).answer().in(swedish, formats));
        assertEquals(
                swedish.text("eservice.contact.message.message.label"),
                lines.get(1).label().in(swedish, formats));
        assertEquals("Hi", lines.get(1).answer().in(swedish, formats));
        assertTrue(lines.get(1).written());
        assertEquals(4, lines.size());
        assertEquals(List.of(receipt.number()), sentAndTaken());
        var later = database.inTransaction(() -> submissions.receipt(receipt.secret()))
                .orElseThrow();
        assertEquals(clock.instant(), later.acknowledged().orElseThrow());
    }

    @Test
    void sendingAgainGivesTheSameReceipt() {
        answerAll();
        var first = submit();
        assertEquals(first, submit());
        assertEquals(1L, count("errand"));
        assertEquals(
                first.secret(), database.inTransaction(() -> drafts.sent(draft)).orElseThrow());
        assertThrows(AlreadySentException.class, () -> save("topic", "topic=work"));
    }

    @Test
    void sendingManyTimesAtOnceGivesOneErrandAndOneReceipt() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var round = 0; round < 10; round++) {
                draft = drafts.ticket("contact").draftId();
                answerAll();
                var receipts = new HashSet<Receipt>();
                for (var done : pool.invokeAll(java.util.Collections.nCopies(8, (Callable<Receipt>) this::submit))) {
                    receipts.add(done.get());
                }
                assertEquals(1, receipts.size());
            }
        }
        assertEquals(10L, count("errand"));
        assertEquals(10L, count("outbox"));
    }

    @Test
    void savingTheFirstAnswerManyTimesAtOnceMakesOneDraft() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var done : pool.invokeAll(
                    java.util.Collections.nCopies(8, (Callable<List<Fault>>) () -> save("topic", "topic=money")))) {
                assertTrue(done.get().isEmpty());
            }
        }
        assertEquals(1L, count("draft"));
    }

    @Test
    void whatIsNotCompleteIsNotSent() {
        var fault = assertThrows(IncompleteJourneyException.class, this::submit);
        assertEquals("topic", fault.place().step().name());
        save("topic", "topic=money");
        assertEquals(
                "message",
                assertThrows(IncompleteJourneyException.class, this::submit)
                        .place()
                        .step()
                        .name());
        assertEquals(0L, count("errand"));
    }

    @Test
    void aReceiptCanBeOpenedForNinetyDays() {
        answerAll();
        var secret = submit().secret();
        clock.forward(Duration.ofDays(90).minusSeconds(1));
        assertTrue(database.inTransaction(() -> submissions.receipt(secret)).isPresent());
        clock.forward(Duration.ofSeconds(1));
        assertTrue(database.inTransaction(() -> submissions.receipt(secret)).isEmpty());
        assertTrue(database.inTransaction(() -> submissions.receipt("nothing")).isEmpty());
    }

    @Test
    void filesGoWithWhatIsSentAndThoseOfOtherQuestionsWithTheDraft() throws IOException {
        answerAll();
        var file = attach("message");
        attach("dropped");
        submit();
        assertEquals(List.of(), attachments.list(Vault.fingerprint(draft)));
        var submission = (String) database.value("select id from submission");
        assertEquals(List.of(file.id()), ids(submission));
        assertEquals(1L, count("attached_file"));
        try (var content = attachments.open(submission, file.id()).orElseThrow()) {
            assertEquals(file.size(), content.readAllBytes().length);
        }
        var late = attachments.add(
                Vault.fingerprint(draft), "topic.proof", AttachmentRules.USUAL, "a.pdf", new ByteArrayInputStream(PDF));
        assertEquals(Refusal.GONE, ((Outcome.Refused) late).why());
    }

    @Test
    void filesAreDeletedWithADraftThatExpires() throws IOException {
        database.inTransaction(() -> drafts.keep("contact", draft, SWEDISH));
        attach("message");
        clock.forward(Duration.ofDays(29));
        database.inTransaction(() -> drafts.keep("contact", draft, SWEDISH));
        clock.forward(Duration.ofDays(29));
        assertEquals(1L, count("attached_file"));
        clock.forward(Duration.ofDays(1));
        assertEquals(1, database.inTransaction(drafts::deleteExpired));
        assertEquals(0L, count("attached_file"));
        assertEquals(0L, count("attached_chunk"));
    }

    @Test
    void aDraftThatBeginsAnewHasNoFilesOfBefore() throws IOException {
        save("topic", "topic=money");
        attach("message");
        clock.forward(Duration.ofDays(31));
        save("topic", "topic=work");
        assertEquals(List.of(), attachments.list(Vault.fingerprint(draft)));
        assertEquals(1L, count("draft"));
    }

    private Attachment attach(String question) throws IOException {
        var outcome = attachments.add(
                Vault.fingerprint(draft), question, AttachmentRules.USUAL, "a.pdf", new ByteArrayInputStream(PDF));
        return ((Outcome.Added) outcome).attachment();
    }

    private List<String> ids(String owner) {
        return attachments.list(owner).stream().map(Attachment::id).toList();
    }

    private void answerAll() {
        save("topic", "topic=money");
        database.inTransaction(
                () -> drafts.save("contact", draft, "message", "", seen("message"), Map.of("message", "Hi"), SWEDISH));
        save("reply", "reply=email");
        save("reach", "email=a@b.se");
    }

    /// What the form of a step would carry now.
    private String seen(String step) {
        var journey = drafts.open("contact", draft).map(OpenDraft::journey).orElseGet(() -> Contact.journey(""));
        return journey.step(step).map(s -> journey.seen(Place.of(s))).orElse("");
    }

    private List<Fault> save(String step, String given) {
        return database.inTransaction(
                () -> drafts.save("contact", draft, step, "", seen(step), Contact.map(given), SWEDISH)
                        .faults());
    }

    private OpenDraft open() {
        return database.inTransaction(() -> drafts.open("contact", draft)).orElseThrow();
    }

    private Receipt submit() {
        return database.inTransaction(() -> submissions.submit("contact", draft, ENGLISH));
    }

    private List<?> sentAndTaken() {
        intake.forward();
        intake.sent.forEach(number -> database.inTransaction(() -> intake.intake.route(number)));
        return intake.sent;
    }

    private long count(String table) {
        return ((Number) database.value("select count(*) from " + table)).longValue();
    }
}
