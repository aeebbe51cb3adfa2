package se.ingangen.content.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes errands into the common queue.
///
/// Asks nobody who they are: it is called by the features that people send in through, and by the
/// queue itself. Staff and machines go through [ErrandService] and [ErrandFeed], which do ask.
@ApplicationScoped
public class IntakeService {

    private final SecureRandom random = new SecureRandom();

    @Inject
    ErrandRepository errands;

    @Inject
    OutboxRepository outbox;

    @Inject
    Clock clock;

    /// Stores the errand and queues it, both or neither, in the caller's transaction.
    @Transactional
    public Errand receive(NewErrand sent) {
        var now = clock.instant();
        var errand = new Errand(freeNumber(), sent, now);
        errands.add(errand);
        errands.add(new ErrandEvent(errand, ErrandEvent.Kind.RECEIVED, now));
        outbox.add(new Outbox(errand, now));
        return errand;
    }

    /// Marks that the queue has taken the errand. Doing so again changes nothing.
    ///
    /// @throws IllegalArgumentException if there is no such errand
    @Transactional
    public void route(ErrandNumber number) {
        var errand =
                errands.lock(number).orElseThrow(() -> new IllegalArgumentException("No errand " + number.shown()));
        var now = clock.instant();
        if (errand.acknowledge(now)) {
            errands.add(new ErrandEvent(errand, ErrandEvent.Kind.ROUTED, now));
        }
    }

    /// The errand, for the person who sent it and has proved that elsewhere.
    @Transactional
    public Optional<Errand> find(ErrandNumber number) {
        return errands.find(number);
    }

    /// Two who draw the same free number at once are kept apart by its primary key; one of them
    /// fails and sends again.
    private ErrandNumber freeNumber() {
        return Stream.generate(() -> ErrandNumber.random(random))
                .limit(20)
                .filter(number -> errands.find(number).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free errand number in twenty draws"));
    }
}
