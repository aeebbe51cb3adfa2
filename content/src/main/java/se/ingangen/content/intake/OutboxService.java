package se.ingangen.content.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Moves errands from the outbox to the queue, without XA: sends, then commits the messages, then
/// deletes the rows. A crash in between sends them twice, which the listener does not mind.
@ApplicationScoped
public class OutboxService {

    /// Rows in one transaction. Source: the relay's measurements, batches of 200.
    static final int BATCH = 200;

    @Inject
    OutboxRepository outbox;

    @Inject
    ErrandRepository errands;

    @Inject
    IntakeQueue queue;

    @Inject
    Clock clock;

    /// Sends what waits longest, at most [#BATCH].
    ///
    /// @return how many were sent
    /// @throws RuntimeException if the broker or the database is away; the rows stay
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forward() {
        var numbers = outbox.lockOldest(BATCH);
        if (!numbers.isEmpty()) {
            queue.send(errands.findAll(numbers));
            outbox.remove(numbers);
        }
        return numbers.size();
    }

    /// Puts back what was sent and never taken, so that a broker that has lost its store has lost
    /// nothing of ours.
    ///
    /// @return how many were put back, at most 1,000
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int offerAgain() {
        var now = clock.instant();
        var numbers = outbox.lockForgotten(now, 1000);
        if (!numbers.isEmpty()) {
            errands.findAll(numbers).forEach(errand -> {
                errand.offer(now);
                outbox.add(new Outbox(errand, now));
            });
        }
        return numbers.size();
    }
}
