package se.ingangen.content.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import se.ingangen.content.storage.Repeater;
import se.ingangen.content.storage.Sequencer;

/// Keeps this node's index true to the database: twice a second, and when asked.
///
/// One flight at a time. A failure ends a flight, never the follower: the next one starts where the
/// index stands.
@ApplicationScoped
public class ChangeFollower {

    /// How long a change made on another node may stay unseen here.
    static final Duration INTERVAL = Duration.ofMillis(500);

    /// How long a publisher waits for a flight that is under way, such as a rebuild.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final System.Logger LOG = System.getLogger(ChangeFollower.class.getName());

    private static final String NAME = "change follower";

    private final CatchUp catchUp;
    private final ReentrantLock flight = new ReentrantLock();
    private volatile String failure;

    @Inject
    private Repeater repeater;

    protected ChangeFollower() { // for the proxy
        this(null);
    }

    @Inject
    public ChangeFollower(
            SearchIndex index,
            ChangeLog log,
            Sequencer sequencer,
            @Any Instance<SearchSource> sources,
            Event<Changed> changed,
            Clock clock) {
        this(new CatchUp(index, log, sequencer, sources, changed::fire, clock));
    }

    ChangeFollower(CatchUp catchUp) {
        this.catchUp = catchUp;
    }

    /// Follows until stopped. Doing so again changes nothing.
    public void start() {
        catchUp.resume();
        repeater.start(NAME, INTERVAL, this::poll);
    }

    /// Returns when no flight is under way any more; a rebuild is given up and starts anew next time.
    public void stop() {
        catchUp.giveUp();
        repeater.stop(NAME);
        flight.lock();
        flight.unlock();
    }

    /// Brings all that is committed into the index, so that it can be found when this returns.
    ///
    /// Call it after the transaction, not in it. It does not fail: what could not be followed is
    /// followed later, and [#fault] tells. If a rebuild is under way, it waits ten seconds at most.
    public void followNow() {
        try {
            if (flight.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                fly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Why searches cannot be answered, for the readiness check.
    public Optional<String> fault() {
        return Optional.ofNullable(failure).or(catchUp::fault);
    }

    /// How many changes cannot be found by a search yet. More than a moment's worth, after a long
    /// stop or a large import, is no fault: pages are served, and searches answer as things were.
    public long behind() {
        return catchUp.behind();
    }

    /// How many subjects could not be read and are tried again; they are told in the log.
    public int waiting() {
        return catchUp.waiting().size();
    }

    private void poll() {
        if (flight.tryLock()) {
            fly();
        }
    }

    private void fly() {
        try {
            catchUp.run();
            failure = null;
        } catch (RuntimeException | Error e) {
            var message = "The index cannot follow the database: " + e;
            if (!message.equals(failure)) {
                LOG.log(Level.ERROR, message, e);
            }
            failure = message;
        } finally {
            flight.unlock();
        }
    }
}
