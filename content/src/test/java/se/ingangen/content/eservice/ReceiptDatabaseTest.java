package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.i18n.Languages;

class ReceiptDatabaseTest {

    private static final String WRONG_CODE = "AAAA-AAAA";
    private static final String NO_NUMBER = "IG 9999 9999";

    @TempDir
    private Path folder;

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private EserviceFixture fixture;
    private Receipt receipt;
    private ReceiptPass pass;

    @BeforeEach
    void send() {
        fixture = new EserviceFixture(database, clock, folder);
        receipt = send("money");
        pass = justSent().orElseThrow();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what is done to the number,    to the code
            as shown,                        as shown
            without letters,                 in small letters
            without spaces,                  without the dash
            """)
    void numberAndCodeOpenTheReceiptHoweverTheyAreWritten(String howNumber, String howCode) {
        var number = receipt.number().shown();
        var code = pass.code();
        var found = find(
                howNumber.equals("as shown")
                        ? number
                        : number.replace("IG ", "").replace(" ", ""),
                howCode.equals("as shown") ? code : code.toLowerCase().replace("-", " "));
        assertEquals(receipt, assertInstanceOf(FoundReceipt.Open.class, found).receipt());
    }

    @Test
    void aBoxThatWasClosedWithASlowHashOpensStill() {
        var digits = receipt.number().digits();
        var stretched = ResumeCode.typed(pass.code()).stretched(digits);
        database.inTransaction(() -> {
            database.entities
                    .createNativeQuery("update receipt_box set box = ?1 where errand = ?2")
                    .setParameter(1, fixture.vault.encrypt(receipt.secret(), "receipt:" + stretched))
                    .setParameter(2, digits)
                    .executeUpdate();
        });
        assertEquals(
                receipt,
                assertInstanceOf(FoundReceipt.Open.class, find(receipt.number().shown(), pass.code()))
                        .receipt());
        assertInstanceOf(FoundReceipt.Wrong.class, find(receipt.number().shown(), WRONG_CODE));
    }

    @Test
    void theCodeStaysTheSameHoweverOftenItIsSentAndShown() {
        assertTrue(pass.code().matches("[2-9A-Z]{4}-[2-9A-Z]{4}"), pass.code());
        assertEquals(pass, justSent().orElseThrow());
        assertNotEquals(
                pass.code(),
                fixture.receipts.justSent(send("work")).orElseThrow().code());
        assertFalse(pass.toString().contains(pass.code()));
    }

    @Test
    void anHourAfterSendingTheAddressShowsTheReceiptOnly() {
        clock.forward(Duration.ofMinutes(59));
        assertTrue(justSent().isPresent());
        clock.forward(Duration.ofMinutes(1));
        assertTrue(justSent().isEmpty());
        assertTrue(database.inTransaction(() -> fixture.submissions.receipt(receipt.secret()))
                .isPresent());
        assertTrue(open(pass).isEmpty());
    }

    @Test
    void fromASharedComputerTheAddressOpensItForTwentyMinutesAndThenNumberAndCodeDo() {
        var shared = send("work", true);
        var code = fixture.receipts.justSent(shared).orElseThrow().code();
        clock.forward(Draft.SHARED_FOR.minusSeconds(1));
        assertTrue(atAddress(shared).isPresent());
        assertTrue(fixture.receipts.justSent(shared).isPresent());
        clock.forward(Duration.ofSeconds(1));
        assertTrue(atAddress(shared).isEmpty());
        assertTrue(fixture.receipts.justSent(shared).isEmpty());
        assertInstanceOf(FoundReceipt.Open.class, find(shared.number().shown(), code));
        assertTrue(atAddress(receipt).isPresent());
    }

    @Test
    void aPassShowsAllThatWasSentUntilItsTimeIsOver() {
        clock.forward(Duration.ofDays(30));
        var found = ((FoundReceipt.Open) find(receipt.number().shown(), pass.code())).pass();
        var sent = open(found).orElseThrow();
        assertEquals("Hi", sent.journey().answers().text("message").orElseThrow());
        assertEquals(pass.code(), sent.code());
        assertFalse(sent.toString().contains("Hi"));
        clock.forward(ReceiptService.FOUND);
        assertTrue(open(found).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"another receipt", "another time", "another signature", "no signature"})
    void aPassThatIsNotOursShowsNothing(String what) {
        var other = fixture.receipts.justSent(send("work")).orElseThrow();
        assertTrue(open(pass).isPresent());
        assertTrue(open(new ReceiptPass(
                        what.equals("another receipt") ? other.secret() : pass.secret(),
                        pass.code(),
                        what.equals("another time") ? pass.until().plusSeconds(1) : pass.until(),
                        what.equals("another signature")
                                ? other.signature()
                                : what.equals("no signature") ? "" : pass.signature()))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"its own", NO_NUMBER})
    void aNumberThatExistsAnswersAsOneThatDoesNot(String which) {
        var number = which.equals(NO_NUMBER) ? NO_NUMBER : receipt.number().shown();
        for (var i = 0; i < WrongCodes.TRIES; i++) {
            assertInstanceOf(FoundReceipt.Wrong.class, find(number, WRONG_CODE));
        }
        var resting = assertInstanceOf(FoundReceipt.Resting.class, find(number, WRONG_CODE));
        assertEquals(clock.instant().plus(WrongCodes.REST), resting.until());
        clock.forward(WrongCodes.REST.plusSeconds(1));
        assertInstanceOf(FoundReceipt.Wrong.class, find(number, WRONG_CODE));
    }

    @Test
    void theRightCodeIsTakenAgainAfterTheRestAndForgetsTheWrongOnes() {
        for (var i = 0; i < WrongCodes.TRIES; i++) {
            find(receipt.number().shown(), WRONG_CODE);
        }
        assertInstanceOf(FoundReceipt.Resting.class, find(receipt.number().shown(), pass.code()));
        clock.forward(WrongCodes.REST.plusSeconds(1));
        assertInstanceOf(FoundReceipt.Open.class, find(receipt.number().shown(), pass.code()));
        for (var i = 1; i < WrongCodes.TRIES; i++) {
            find(receipt.number().shown(), WRONG_CODE);
        }
        assertInstanceOf(FoundReceipt.Open.class, find(receipt.number().shown(), pass.code()));
    }

    @Test
    void whoeverGuessesOnGetsNoFurther() {
        for (var i = 0; i < WrongCodes.ALL_TRIES; i++) {
            find(receipt.number().shown(), WRONG_CODE);
            clock.forward(WrongCodes.REST.plusSeconds(1));
        }
        assertInstanceOf(FoundReceipt.Wrong.class, find(receipt.number().shown(), pass.code()));
        assertTrue(database.inTransaction(() -> fixture.submissions.receipt(receipt.secret()))
                .isPresent());
    }

    @ParameterizedTest
    @CsvSource(value = {"'', ''", "IG 1, K7QM-2FXD", "IG 4827 1163, ''", "IG 4827 1163, K7"})
    void whatIsNoNumberOrNoCodeIsWrongAndCountsNothing(String number, String code) {
        assertInstanceOf(FoundReceipt.Wrong.class, find(number, code));
    }

    @Test
    void aReceiptThatIsTooOldIsNotFound() {
        clock.forward(Duration.ofDays(90));
        assertInstanceOf(FoundReceipt.Wrong.class, find(receipt.number().shown(), pass.code()));
    }

    @Test
    void theDatabaseHoldsNoCode() {
        var box = database.inTransaction(() -> (byte[]) database.entities
                .createNativeQuery("select box from receipt_box")
                .getSingleResult());
        assertFalse(new String(box, StandardCharsets.UTF_8).contains(pass.code().replace("-", "")));
        assertEquals(1L, database.value("select count(*) from receipt_box"));
    }

    private Optional<Receipt> atAddress(Receipt sent) {
        return database.inTransaction(() -> fixture.receipts.atAddress(sent.secret()));
    }

    private Receipt send(String topic) {
        return send(topic, false);
    }

    private Receipt send(String topic, boolean shared) {
        var draft = fixture.drafts.ticket("contact").draftId();
        save(draft, "topic", Map.of("topic", topic));
        save(draft, "message", Map.of("message", "Hi"));
        save(draft, "reply", Map.of("reply", "none-needed"));
        if (shared) {
            database.inTransaction(() -> fixture.drafts.share("contact", draft, Languages.standard()));
        }
        return database.inTransaction(() -> fixture.submissions.submit("contact", draft, Languages.standard()));
    }

    private void save(String draft, String step, Map<String, String> given) {
        assertEquals(
                List.of(),
                database.inTransaction(
                                () -> fixture.drafts.save("contact", draft, step, "", "", given, Languages.standard()))
                        .faults());
    }

    private Optional<ReceiptPass> justSent() {
        return fixture.receipts.justSent(receipt);
    }

    private FoundReceipt find(String number, String code) {
        return database.inTransaction(() -> fixture.receipts.find(number, code));
    }

    private Optional<Sent> open(ReceiptPass given) {
        Instant until = given.until();
        return database.inTransaction(
                () -> fixture.receipts.open(given.secret(), until.getEpochSecond(), given.signature()));
    }
}
