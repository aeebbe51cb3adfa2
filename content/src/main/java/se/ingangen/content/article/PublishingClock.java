package se.ingangen.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.ingangen.content.storage.Repeater;

/// Looks every half minute for pages whose day has come.
@ApplicationScoped
public class PublishingClock {

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final String NAME = "publishing clock";

    @Inject
    private Repeater repeater;

    @Inject
    private Publishing publishing;

    public void start() {
        repeater.start(NAME, PAUSE, publishing::announceDue);
    }

    public void stop() {
        repeater.stop(NAME);
    }
}
