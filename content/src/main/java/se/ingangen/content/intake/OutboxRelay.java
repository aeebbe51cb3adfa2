package se.ingangen.content.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import se.ingangen.content.storage.Sequencer;

/// Keeps the outbox empty and the feed numbered, on every node.
///
/// One run follows the other, so a node never races itself. What fails stays in the outbox and is
/// tried again, ever more seldom up to [#LONGEST_PAUSE]; [#fault()] tells why meanwhile.
@ApplicationScoped
public class OutboxRelay {

    static final Duration PAUSE = Duration.ofMillis(100);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    static final Duration SWEEP = Duration.ofMinutes(1);

    private static final System.Logger LOG = System.getLogger(OutboxRelay.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OutboxService outbox;

    @Inject
    Sequencer sequencer;

    @Inject
    Clock clock;

    private Future<?> runs;
    private Instant nextTry = Instant.MIN;
    private Instant nextSweep = Instant.MIN;
    private Duration pause = PAUSE;
    private volatile String fault;

    /// Begins to relay. Starting twice changes nothing.
    public synchronized void start() {
        if (runs == null) {
            runs = executor.scheduleWithFixedDelay(this::run, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// Ends relaying, after the run that is under way. What waits is kept.
    public synchronized void stop() {
        if (runs != null) {
            runs.cancel(false);
            runs = null;
        }
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
        if (fault != null) {
            LOG.log(System.Logger.Level.INFO, "Errands reach the queue again");
        }
        fault = null;
        pause = PAUSE;
    }

    private void failed(RuntimeException e) {
        if (fault == null) {
            LOG.log(System.Logger.Level.WARNING, "Errands do not reach the queue; they wait in the outbox", e);
        }
        fault = "Errands do not reach the queue: " + e.getClass().getSimpleName();
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        nextTry = clock.instant().plus(pause);
    }
}
