package se.ingangen.run;

import java.time.Duration;
import java.time.Instant;

/// Decides, from one look at the server to the next, whether a start goes well, goes on or has
/// failed. It only thinks: [Readiness] does the looking, so that a test can do it instead.
final class Startup {

    /// The longest that a start may take before it counts as hung, however busy it is. A machine
    /// that is busy with other things can need minutes for it; a real hang is noticed long before.
    static final Duration LIMIT = Duration.ofMinutes(10);

    /// How long an application may be missing once the server says that it has loaded everything.
    static final Duration MISSING = Duration.ofSeconds(3);

    /// How long the portal may give the same reason for not being ready.
    static final Duration WAITING = Duration.ofSeconds(60);

    enum Verdict {
        GO_ON,
        READY,
        HUNG,
        NOT_DEPLOYED,
        NOT_READY,
        ENDED
    }

    /// @param started whether the log was read and says that everything is loaded
    /// @param failed whether the log was read and says that the application cannot be loaded
    record Look(Instant when, boolean alive, Duration cpu, Health.Answer answer, boolean started, boolean failed) {}

    private final Instant begun;
    private final HangDetector still = HangDetector.standingStill();
    private final HangDetector nowhere = HangDetector.gettingNowhere();
    private Instant missingSince;
    private Instant waitingSince;
    private String reason = "";

    Startup(Instant begun) {
        this.begun = begun;
    }

    Verdict judge(Look look) {
        if (look.answer().status() == 200) {
            return Verdict.READY;
        }
        if (!look.alive()) {
            return Verdict.ENDED;
        }
        if (look.failed()) {
            return Verdict.NOT_DEPLOYED;
        }
        if (look.answer().status() == 503) {
            return waits(look);
        }
        waitingSince = null;
        if (look.started() && missingSince == null) {
            missingSince = look.when();
        }
        if (missingSince != null && look.answer().status() != 0) {
            return past(missingSince, MISSING, look) ? Verdict.NOT_DEPLOYED : Verdict.GO_ON;
        }
        return hangs(look) ? Verdict.HUNG : Verdict.GO_ON;
    }

    private boolean hangs(Look look) {
        boolean stands = still.hangs(look.when(), look.cpu());
        boolean creeps = nowhere.hangs(look.when(), look.cpu());
        return stands || creeps || past(begun, LIMIT, look);
    }

    /// What the portal last said it is waiting for.
    String reason() {
        return reason;
    }

    private Verdict waits(Look look) {
        still.reset();
        nowhere.reset();
        if (waitingSince == null || !reason.equals(look.answer().reason())) {
            waitingSince = look.when();
            reason = look.answer().reason();
        }
        return past(waitingSince, WAITING, look) ? Verdict.NOT_READY : Verdict.GO_ON;
    }

    private static boolean past(Instant since, Duration limit, Look look) {
        return Duration.between(since, look.when()).compareTo(limit) >= 0;
    }
}
