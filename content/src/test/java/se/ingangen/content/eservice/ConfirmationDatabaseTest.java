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
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ingangen.content.account.CallerFixture;
import se.ingangen.content.account.Lane;
import se.ingangen.content.eservice.attachment.AttachmentRules;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.Settings;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class ConfirmationDatabaseTest {

    private static final String SERVICE = "renewal";
    private static final Language SWEDISH = Languages.standard();
    private static final Language SOMALI = Languages.find("so").orElseThrow();
    private static final Map<String, String> YES = Map.of("co-truth", "yes");
    private static final byte[] PDF = "%PDF-1.7\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private EserviceFixture services;
    private String draft;

    @BeforeEach
    void fillIn() {
        services = new EserviceFixture(database, clock, folder);
        begin();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theApplicantSignsAndNothingIsSentYet() {
        assertThrows(
                SignatureMissingException.class,
                () -> database.inTransaction(() -> services.submissions.submit(SERVICE, draft, SWEDISH)));
        assertTrue(waiting().isEmpty());
        assertTrue(sign());
        var waiting = waiting().orElseThrow();
        assertEquals("Yusuf", waiting.journey().coApplicantsName().orElseThrow());
        assertTrue(waiting.way().orElseThrow().code().matches("[2-9A-Z]{4}-[2-9A-Z]{4}"));
        assertEquals(clock.instant().plus(Duration.ofDays(30)), waiting.until());
        assertTrue(sign(), "twice");
        assertEquals(waiting.way(), waiting().orElseThrow().way(), "what was passed on still opens");
        assertEquals(0L, count("errand"));
        assertThrows(
                SignatureMissingException.class,
                () -> database.inTransaction(() -> services.submissions.submit(SERVICE, draft, SWEDISH)));
    }

    @Test
    void whenTheOtherHasSignedItIsSentAndTheReceiptIsTheApplicants() {
        sign();
        var link = link();
        var key = key(link);
        clock.forward(Duration.ofMinutes(5));
        var reading = reading(link, key);
        assertEquals("Amina", reading.applicant());
        var signed = assertInstanceOf(Confirming.Signed.class, confirm(link, key, reading.seen(), YES));
        assertEquals(0L, count("draft"));
        var receipt = database.inTransaction(() -> services.submissions.receipt(services.secret(draft)))
                .orElseThrow();
        assertEquals(signed.number().orElseThrow(), receipt.number());
        assertEquals("sv", receipt.language());
        var again = database.inTransaction(() -> services.submissions.submit(SERVICE, draft, SWEDISH));
        assertEquals(receipt, again);
        var sent = database.inTransaction(() -> services.submissionRows
                .findByReceipt(Vault.fingerprint(receipt.secret()))
                .orElseThrow()
                .answers(services.vault));
        assertEquals("yes", sent.text("co-truth").orElseThrow());
        assertEquals("SECRET", sent.text("done").orElseThrow());
    }

    @Test
    void theDeskSeesWhoHasSignedWhenAndInWhichLanguage() {
        sign();
        clock.forward(Duration.ofDays(1));
        var link = link();
        var key = key(link);
        var signed = (Confirming.Signed) confirm(link, key, reading(link, key).seen(), YES);
        services.intake.caller.becomes(CallerFixture.officer(Lane.AUTHORITY));
        var lines = database.inTransaction(
                        () -> services.intake.errands.open(signed.number().orElseThrow()))
                .orElseThrow()
                .text()
                .orElseThrow()
                .lines();
        var messages = Messages.of(SWEDISH);
        var formats = new Formats(SWEDISH, Settings.ZONE);
        var last = lines.subList(lines.size() - 3, lines.size());
        assertEquals(
                List.of("co-truth", "signature", "co-signature"),
                last.stream().map(line -> line.name()).toList());
        assertEquals("Amina har skrivit under", last.get(1).label().in(messages, formats));
        assertTrue(last.get(1).answer().in(messages, formats).endsWith("på svenska"));
        assertEquals("Yusuf har skrivit under", last.get(2).label().in(messages, formats));
        assertTrue(last.get(2).answer().in(messages, formats).endsWith("på somaliska"));
        assertEquals(clock.instant() + " so", last.get(2).code());
    }

    @Test
    void signingManyTimesAtOnceSendsOnce() throws Exception {
        sign();
        var link = link();
        var key = key(link);
        var seen = reading(link, key).seen();
        var outcomes = new HashSet<Confirming>();
        try (var pool = Executors.newFixedThreadPool(6)) {
            Callable<Confirming> signing = () -> confirm(link, key, seen, YES);
            for (var done : pool.invokeAll(Collections.nCopies(6, signing))) {
                outcomes.add(done.get());
            }
        }
        assertEquals(1, outcomes.size());
        assertInstanceOf(Confirming.Signed.class, outcomes.iterator().next());
        assertEquals(outcomes.iterator().next(), confirm(link, key, seen, YES));
        assertEquals(1L, count("errand"));
        assertEquals(2L, count("signature"));
    }

    @Test
    void aChangedAnswerTakesTheSignatureBackUntilItIsGivenAnew() {
        sign();
        var link = link();
        var key = key(link);
        var seen = reading(link, key).seen();
        save("co-done", "co-done", "Something else");
        assertTrue(waiting().isEmpty());
        assertEquals(new Confirming.Unready("Amina"), read(link, key));
        assertEquals(new Confirming.Unready("Amina"), confirm(link, key, seen, YES));
        assertTrue(sign());
        var anew = assertInstanceOf(Confirming.Reading.class, confirm(link, key, seen, YES));
        assertTrue(anew.changed());
        assertEquals("Something else", anew.journey().answers().text("co-done").orElseThrow());
        assertEquals(0L, count("errand"));
        assertInstanceOf(Confirming.Signed.class, confirm(link, key, anew.seen(), YES));
    }

    @Test
    void whatOnlyTheApplicantWroteMayChangeWithoutTheOtherSeeingIt() {
        sign();
        var link = link();
        var key = key(link);
        var seen = reading(link, key).seen();
        save("urgent", "urgent", "none");
        sign();
        assertEquals(seen, reading(link, key).seen());
        assertInstanceOf(Confirming.Signed.class, confirm(link, key, seen, YES));
        var sent = database.inTransaction(() -> services.submissionRows
                .findByDraft(Vault.fingerprint(draft))
                .orElseThrow()
                .answers(services.vault));
        assertEquals("none", sent.text("urgent").orElseThrow());
    }

    @Test
    void whatIsSentIsWhatBothHaveSignedHoweverTheyRace() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < 8; round++) {
                begin();
                sign();
                var link = link();
                var key = key(link);
                var seen = reading(link, key).seen();
                Callable<Object> changing = () -> {
                    try {
                        save("co-done", "co-done", "Something else");
                        return "saved";
                    } catch (AlreadySentException e) {
                        return "late";
                    }
                };
                Callable<Object> signing = () -> confirm(link, key, seen, YES);
                var done = pool.invokeAll(List.of(changing, signing));
                var isSent = done.get(1).get() instanceof Confirming.Signed;
                assertEquals(isSent ? "late" : "saved", done.get(0).get());
                assertEquals(
                        isSent,
                        database.inTransaction(() -> services.submissionRows.findByDraft(Vault.fingerprint(draft)))
                                .filter(s -> s.answers(services.vault)
                                        .text("co-done")
                                        .orElseThrow()
                                        .equals("JOINT"))
                                .isPresent());
            }
        }
    }

    @Test
    void theApplicantSignsNothingThatTheyWereNotShown() {
        var shown = seal();
        save("done", "done", "In another window");
        assertFalse(database.inTransaction(() -> services.signing.sign(SERVICE, draft, shown, SWEDISH)));
        assertFalse(database.inTransaction(() -> services.signing.sign(SERVICE, draft, "", SWEDISH)));
        assertTrue(waiting().isEmpty());
        assertTrue(sign());
    }

    @Test
    void whoeverAppliesAloneHasNothingToSignWithAnother() {
        save("applying", "applying", "alone");
        assertFalse(sign());
        assertTrue(waiting().isEmpty());
        assertEquals(0L, count("invitation"));
    }

    @Test
    void withoutAnAnswerToTheDeclarationNothingIsSigned() {
        sign();
        var link = link();
        var key = key(link);
        var reading = reading(link, key);
        var again = assertInstanceOf(Confirming.Reading.class, confirm(link, key, reading.seen(), Map.of()));
        assertEquals(
                List.of("co-truth"), again.faults().stream().map(Fault::path).toList());
        assertFalse(again.changed());
        assertEquals(0L, count("errand"));
    }

    @Test
    void neitherLinkNorCodeNorAKeyOfAnotherOpensIt() {
        sign();
        var way = way();
        assertInstanceOf(Confirming.Closed.class, read(way.link(), ""));
        assertInstanceOf(Confirming.Wrong.class, open(way.link(), "AAAA-AAAA"));
        assertInstanceOf(Confirming.Gone.class, open("another", way.code()));
        assertInstanceOf(
                Confirming.Gone.class,
                database.inTransaction(() -> services.confirmation.open("income-support", way.link(), way.code())));
        var key = key(way);
        assertInstanceOf(Confirming.Reading.class, read(way.link(), key));
        for (var wrong : List.of("x", "9999999999.", "9999999999." + key.split("\\.")[1], key + "x", ".", "-1.x")) {
            assertInstanceOf(Confirming.Closed.class, read(way.link(), wrong), wrong);
        }
        begin();
        sign();
        assertInstanceOf(Confirming.Closed.class, read(link(), key));
        assertInstanceOf(Confirming.Closed.class, confirm(link(), key, "", YES));
    }

    @Test
    void aCodeOpensItForFourHours() {
        sign();
        var way = way();
        var key = key(way);
        clock.forward(ConfirmationService.OPEN.minusSeconds(1));
        var reading = reading(way.link(), key);
        clock.forward(Duration.ofSeconds(2));
        assertInstanceOf(Confirming.Closed.class, read(way.link(), key));
        assertInstanceOf(Confirming.Closed.class, confirm(way.link(), key, reading.seen(), YES));
        assertInstanceOf(Confirming.Signed.class, confirm(way.link(), key(way), reading.seen(), YES));
    }

    @Test
    void afterWrongCodesItRestsAndInTheEndIsUsedUp() {
        sign();
        var way = way();
        for (var i = 0; i < WrongCodes.ALL_TRIES; i++) {
            if (i == WrongCodes.TRIES) {
                var resting = assertInstanceOf(Confirming.Resting.class, open(way.link(), way.code()));
                assertEquals(clock.instant().plus(WrongCodes.REST), resting.until());
            }
            if (i % WrongCodes.TRIES == 0) {
                clock.forward(WrongCodes.REST.plusSeconds(1));
            }
            open(way.link(), "AAAA-AAAA");
        }
        assertInstanceOf(Confirming.Gone.class, open(way.link(), way.code()));
        assertTrue(waiting().orElseThrow().way().isEmpty());
        assertTrue(renew());
        assertInstanceOf(Confirming.Opened.class, open(way().link(), way().code()));
    }

    @Test
    void aNewLinkEndsTheOneBeforeAtOnce() {
        sign();
        var before = way();
        var key = key(before);
        assertTrue(renew());
        assertNotEquals(before, way());
        assertInstanceOf(Confirming.Gone.class, read(before.link(), key));
        assertInstanceOf(Confirming.Gone.class, confirm(before.link(), key, "", YES));
        assertInstanceOf(Confirming.Opened.class, open(way().link(), way().code()));
    }

    @Test
    void theLinkDiesWithTheDraft() {
        sign();
        var link = link();
        var key = key(link);
        clock.forward(Duration.ofDays(30));
        assertInstanceOf(Confirming.Gone.class, read(link, key));
        database.inTransaction(services.drafts::deleteExpired);
        assertInstanceOf(Confirming.Gone.class, open(link, "AAAA-AAAA"));
        assertEquals(0L, count("signature") + count("invitation"));
        begin();
        sign();
        var other = link();
        database.inTransaction(() -> services.drafts.delete(SERVICE, draft));
        assertInstanceOf(Confirming.Gone.class, read(other, ""));
    }

    @Test
    void afterSendingTheLinkSaysThatItIsSignedAndTheNumberOnlyWithTheCode() {
        sign();
        var way = way();
        var key = key(way);
        confirm(way.link(), key, reading(way.link(), key).seen(), YES);
        assertEquals(new Confirming.Signed(Optional.empty()), read(way.link(), ""));
        assertTrue(((Confirming.Signed) read(way.link(), key)).number().isPresent());
        assertInstanceOf(Confirming.Opened.class, open(way.link(), way.code()));
        assertEquals(
                0L, ((Number) database.value("select count(*) from invitation where shown is not null")).longValue());
        clock.forward(Duration.ofDays(181));
        assertInstanceOf(Confirming.Gone.class, read(way.link(), key));
    }

    @Test
    void onASharedComputerTheSignatureFollowsTheDraftToItsNewAddress() {
        database.inTransaction(() -> services.drafts.share(SERVICE, draft, SWEDISH));
        sign();
        var way = way();
        var back = database.inTransaction(() -> services.resume.offer(SERVICE, draft))
                .orElseThrow();
        database.inTransaction(() -> services.resume.leave(SERVICE, draft));
        assertTrue(waiting().isEmpty());
        var key = key(way);
        assertInstanceOf(Confirming.Reading.class, read(way.link(), key), "the other one can read it meanwhile");
        draft = ((Resumed.Open) database.inTransaction(() -> services.resume.open(back.link(), back.code()))).draftId();
        assertEquals(way, way());
        confirm(way.link(), key, reading(way.link(), key).seen(), YES);
        assertTrue(database.inTransaction(() -> services.drafts.sent(draft)).isPresent());
    }

    @Test
    void theyAreShownTheNamesOfFilesThatAreCommonAndSignThemToo() throws IOException {
        attach("income-papers", "payslip.pdf");
        attach("more", "mine.pdf");
        sign();
        var link = link();
        var key = key(link);
        var reading = reading(link, key);
        assertEquals(
                List.of("payslip.pdf"),
                reading.files().stream().map(file -> file.name()).toList());
        attach("income-papers", "another.pdf");
        assertInstanceOf(Confirming.Unready.class, confirm(link, key, reading.seen(), YES));
        sign();
        assertTrue(((Confirming.Reading) confirm(link, key, reading.seen(), YES)).changed());
    }

    @Test
    void nothingThatIsLoggedHasASecret() {
        sign();
        var way = way();
        var opened = open(way.link(), way.code());
        var reading = reading(way.link(), ((Confirming.Opened) opened).key());
        var logged = waiting().orElseThrow() + " " + opened + " " + reading + new Confirming.Unready("Amina");
        for (var secret : List.of(way.link(), way.code(), ((Confirming.Opened) opened).key(), "Amina", "JOINT")) {
            assertFalse(logged.contains(secret), logged);
        }
    }

    private void begin() {
        draft = services.drafts.ticket(SERVICE).draftId();
        var journey = TwoPeople.complete(
                Contact.find(SERVICE), Map.of(), LocalDate.ofInstant(clock.instant(), Settings.ZONE));
        var begun = new Draft(Vault.fingerprint(draft), journey, SWEDISH, services.vault, clock.instant());
        database.inTransaction(() -> services.draftRows.add(begun));
    }

    private void attach(String question, String name) throws IOException {
        services.attachments.add(
                Vault.fingerprint(draft), question, AttachmentRules.USUAL, name, new ByteArrayInputStream(PDF));
    }

    private void save(String step, String field, String answer) {
        database.inTransaction(
                () -> services.drafts.save(SERVICE, draft, step, "", "", Map.of(field, answer), SWEDISH));
    }

    private String seal() {
        return database.inTransaction(() -> services.signing.seal(
                services.drafts.open(SERVICE, draft).orElseThrow().journey(), draft));
    }

    private boolean sign() {
        var seen = seal();
        return database.inTransaction(() -> services.signing.sign(SERVICE, draft, seen, SWEDISH));
    }

    private boolean renew() {
        return database.inTransaction(() -> services.signing.renew(SERVICE, draft));
    }

    private Optional<Waiting> waiting() {
        return database.inTransaction(() -> services.signing.waiting(SERVICE, draft));
    }

    private WayBack way() {
        return waiting().orElseThrow().way().orElseThrow();
    }

    private String link() {
        return way().link();
    }

    private String key(String link) {
        assertEquals(link, way().link());
        return key(way());
    }

    private String key(WayBack way) {
        return assertInstanceOf(Confirming.Opened.class, open(way.link(), way.code()))
                .key();
    }

    private Confirming open(String link, String code) {
        return database.inTransaction(() -> services.confirmation.open(SERVICE, link, code));
    }

    private Confirming read(String link, String key) {
        return database.inTransaction(() -> services.confirmation.read(SERVICE, link, key));
    }

    private Confirming.Reading reading(String link, String key) {
        return assertInstanceOf(Confirming.Reading.class, read(link, key));
    }

    private Confirming confirm(String link, String key, String seen, Map<String, String> given) {
        return database.inTransaction(() -> services.confirmation.confirm(SERVICE, link, key, seen, given, SOMALI));
    }

    private long count(String table) {
        return ((Number) database.value("select count(*) from " + table)).longValue();
    }
}
