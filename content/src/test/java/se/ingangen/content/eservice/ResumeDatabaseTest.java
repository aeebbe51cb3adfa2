package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ingangen.content.eservice.attachment.AttachmentRules;
import se.ingangen.content.eservice.attachment.AttachmentService;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

class ResumeDatabaseTest {

    private static final Language SWEDISH = Languages.standard();
    private static final byte[] PDF = "%PDF-1.7\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private DraftService drafts;
    private ResumeService resume;
    private AttachmentService attachments;
    private String draft;

    @BeforeEach
    void putTogether() {
        var fixture = new EserviceFixture(database, clock, folder);
        drafts = fixture.drafts;
        resume = fixture.resume;
        attachments = fixture.attachments;
        draft = drafts.ticket("contact").draftId();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void linkAndCodeLeadBackToTheAnswers() {
        answer("Hi");
        var way = offer();
        assertTrue(way.code().matches("[2-9A-Z]{4}-[2-9A-Z]{4}"), way.code());
        var typed = " " + way.code().toLowerCase().replace('-', ' ');
        assertEquals(new Resumed.Open("contact", draft), open(way.link(), typed));
        assertFalse(way.toString().contains(way.code()));
    }

    @Test
    void eitherAloneOpensNothing() {
        answer("Hi");
        var way = offer();
        assertInstanceOf(Resumed.Wrong.class, open(way.link(), ""));
        assertInstanceOf(Resumed.Wrong.class, open(way.link(), "AAAA-AAAA"));
        assertInstanceOf(Resumed.Gone.class, open("another", way.code()));
        assertInstanceOf(Resumed.Open.class, open(way.link(), way.code()));
    }

    @Test
    void aNewCodeReplacesTheOneBefore() {
        answer("Hi");
        var first = offer();
        var second = offer();
        assertInstanceOf(Resumed.Gone.class, open(first.link(), first.code()));
        assertInstanceOf(Resumed.Open.class, open(second.link(), second.code()));
    }

    @Test
    void afterFiveWrongCodesItRests() {
        answer("Hi");
        var way = offer();
        for (var i = 0; i < CodeLock.TRIES; i++) {
            open(way.link(), "AAAA-AAAA");
        }
        var resting = assertInstanceOf(Resumed.Resting.class, open(way.link(), way.code()));
        assertEquals(clock.instant().plus(CodeLock.REST), resting.until());
        clock.forward(CodeLock.REST.plusSeconds(1));
        assertInstanceOf(Resumed.Open.class, open(way.link(), way.code()));
    }

    @Test
    void whoeverGuessesOnEndsIt() {
        answer("Hi");
        var way = offer();
        for (var i = 0; i < CodeLock.ALL_TRIES; i++) {
            open(way.link(), "AAAA-AAAA");
            clock.forward(CodeLock.REST.plusSeconds(1));
        }
        assertInstanceOf(Resumed.Gone.class, open(way.link(), way.code()));
        assertTrue(opened(draft).isPresent());
    }

    @Test
    void itLeadsNowhereWhenTheDraftIsGone() {
        answer("Hi");
        var way = offer();
        clock.forward(Duration.ofDays(31));
        assertInstanceOf(Resumed.Gone.class, open(way.link(), way.code()));
        database.inTransaction(drafts::deleteExpired);
        assertInstanceOf(Resumed.Gone.class, open(way.link(), way.code()));
        assertTrue(database.inTransaction(() -> resume.offer("contact", draft)).isEmpty());
    }

    @Test
    void onASharedComputerTheAddressOpensItForAWhileOnly() throws IOException {
        database.inTransaction(() -> drafts.share("contact", draft, SWEDISH));
        answer("Hi");
        attachments.add(
                Vault.fingerprint(draft), "topic.proof", AttachmentRules.USUAL, "a.pdf", new ByteArrayInputStream(PDF));
        var way = offer();
        clock.forward(Duration.ofMinutes(19));
        assertTrue(opened(draft).isPresent());
        clock.forward(Duration.ofMinutes(2));
        assertTrue(opened(draft).isEmpty());
        assertThrows(ClosedDraftException.class, () -> answer("Someone else"));
        var opened = assertInstanceOf(Resumed.Open.class, open(way.link(), way.code()));
        assertNotEquals(draft, opened.draftId());
        assertTrue(opened(draft).isEmpty());
        assertEquals(
                "Hi",
                opened(opened.draftId())
                        .orElseThrow()
                        .journey()
                        .answers()
                        .text("message")
                        .orElseThrow());
        assertEquals(1, attachments.list(Vault.fingerprint(opened.draftId())).size());
        assertInstanceOf(Resumed.Open.class, open(way.link(), way.code()), "again, tomorrow");
    }

    @Test
    void whoeverLeavesLeavesNothingThatOpens() {
        answer("Hi");
        assertFalse(database.inTransaction(() -> resume.leave("contact", draft)), "nobody could come back");
        var way = offer();
        assertTrue(database.inTransaction(() -> resume.leave("contact", draft)));
        assertTrue(opened(draft).isEmpty());
        assertInstanceOf(Resumed.Open.class, open(way.link(), way.code()));
    }

    @Test
    void whatIsDeletedIsGone() {
        answer("Hi");
        var way = offer();
        database.inTransaction(() -> drafts.delete("contact", draft));
        assertTrue(opened(draft).isEmpty());
        assertInstanceOf(Resumed.Gone.class, open(way.link(), way.code()));
        assertEquals(0L, database.value("select count(*) from resume"));
    }

    private void answer(String message) {
        database.inTransaction(() -> drafts.save("contact", draft, "topic", "", "", Map.of("topic", "money"), SWEDISH));
        database.inTransaction(
                () -> drafts.save("contact", draft, "message", "", "", Map.of("message", message), SWEDISH));
    }

    private Optional<OpenDraft> opened(String id) {
        return database.inTransaction(() -> drafts.open("contact", id));
    }

    private WayBack offer() {
        return database.inTransaction(() -> resume.offer("contact", draft)).orElseThrow();
    }

    private Resumed open(String link, String code) {
        return database.inTransaction(() -> resume.open(link, code));
    }
}
