package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.account.CallerFixture;
import se.ingangen.content.account.Lane;
import se.ingangen.content.eservice.IdentityService.Sending;
import se.ingangen.content.eservice.identity.EmailCodes;
import se.ingangen.content.eservice.identity.EmailCodes.Typed;
import se.ingangen.content.eservice.identity.Hops;
import se.ingangen.content.eservice.identity.ProofFixture;
import se.ingangen.content.intake.ErrandText.Words;
import se.ingangen.content.mail.MailFixture;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.Settings;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class IdentityDatabaseTest {

    private static final Language SWEDISH = Languages.standard();
    private static final String TO = "amina@exempel.se";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    @TempDir
    private Path folder;

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private EserviceFixture fixture;
    private IdentityFixture identity;
    private MailFixture post;
    private Eservice contact;
    private String draft;

    @BeforeEach
    void putTogether() {
        fixture = new EserviceFixture(database, clock, folder);
        post = new MailFixture(database, clock, fixture.vault);
        identity = new IdentityFixture(database, clock, fixture.vault, fixture.eservices, fixture.draftRows, post.mail);
        fixture.submissions.gate = identity.gate;
        fixture.signing.gate = identity.gate;
        fixture.content.identities = identity.identities;
        contact = fixture.eservices.find("contact").orElseThrow();
        draft = answered();
    }

    @AfterEach
    void close() {
        IdentityFixture.forgetSettings();
        post.close();
        database.close();
    }

    @Test
    void nothingIsAskedWhereNothingIsNeeded() {
        assertTrue(database.inTransaction(() -> identity.service.isEnough(contact, draft)));
        assertEquals(Sending.REFUSED, send(TO));
        submit();
        assertEquals(List.of("Ingen har kontrollerat vem det kommer från."), atTheDesk());
    }

    @Test
    void whoeverHasTypedTheCodeMaySendAndTheDeskSeesIt() {
        needEmail();
        assertThrows(IdentityNeededException.class, this::submit);
        assertEquals(Sending.SENT, send(TO));
        assertThrows(IdentityNeededException.class, this::submit);
        var code = code();
        assertEquals(Typed.RIGHT, type(" " + code.substring(0, 3) + " " + code.substring(3)));
        assertEquals(TO, proofBy());
        submit();
        assertEquals(1, atTheDesk().size());
        assertTrue(atTheDesk().get(0).contains(TO), atTheDesk().get(0));
        assertEquals(0L, count("email_code"));
        assertEquals(1L, count("identity_proof where submission is not null"));
        assertEquals(1L, count("audit_entry where action = 'errand.proven.email'"));
    }

    @Test
    void digitsOfAnyScriptAreDigits() {
        needEmail();
        send(TO);
        var arabic = new StringBuilder();
        code().chars().forEach(c -> arabic.appendCodePoint(0x0660 + c - '0'));
        assertEquals(Typed.RIGHT, type(arabic.toString()));
    }

    @Test
    void aWrongCodeOpensNothingAndFiveEndIt() {
        needEmail();
        send(TO);
        var code = code();
        var wrong = code.equals("123456") ? "654321" : "123456";
        for (var i = 1; i < 5; i++) {
            assertEquals(Typed.WRONG, type(wrong), "try " + i);
        }
        assertEquals(Typed.OLD, type(wrong));
        assertEquals(Typed.OLD, type(code));
        assertThrows(IdentityNeededException.class, this::submit);
    }

    @Test
    void aCodeWorksForFifteenMinutesOnceAndOnlyTheLastOne() {
        needEmail();
        send(TO);
        var first = code();
        send("another@exempel.se");
        var second = code();
        if (!first.equals(second)) {
            assertEquals(Typed.WRONG, type(first));
        }
        assertEquals(Typed.RIGHT, type(second));
        assertEquals("another@exempel.se", proofBy());
        assertEquals(Typed.OLD, type(second));
        send(TO);
        clock.forward(Duration.ofMinutes(15));
        assertEquals(Typed.OLD, type(code()));
    }

    @Test
    void aCodeIsForOneDraft() {
        needEmail();
        send(TO);
        var code = code();
        draft = answered();
        assertEquals(Typed.OLD, type(code));
    }

    @Test
    void thereAreFiveCodesADay() {
        needEmail();
        for (var i = 0; i < EmailCodes.MOST; i++) {
            assertEquals(Sending.SENT, send(TO));
        }
        assertEquals(Sending.TOO_MANY, send(TO));
        assertEquals(Sending.WRONG_ADDRESS, send("amina"));
        post.sendAll();
        assertEquals(EmailCodes.MOST, post.received().size());
    }

    @Test
    void aProofCountsForTwoHoursAndNotForWhoeverComesBackToASharedComputer() {
        needEmail();
        send(TO);
        type(code());
        clock.forward(Duration.ofHours(2));
        assertThrows(IdentityNeededException.class, this::submit);
        database.inTransaction(() -> fixture.drafts.share("contact", draft, SWEDISH));
        send(TO);
        type(code());
        var way = database.inTransaction(() -> fixture.resume.offer("contact", draft))
                .orElseThrow();
        var back = database.inTransaction(() -> fixture.resume.open(way.link(), way.code()));
        draft = ((Resumed.Open) back).draftId();
        assertThrows(IdentityNeededException.class, this::submit);
    }

    @Test
    void whatIsStoredTellsNobodyAnything() {
        needEmail();
        send(TO);
        var bytes = database.inTransaction(() -> (byte[]) database.entities
                .createQuery("select c.address from EmailCode c")
                .getSingleResult());
        assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("amina"));
        assertFalse(database.value("select hash from email_code").toString().contains(code()));
        type(code());
        assertFalse(database.inTransaction(() -> identity.service.proof(draft))
                .orElseThrow()
                .toString()
                .contains(TO));
        database.inTransaction(() -> fixture.drafts.delete("contact", draft));
        assertEquals(0L, count("identity_proof"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Amina Ali Hassan, 19900101-2385, 1
            Amina Hassan,     199001012385,  1
            AMÍNA ALÍ,        9001012385,    1
            Åsa Berg,         19900101-2385, 2
            Amina Ali,        19900101-2393, 2
            '',               '',            1
            """)
    void whatTheProviderToldIsAtTheDeskWithWhatDiffers(String name, String number, int sentences) {
        IdentityFixture.setProvider();
        IdentityFixture.set("identity", "contact:VERIFIED");
        assertThrows(IdentityNeededException.class, this::submit);
        verify(name, number);
        submit();
        assertEquals(1L, count("audit_entry where action = 'errand.proven.verified'"));
        var proof = database.inTransaction(
                        () -> identity.identities.ofSubmission((String) database.value("select id from submission")))
                .orElseThrow();
        var journey = new Journey(
                fixture.eservices.find("income-support").orElseThrow(),
                Answers.of(
                        Map.of("name", "Amina\nAli Hassan", "has-number", "yes", "identity-number", "19900101-2385")),
                LocalDate.of(2026, 11, 22));
        var words = SenderWords.of(Optional.of(proof), journey);
        assertEquals(sentences, words.size());
        assertTrue(say(words.get(0)).contains("Exempel-ID"), say(words.get(0)));
    }

    @Test
    void aVerifiedPersonNeedsNoCode() {
        needEmail();
        verify("Amina", "");
        submit();
        assertTrue(atTheDesk().get(0).contains("Exempel-ID"));
    }

    @Test
    void whoeverComesBackFromTheProviderIsKnownOnceAndByTheirCookieOnly() {
        var one = depart();
        var back = database.inTransaction(() -> identity.service.arrive(one.state(), one.cookie()))
                .orElseThrow();
        assertEquals(draft, back.draftId());
        assertEquals(one.nonce(), back.nonce());
        assertEquals(one.verifier(), back.verifier());
        assertTrue(database.inTransaction(() -> identity.service.arrive(one.state(), one.cookie()))
                .isEmpty());
        var two = depart();
        assertEquals(
                "",
                database.inTransaction(() -> identity.service.arrive(two.state(), one.cookie()))
                        .orElseThrow()
                        .draftId());
        assertTrue(database.inTransaction(() -> identity.service.arrive(two.state(), two.cookie()))
                .isEmpty());
        var late = depart();
        clock.forward(Duration.ofMinutes(20));
        assertTrue(database.inTransaction(() -> identity.service.arrive(late.state(), late.cookie()))
                .isEmpty());
        var gone = depart();
        database.inTransaction(() -> fixture.drafts.delete("contact", draft));
        assertTrue(database.inTransaction(() -> identity.service.arrive(gone.state(), gone.cookie()))
                .isEmpty());
        assertTrue(database.inTransaction(() -> identity.service.depart(contact, draft, "/sv"))
                .isEmpty());
    }

    private Hops.Departure depart() {
        return database.inTransaction(() -> identity.service.depart(contact, draft, "/sv"))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # levels, mail, provider, the line holds
            plan:EMAIL,                 yes, no,  -
            plan:EMAIL,                 no,  yes, -
            'plan:EMAIL, renewal:VERIFIED', yes, yes, -
            plan:NONE,                  no,  no,  -
            plan:EMAIL,                 no,  no,  INGANGEN_SMTP is not set
            renewal:VERIFIED,           yes, no,  INGANGEN_OIDC_ISSUER is not set
            plans:EMAIL,                yes, yes, there is no e-service plans
            plan:SURE,                  yes, yes, 'plan must be NONE, EMAIL or VERIFIED, not SURE'
            plan,                       yes, yes, must name each e-service once
            'plan:EMAIL,plan:NONE',     yes, yes, must name each e-service once
            'plan:EMAIL,',              yes, yes, must name each e-service once
            """)
    void whatCannotBeShownStopsTheStart(String levels, String mail, String provider, String fault) {
        IdentityFixture.set("identity", levels);
        if (mail.equals("no")) {
            MailFixture.offerNothing();
        }
        if (provider.equals("yes")) {
            IdentityFixture.setProvider();
        }
        if (fault == null) {
            identity.rules.check();
        } else {
            var line = assertThrows(IllegalStateException.class, identity.rules::check)
                    .getMessage();
            assertTrue(line.contains(fault), line);
        }
    }

    @Test
    void aSettingRaisesALevelAndNeverLowersIt() {
        IdentityFixture.set("identity", "contact:EMAIL,plan:NONE");
        assertEquals(Identity.EMAIL, identity.rules.required(contact));
        assertEquals(
                Identity.NONE,
                identity.rules.required(fixture.eservices.find("plan").orElseThrow()));
    }

    @Test
    void everyServiceThatWeBeginWithAsksForNothing() {
        fixture.eservices.all().forEach(service -> assertEquals(Identity.NONE, service.identity(), service.name()));
    }

    private void needEmail() {
        IdentityFixture.set("identity", "contact:EMAIL");
    }

    private void verify(String name, String number) {
        database.inTransaction(() ->
                ProofFixture.verify(identity.identities, Vault.fingerprint(draft), name, number, clock.instant()));
    }

    private String answered() {
        var id = fixture.drafts.ticket("contact").draftId();
        for (var step : List.of("topic=money", "message=Hi", "reply=none-needed")) {
            database.inTransaction(() ->
                    fixture.drafts.save("contact", id, step.replaceAll("=.*", ""), "", "", Contact.map(step), SWEDISH));
        }
        return id;
    }

    private Sending send(String to) {
        return database.inTransaction(() -> identity.service.sendCode(contact, draft, to, SWEDISH));
    }

    /// The code in the last letter.
    private String code() {
        var found = CODE.matcher(post.lastText());
        assertTrue(found.find());
        return found.group();
    }

    private Typed type(String code) {
        return database.inTransaction(() -> identity.service.tryCode(contact, draft, code));
    }

    private String proofBy() {
        return database.inTransaction(() -> identity.service.proof(draft))
                .orElseThrow()
                .by();
    }

    private Receipt submit() {
        return database.inTransaction(() -> fixture.submissions.submit("contact", draft, SWEDISH));
    }

    private List<String> atTheDesk() {
        fixture.intake.caller.becomes(CallerFixture.officer(Lane.PLANNING));
        var number = submit().number();
        return database
                .inTransaction(() -> fixture.intake.errands.open(number))
                .orElseThrow()
                .text()
                .orElseThrow()
                .sender()
                .stream()
                .map(IdentityDatabaseTest::say)
                .toList();
    }

    private static String say(Words words) {
        return words.in(Messages.of(SWEDISH), new Formats(SWEDISH, Settings.ZONE));
    }

    private long count(String table) {
        return ((Number) database.value("select count(*) from " + table)).longValue();
    }
}
