package se.ingangen.content.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.ingangen.content.storage.Repeater;
import se.ingangen.content.storage.Sequencer;

/// Keeps the outbox empty and the feed numbered, on every node.
///
/// One run follows the other, so a node never races itself. What fails stays in the outbox and is
/// tried again, ever more seldom up to [#LONGEST_PAUSE]; [#fault()] tells why meanwhile.
@ApplicationScoped
public class OutboxRelay {

    static final Duration PAUSE = Duration.ofMillis(200);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    static final Duration SWEEP = Duration.ofMinutes(1);

    private static final String NAME = "outbox relay";
    private static final System.Logger LOG = System.getLogger(OutboxRelay.class.getName());

    @Inject
    Repeater repeater;

    @Inject
    OutboxService outbox;

    @Inject
    Sequencer sequencer;

    @Inject
    Clock clock;

    private Instant nextTry = Instant.MIN;
    private Instant nextSweep = Instant.MIN;
    private Duration pause = PAUSE;
    private volatile String fault = "Errands have not been relayed yet";

    /// Begins to relay. Starting twice changes nothing.
    public void start() {
        repeater.start(NAME, PAUSE, this::run);
    }

    /// Ends relaying, after the run that is under way. What waits is kept.
    public void stop() {
        repeater.stop(NAME);
    }

    /// Why nothing is relayed right now; empty when all is well.
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    /// One run. Lets no failure out, since that would end all further runs; nothing is lost by it,
    /// as what failed is in the outbox still.
    void run() {
        if (clock.instant().isBefore(nextTry)) {
            return;
        }
        try {
            number();
            sweep();
            forward();
            succeeded();
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private void number() {
        while (sequencer.assign(Sequencer.Feed.ERRAND) > 0) {
            // until every errand has its place
        }
    }

    private void sweep() {
        if (!clock.instant().isBefore(nextSweep)) {
            nextSweep = clock.instant().plus(SWEEP);
            outbox.offerAgain();
        }
    }

    private void forward() {
        while (outbox.forward() == OutboxService.BATCH) {
            // until the outbox is empty
        }
    }

    private void succeeded() {
        if (pause.compareTo(PAUSE) > 0) {
            LOG.log(System.Logger.Level.INFO, "Errands reach the queue again");
        }
        fault = null;
        pause = PAUSE;
    }

    private void failed(RuntimeException e) {
        if (pause.equals(PAUSE)) {
            LOG.log(System.Logger.Level.WARNING, "Errands do not reach the queue; they wait in the outbox", e);
        }
        fault = "Errands do not reach the queue: " + e.getClass().getSimpleName();
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        nextTry = clock.instant().plus(pause);
    }
}
