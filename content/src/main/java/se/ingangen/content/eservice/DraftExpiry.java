package se.ingangen.content.eservice;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Deletes drafts on the day we said we would: at every start, and once a day after it.
@ApplicationScoped
public class DraftExpiry {

    private static final System.Logger LOG = System.getLogger(DraftExpiry.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    DraftService drafts;

    private Future<?> runs;

    /// Begins to delete. Starting twice changes nothing.
    public synchronized void start() {
        if (runs == null) {
            runs = executor.scheduleWithFixedDelay(this::run, 0, 1, TimeUnit.DAYS);
        }
    }

    /// Ends deleting.
    public synchronized void stop() {
        if (runs != null) {
            runs.cancel(false);
            runs = null;
        }
    }

    /// Lets no failure out, since that would end all further runs; the next one makes up for it.
    private void run() {
        try {
            drafts.deleteExpired();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Expired drafts were not deleted", e);
        }
    }
}
