package se.ingangen.content.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.ingangen.content.account.CallerFixture;
import se.ingangen.content.account.ForbiddenException;
import se.ingangen.content.account.Lane;
import se.ingangen.content.account.UnauthenticatedException;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;

class IntakeDatabaseTest {

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private final IntakeFixture fixture = new IntakeFixture(database, clock);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anErrandIsQueuedAndTakenOnce() {
        var number = receive(Lane.PLANNING);
        assertEquals(1, fixture.forward());
        assertEquals(0, fixture.forward());
        assertEquals(List.of(number), fixture.sent);
        route(number);
        clock.forward(Duration.ofSeconds(1));
        route(number);
        fixture.caller.becomes(CallerFixture.officer(Lane.PLANNING));
        var open = open(number);
        assertEquals(ErrandStatus.WAITING, open.errand().status());
        assertEquals(
                clock.instant().minusSeconds(1), open.errand().acknowledged().orElseThrow());
        assertEquals(
                EnumSet.allOf(ErrandEvent.Kind.class),
                EnumSet.copyOf(open.history().stream().map(ErrandEvent::kind).toList()));
        assertEquals(2, open.history().size());
    }

    @Test
    void whatCannotBeSentStaysInTheOutbox() {
        fixture.brokerIsAway = true;
        var number = receive(Lane.PLANNING);
        assertThrows(IllegalStateException.class, fixture::forward);
        fixture.brokerIsAway = false;
        assertEquals(1, fixture.forward());
        assertEquals(List.of(number), fixture.sent);
    }

    @Test
    void whatTheBrokerLostIsSentAgainUntilItIsTaken() {
        var number = receive(Lane.PLANNING);
        fixture.forward();
        clock.forward(Duration.ofSeconds(59));
        assertEquals(0, offerAgain());
        clock.forward(Duration.ofSeconds(2));
        assertEquals(1, offerAgain());
        assertEquals(0, offerAgain());
        fixture.forward();
        assertEquals(List.of(number, number), fixture.sent);
        route(number);
        clock.forward(Duration.ofHours(2));
        assertEquals(0, offerAgain());
    }

    @Test
    void aFailedTransactionLeavesNoErrandBehind() {
        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction(() -> {
                    fixture.intake.receive(new NewErrand(
                            "x", "contact", 1, Lane.PLANNING, "common", "sv", Channel.WEB, Priority.NORMAL));
                    throw new IllegalStateException();
                }));
        assertEquals(0, fixture.forward());
    }

    @Test
    void aMessageAboutNoErrandIsAFailure() {
        assertThrows(IllegalArgumentException.class, () -> route(new ErrandNumber("99999999")));
    }

    @Test
    void theFeedGivesEveryErrandOfTheLaneOnceInOrder() {
        fixture.caller.becomes(CallerFixture.machine(Lane.PLANNING));
        var expected = new ArrayList<ErrandNumber>();
        for (var i = 0; i < 7; i++) {
            receive(Lane.AUTHORITY);
            expected.add(receive(Lane.PLANNING));
            clock.forward(Duration.ofSeconds(1));
        }
        var read = new ArrayList<ErrandNumber>();
        var page = feed("", 3);
        while (!page.errands().isEmpty()) {
            page.errands().forEach(errand -> read.add(errand.number()));
            page = feed(page.next(), 3);
        }
        assertEquals(expected, read);
        var late = receive(Lane.PLANNING);
        assertEquals(late, feed(page.next(), 200).errands().get(0).number());
    }

    @Test
    void theFeedShowsNoLaneThatTheCallerMayNotSee() {
        fixture.caller.becomes(CallerFixture.machine(Lane.AUTHORITY));
        receive(Lane.PLANNING);
        assertTrue(feed("", 10).errands().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> feed("", 0));
        assertThrows(IllegalArgumentException.class, () -> feed("", 201));
        fixture.caller.becomes(CallerFixture.officer(Lane.AUTHORITY));
        assertThrows(ForbiddenException.class, () -> feed("", 10));
    }

    @Test
    void anOfficerOfOneLaneNeitherListsNorOpensTheOther() {
        var planning = receive(Lane.PLANNING);
        clock.forward(Duration.ofSeconds(1));
        var authority = receive(Lane.AUTHORITY);
        assertThrows(UnauthenticatedException.class, () -> list(Set.of()));
        fixture.caller.becomes(CallerFixture.officer(Lane.PLANNING));
        assertEquals(List.of(planning), numbers(list(Set.of())));
        assertEquals(1, list(Set.of()).total());
        assertEquals(0, list(Set.of(Lane.AUTHORITY)).total());
        assertTrue(database.inTransaction(() -> fixture.errands.open(authority)).isEmpty());
        assertEquals(0L, audited());
        assertEquals(planning, open(planning).errand().number());
        assertEquals(1L, audited());
        fixture.caller.becomes(CallerFixture.officer(Lane.values()));
        assertEquals(List.of(authority, planning), numbers(list(Set.of())));
        assertFalse(
                database.inTransaction(() -> fixture.errands.open(authority)).isEmpty());
    }

    private ErrandNumber receive(Lane lane) {
        return fixture.receive(UUID.randomUUID().toString(), lane);
    }

    private void route(ErrandNumber number) {
        database.inTransaction(() -> fixture.intake.route(number));
    }

    private OpenErrand open(ErrandNumber number) {
        return database.inTransaction(() -> fixture.errands.open(number)).orElseThrow();
    }

    private int offerAgain() {
        return database.inTransaction(fixture.outbox::offerAgain);
    }

    private ErrandFeed.Page feed(String cursor, int limit) {
        return database.inTransaction(() -> fixture.feed.after(cursor, limit, EnumSet.allOf(Lane.class)));
    }

    private ErrandPage list(Set<Lane> lanes) {
        return database.inTransaction(() -> fixture.errands.list(lanes, Set.of(), 0, 50));
    }

    private long audited() {
        return ((Number) database.value("select count(*) from audit_entry")).longValue();
    }

    private static List<ErrandNumber> numbers(ErrandPage page) {
        return page.errands().stream().map(Errand::number).toList();
    }
}
