package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.ingangen.content.account.CallerFixture;
import se.ingangen.content.account.ForbiddenException;
import se.ingangen.content.account.Identity;
import se.ingangen.content.account.Lane;
import se.ingangen.content.account.Role;
import se.ingangen.content.account.UnauthenticatedException;
import se.ingangen.content.intake.Channel;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// The staff fill in together with a person.
class CounterDatabaseTest {

    private static final Language ARABIC = Languages.find("ar").orElseThrow();
    private static final Identity PLANNER = CallerFixture.officer(Lane.PLANNING);

    @TempDir
    private Path folder;

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private EserviceFixture fixture;

    @BeforeEach
    void putTogether() {
        fixture = new EserviceFixture(database, clock, folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theStaffOfALaneFillInItsEservicesOnly() {
        fixture.caller.becomes(PLANNER);
        assertEquals(
                List.of("accessibility-report", "activity", "contact", "mapping", "opinion", "plan"),
                fixture.counter.services().stream().map(Eservice::name).sorted().toList());
        assertThrows(ForbiddenException.class, () -> begin("income-support", Channel.COUNTER));
        fixture.caller.becomes(CallerFixture.officer(Lane.AUTHORITY));
        assertThrows(ForbiddenException.class, () -> begin("contact", Channel.COUNTER));
        assertFalse(begin("income-support", Channel.COUNTER).isEmpty());
    }

    @Test
    void nobodyElseBeginsToFillInWithSomebody() {
        assertThrows(UnauthenticatedException.class, () -> begin("contact", Channel.COUNTER));
        fixture.caller.becomes(new Identity("editor", Set.of(Role.EDITOR), Set.of(), Set.of()));
        assertThrows(ForbiddenException.class, () -> begin("contact", Channel.COUNTER));
        assertThrows(ForbiddenException.class, () -> fixture.counter.services());
        assertEquals(0L, count("Draft"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"WEB", "APP", "EMAIL"})
    void onlySomebodyWhoIsHereOrCallsOrHasWrittenIsHelped(Channel channel) {
        fixture.caller.becomes(PLANNER);
        assertThrows(IllegalArgumentException.class, () -> begin("contact", channel));
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"COUNTER", "PHONE", "PAPER"})
    void whatIsSentNotesTheChannelAndWhoFilledItIn(Channel channel) {
        fixture.caller.becomes(PLANNER);
        var draft = begin("contact", channel);
        answerAll(draft);
        fixture.caller.becomes(new Identity("colleague", Set.of(Role.INTAKE), Set.of(), Set.of(Lane.PLANNING)));
        var receipt = database.inTransaction(() -> fixture.submissions.submit("contact", draft, ARABIC));
        var errand = database.inTransaction(
                () -> fixture.intake.intake.find(receipt.number()).orElseThrow());
        assertEquals(channel, errand.channel());
        assertEquals("ar", errand.language());
        assertEquals("colleague", database.inTransaction(() -> fixture.submissionRows
                .find(errand.subject())
                .flatMap(Submission::helper)
                .orElseThrow()));
        assertEquals(
                List.of(
                        "officer counter.begin contact " + channel.name().toLowerCase(Locale.ROOT),
                        "colleague errand.fill-in " + receipt.number().digits()),
                audited());
    }

    static List<Identity> strangers() {
        return List.of(
                Identity.ANONYMOUS,
                CallerFixture.officer(Lane.AUTHORITY),
                new Identity("admin", Set.of(Role.ADMIN), Set.of(), Set.of(Lane.PLANNING)),
                CallerFixture.machine(Lane.PLANNING));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void theSecretAloneOpensNothing(Identity stranger) {
        fixture.caller.becomes(PLANNER);
        var draft = begin("contact", Channel.COUNTER);
        answerAll(draft);
        fixture.caller.becomes(stranger);
        assertTrue(database.inTransaction(() -> fixture.drafts.open("contact", draft))
                .isEmpty());
        assertThrows(ClosedDraftException.class, () -> save(draft, "topic", Map.of("topic", "studies")));
        assertThrows(
                ClosedDraftException.class,
                () -> database.inTransaction(
                        () -> fixture.drafts.remove("contact", draft, "topic", "k3x9ab2q", ARABIC)));
        assertThrows(
                ClosedDraftException.class,
                () -> database.inTransaction(() -> fixture.drafts.keep("contact", draft, ARABIC)));
        assertThrows(
                IncompleteJourneyException.class,
                () -> database.inTransaction(() -> fixture.submissions.submit("contact", draft, ARABIC)));
        database.inTransaction(() -> fixture.drafts.delete("contact", draft));
        fixture.caller.becomes(PLANNER);
        var open = database.inTransaction(() -> fixture.drafts.open("contact", draft));
        assertEquals(
                "work", open.orElseThrow().journey().answers().text("topic").orElseThrow());
    }

    @Test
    void noLinkAndCodeLeadToIt() {
        fixture.caller.becomes(PLANNER);
        var draft = begin("contact", Channel.COUNTER);
        assertTrue(database.inTransaction(() -> fixture.resume.offer("contact", draft))
                .isEmpty());
    }

    @Test
    void theStaffDoNotOpenWhatSomebodyFillsInAlone() {
        var draft = fixture.drafts.ticket("contact").draftId();
        answerAll(draft);
        fixture.caller.becomes(CallerFixture.officer(Lane.PLANNING, Lane.AUTHORITY));
        assertTrue(database.inTransaction(() -> fixture.drafts.open("contact", draft))
                .isEmpty());
        assertThrows(ClosedDraftException.class, () -> save(draft, "topic", Map.of("topic", "studies")));
        fixture.caller.becomes(Identity.ANONYMOUS);
        assertEquals(
                "work",
                database.inTransaction(() -> fixture.drafts.open("contact", draft))
                        .orElseThrow()
                        .journey()
                        .answers()
                        .text("topic")
                        .orElseThrow());
    }

    @Test
    void theStaffBeginNothingByJustAnswering() {
        fixture.caller.becomes(PLANNER);
        var draft = fixture.drafts.ticket("contact").draftId();
        assertThrows(ClosedDraftException.class, () -> save(draft, "topic", Map.of("topic", "work")));
        assertEquals(0L, count("Draft"));
    }

    @Test
    void whatExpiresIsGoneForTheStaffToo() {
        fixture.caller.becomes(PLANNER);
        var draft = begin("contact", Channel.COUNTER);
        clock.forward(Duration.ofDays(31));
        assertTrue(database.inTransaction(() -> fixture.drafts.open("contact", draft))
                .isEmpty());
        assertEquals(1, database.inTransaction(fixture.drafts::deleteExpired));
        assertThrows(ClosedDraftException.class, () -> save(draft, "topic", Map.of("topic", "work")));
    }

    private String begin(String service, Channel channel) {
        return database.inTransaction(() -> fixture.counter.begin(service, ARABIC, channel))
                .draftId();
    }

    private void answerAll(String draft) {
        save(draft, "topic", Map.of("topic", "work"));
        save(draft, "message", Map.of("message", "Hej"));
        save(draft, "reply", Map.of("reply", "none-needed"));
    }

    private void save(String draft, String step, Map<String, String> given) {
        var saved = database.inTransaction(() -> fixture.drafts.save("contact", draft, step, "", "", given, ARABIC));
        assertEquals(List.of(), saved.faults());
    }

    private long count(String entity) {
        return database.inTransaction(() -> database.entities
                .createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
    }

    private List<String> audited() {
        return database.inTransaction(() -> database.entities
                .createQuery(
                        "select concat(a.actor, ' ', a.action, ' ', a.subject) from AuditEntry a order by a.happened, a.action",
                        String.class)
                .getResultList());
    }
}
