package se.ingangen.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// Tells a server that hangs from one that is slow: a hung one uses no processor time.
///
/// Source: measured, GlassFish 8.0.0 hangs about once in ten starts, with its HK2 run-level threads
/// waiting for each other and less than 0.1 s of processor time used from then on.
final class HangDetector {

    private record Sample(Instant when, Duration cpu) {}

    private final Deque<Sample> samples = new ArrayDeque<>();
    private final Duration window;
    private final Duration least;

    /// @param window how long the server is watched before it is judged
    /// @param least the processor time that a working server uses in that time at least
    HangDetector(Duration window, Duration least) {
        this.window = window;
        this.least = least;
    }

    /// Notices a server that stands still. An idle virtual machine uses some processor time, too.
    static HangDetector standingStill() {
        return new HangDetector(Duration.ofSeconds(12), Duration.ofMillis(300));
    }

    /// Notices one that gets nowhere although some thread of it ticks: a start needs about 30 s of
    /// processor time, and even on a machine with ten busy programs a core it gets a third of that
    /// in three minutes.
    static HangDetector gettingNowhere() {
        return new HangDetector(Duration.ofMinutes(3), Duration.ofSeconds(9));
    }

    /// Notes the server's processor time so far.
    ///
    /// @return whether it was too little for a whole window
    boolean hangs(Instant now, Duration cpu) {
        samples.addLast(new Sample(now, cpu));
        var begun = now.minus(window);
        if (samples.getFirst().when().isAfter(begun)) {
            return false;
        }
        while (samples.size() > 1 && !second().when().isAfter(begun)) {
            samples.removeFirst();
        }
        return cpu.minus(samples.getFirst().cpu()).compareTo(least) < 0;
    }

    /// Starts over: the server has given a sign of life other than processor time.
    void reset() {
        samples.clear();
    }

    private Sample second() {
        var iterator = samples.iterator();
        iterator.next();
        return iterator.next();
    }
}
