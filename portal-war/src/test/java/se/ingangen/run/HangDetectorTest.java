package se.ingangen.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HangDetectorTest {

    private static final Instant BEGUN = Instant.parse("2026-11-21T12:00:00Z");

    private final HangDetector detector = HangDetector.standingStill();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # milliseconds of processor time a second, seconds until it counts as hung (0: never within 60)
            0,    12
            10,   12
            24,   12
            30,   0
            900,  0
            """)
    void takesAStandingProcessorTimeForAHang(int millisPerSecond, int expected) {
        assertEquals(expected, firstHang(0, millisPerSecond, 60));
    }

    @Test
    void noticesAHangThatComesLate() {
        assertEquals(0, firstHang(0, 800, 20));
        assertEquals(12, firstHang(20, 0, 60));
    }

    @Test
    void forgetsWhatWasBeforeAReset() {
        assertEquals(0, firstHang(0, 0, 11));
        detector.reset();
        assertFalse(detector.hangs(BEGUN.plusSeconds(20), Duration.ZERO));
    }

    /// Lets the server use that much from one second on, after 800 ms a second before.
    ///
    /// @return after how many seconds it first counts as hung, 0 if it does not
    private int firstHang(int from, int millisPerSecond, int seconds) {
        for (int i = 0; i <= seconds; i++) {
            var cpu = Duration.ofMillis(800L * from + (long) millisPerSecond * i);
            if (detector.hangs(BEGUN.plusSeconds(from + i), cpu)) {
                return i;
            }
        }
        return 0;
    }
}
