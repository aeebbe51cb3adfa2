package se.ingangen.content.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.CallerFixture;
import se.ingangen.content.account.Lane;
import se.ingangen.content.storage.TestDatabase;

/// The queue's services put together without a server, with a broker that can be taken away.
public final class IntakeFixture {

    public final IntakeService intake = new IntakeService();
    public final ErrandService errands = new ErrandService();
    public final ErrandFeed feed = new ErrandFeed();
    public final Caller caller = new Caller();
    public final List<ErrandNumber> sent = new ArrayList<>();
    public boolean brokerIsAway;

    final OutboxService outbox = new OutboxService();

    private final TestDatabase database;

    public IntakeFixture(TestDatabase database, Clock clock) {
        this.database = database;
        var errandRows = new ErrandRepository();
        errandRows.entities = database.entities;
        var outboxRows = new OutboxRepository();
        outboxRows.entities = database.entities;
        intake.errands = errandRows;
        intake.outbox = outboxRows;
        intake.clock = clock;
        outbox.outbox = outboxRows;
        outbox.errands = errandRows;
        outbox.clock = clock;
        outbox.queue = queue();
        errands.errands = errandRows;
        errands.caller = caller;
        errands.audit = CallerFixture.audit(database.entities, caller, clock);
        errands.content = errand -> Optional.empty();
        feed.errands = errandRows;
        feed.sequencer = database.sequencer();
        feed.caller = caller;
    }

    /// Reads what was sent through this from now on.
    public void reads(ErrandContent content) {
        errands.content = content;
    }

    public int forward() {
        return database.inTransaction(outbox::forward);
    }

    /// Takes in an errand of its own, in a transaction of its own.
    public ErrandNumber receive(String subject, Lane lane) {
        return database.inTransaction(() -> intake.receive(
                        new NewErrand(subject, "contact", 1, lane, "common", "sv", Channel.WEB, Priority.NORMAL))
                .number());
    }

    private IntakeQueue queue() {
        return new IntakeQueue() {
            @Override
            public void send(Collection<Errand> errands) {
                if (brokerIsAway) {
                    throw new IllegalStateException("The broker is away");
                }
                errands.forEach(errand -> sent.add(errand.number()));
            }
        };
    }
}
