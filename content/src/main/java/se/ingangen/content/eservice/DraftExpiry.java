package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.ingangen.content.storage.Repeater;

/// Deletes drafts on the day we said we would: at every start, and once a day after it.
@ApplicationScoped
public class DraftExpiry {

    private static final Duration PAUSE = Duration.ofDays(1);
    private static final String NAME = "draft expiry";

    @Inject
    Repeater repeater;

    @Inject
    DraftService drafts;

    /// Begins to delete. Starting twice changes nothing.
    public void start() {
        repeater.start(NAME, PAUSE, drafts::deleteExpired);
    }

    /// Ends deleting.
    public void stop() {
        repeater.stop(NAME);
    }
}
