package se.ingangen.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.ingangen.run.Startup.Verdict;

class StartupTest {

    private static final Instant BEGUN = Instant.parse("2026-11-21T12:00:00Z");

    private final Startup startup = new Startup(BEGUN);

    /// What the server shows in one second of its start.
    private record Scene(int status, String reason, int cpuMillis, boolean alive, boolean started, boolean failed) {

        Scene answers(int status, String reason) {
            return new Scene(status, reason, cpuMillis, alive, started, failed);
        }

        Scene hasStarted() {
            return new Scene(status, reason, cpuMillis, alive, true, failed);
        }

        Scene hasFailed() {
            return new Scene(status, reason, cpuMillis, alive, started, true);
        }
    }

    private static final Scene WORKING = new Scene(0, "", 900, true, false, false);
    private static final Scene CREEPING = new Scene(0, "", 40, true, false, false);
    private static final Scene SHARING = new Scene(0, "", 100, true, false, false);
    private static final Scene STANDING = new Scene(0, "", 0, true, false, false);
    private static final Scene ENDED = new Scene(0, "", 0, false, false, false);

    @Test
    void isReadyOnceThePortalSaysSo() {
        assertEquals("GO_ON 30", play(WORKING, 30));
        assertEquals("READY 0", play(WORKING.answers(200, "ready"), 1));
    }

    @Test
    void hangsWhenNothingMovesForTwelveSeconds() {
        assertEquals("HUNG 12", play(STANDING, 60));
    }

    @Test
    void hangsWhenItIsStillAtItAfterTenMinutes() {
        assertEquals("HUNG 600", play(WORKING, 700));
    }

    @Test
    void hangsWhenItGetsNowhereForThreeMinutes() {
        assertEquals("HUNG 180", play(CREEPING, 300));
    }

    @Test
    void goesOnWhenTheMachineIsBusyWithOtherThings() {
        assertEquals("GO_ON 500", play(SHARING, 500));
    }

    @Test
    void hangsWhenItAnswersNotFoundAndStandsStill() {
        assertEquals("HUNG 12", play(STANDING.answers(404, ""), 60));
    }

    @Test
    void isNotDeployedWhenEverythingIsLoadedAndItIsNotThere() {
        assertEquals("NOT_DEPLOYED 3", play(WORKING.answers(404, "").hasStarted(), 60));
    }

    @Test
    void isNotDeployedAsSoonAsTheLogSaysSo() {
        assertEquals("NOT_DEPLOYED 0", play(WORKING.hasFailed(), 60));
    }

    @Test
    void mayTakeItsTimeToAnswerTheFirstRequest() {
        assertEquals("GO_ON 10", play(STANDING.hasStarted(), 10));
    }

    @Test
    void waitsAMinuteForTheSameReason() {
        assertEquals("NOT_READY 60", play(STANDING.answers(503, "database: connection refused"), 100));
        assertEquals("database: connection refused", startup.reason());
    }

    @Test
    void waitsAnewForEveryOtherReason() {
        assertEquals("GO_ON 50", play(STANDING.answers(503, "database"), 50));
        assertEquals("GO_ON 50", play(STANDING.answers(503, "index 12 of 40"), 50));
        assertEquals("READY 0", play(STANDING.answers(200, ""), 1));
    }

    @Test
    void tellsAnEndFromAHang() {
        assertEquals("ENDED 0", play(ENDED, 60));
    }

    private Instant now = BEGUN;
    private Duration cpu = Duration.ZERO;

    /// Plays a scene until the verdict is something else than to go on.
    ///
    /// @return the verdict and the second of the scene
    private String play(Scene scene, int seconds) {
        for (int second = 0; second < seconds; second++) {
            var verdict = startup.judge(new Startup.Look(
                    now,
                    scene.alive(),
                    cpu,
                    new Health.Answer(scene.status(), scene.reason()),
                    scene.started(),
                    scene.failed()));
            if (verdict != Verdict.GO_ON) {
                return verdict + " " + second;
            }
            now = now.plusSeconds(1);
            cpu = cpu.plusMillis(scene.cpuMillis());
        }
        return "GO_ON " + seconds;
    }
}
