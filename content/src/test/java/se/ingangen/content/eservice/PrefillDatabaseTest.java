package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// Beginning with what was sent before.
class PrefillDatabaseTest {

    private static final Language SOMALI = Languages.find("so").orElseThrow();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Map<String, String> SENT = Map.ofEntries(
            Map.entry("applying", "together"),
            Map.entry("name", "Amina\nAli"),
            Map.entry("co-name", "Yusuf\nAli"),
            Map.entry("reach", "email"),
            Map.entry("email", "a@exempel.se"),
            Map.entry("co-reach", "email"),
            Map.entry("co-email", "y@exempel.se"),
            Map.entry("home", "homeless"),
            Map.entry("costs", "rent"),
            Map.entry("cost", "k3x9ab2q"),
            Map.entry("cost.k3x9ab2q.what", "rent"),
            Map.entry("cost.k3x9ab2q.sum", "7200"),
            Map.entry("cost.k3x9ab2q.overdue", "no"),
            Map.entry("urgent", "none"),
            Map.entry("truth", "yes"));

    @TempDir
    private Path folder;

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private final PrefillService prefill = new PrefillService();
    private EserviceFixture fixture;

    @BeforeEach
    void putTogether() {
        fixture = new EserviceFixture(database, clock, folder);
        prefill.eservices = fixture.eservices;
        prefill.receipts = fixture.receipts;
        prefill.drafts = fixture.drafts;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatBothAskIsTakenOverAndNothingElse() {
        var pass = send("income-support", SENT);
        var begun = assertInstanceOf(Prefilled.Begun.class, begin("renewal", pass));
        var answers = database.inTransaction(
                        () -> fixture.drafts.open("renewal", begun.draft().draftId()))
                .orElseThrow()
                .journey()
                .answers();
        var kept = new TreeMap<>(SENT);
        kept.keySet().removeAll(Set.of("co-reach", "co-email", "home", "urgent", "truth"));
        assertEquals(kept, new TreeMap<>(answers.asMap()));
    }

    @Test
    void aRenewalIsAlsoFilledInFromTheLastRenewal() {
        assertInstanceOf(Prefilled.Begun.class, begin("renewal", send("renewal", SENT)));
    }

    @Test
    void aReceiptOfAnotherServiceIsToldApart() {
        assertInstanceOf(Prefilled.OfAnother.class, begin("renewal", send("contact", Map.of("topic", "money"))));
    }

    @ParameterizedTest
    @CsvSource({"IG 9999 9999, K7QM-2FXD", "'', ''", "nonsense, nonsense"})
    void aWrongNumberOrCodeTellsNothing(String number, String code) {
        send("income-support", SENT);
        var begun = database.inTransaction(() -> prefill.begin("renewal", number, code, SOMALI));
        assertInstanceOf(Prefilled.Wrong.class, begun);
        assertEquals(0L, database.value("select count(*) from draft"));
    }

    @Test
    void anEserviceThatTakesNothingOverSaysSo() {
        assertThrows(IllegalArgumentException.class, () -> prefill.begin("contact", "", "", SOMALI));
    }

    @Test
    void noLogHasTheSecretOfTheDraft() {
        var begun = (Prefilled.Begun) begin("renewal", send("income-support", SENT));
        assertFalse(begun.toString().contains(begun.draft().draftId()), begun.toString());
    }

    private record Way(String number, String code) {}

    /// Sends what is half answered, as an older version may have been.
    private Way send(String service, Map<String, String> answers) {
        var secret = fixture.vault.secret();
        var definition = fixture.eservices.find(service).orElseThrow();
        var journey = new Journey(definition, Answers.of(answers), TODAY);
        database.inTransaction(() -> {
            var draft = new Draft(Vault.fingerprint(secret), journey, SOMALI, fixture.vault, clock.instant());
            fixture.draftRows.add(draft);
            return fixture.submissions.send(draft, journey, SOMALI);
        });
        var receipt = database.inTransaction(() -> fixture.submissions.receipt(fixture.secret(secret)))
                .orElseThrow();
        return new Way(
                receipt.number().shown(),
                fixture.receipts.justSent(receipt).orElseThrow().code());
    }

    private Prefilled begin(String service, Way way) {
        return database.inTransaction(() -> prefill.begin(service, way.number(), way.code(), SOMALI));
    }
}
