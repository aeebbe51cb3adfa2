package se.ingangen.content.article;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Looks every half minute for pages whose day has come.
@ApplicationScoped
public class PublishingClock {

    private static final System.Logger LOG = System.getLogger(PublishingClock.class.getName());
    private static final int SECONDS = 30;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Publishing publishing;

    private ScheduledFuture<?> ticks;

    public void start() {
        ticks = executor.scheduleWithFixedDelay(this::tick, 0, SECONDS, TimeUnit.SECONDS);
    }

    public void stop() {
        if (ticks != null) {
            ticks.cancel(false);
        }
    }

    private void tick() {
        try {
            publishing.announceDue();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Could not look for pages that are due; trying again", e);
        }
    }
}
