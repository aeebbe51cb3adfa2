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

    /// How long the processor time must stand still.
    static final Duration STILL = Duration.ofSeconds(12);

    /// Processor time that an idle virtual machine uses anyway in that time, at most.
    static final Duration IDLE = Duration.ofMillis(300);

    private record Sample(Instant when, Duration cpu) {}

    private final Deque<Sample> samples = new ArrayDeque<>();

    /// Notes the server's processor time so far.
    ///
    /// @return whether it has stood still for [#STILL]
    boolean hangs(Instant now, Duration cpu) {
        samples.addLast(new Sample(now, cpu));
        var window = now.minus(STILL);
        Sample oldest = samples.getFirst();
        if (oldest.when().isAfter(window)) {
            return false;
        }
        while (samples.size() > 1 && !second().when().isAfter(window)) {
            samples.removeFirst();
        }
        return cpu.minus(samples.getFirst().cpu()).compareTo(IDLE) < 0;
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
