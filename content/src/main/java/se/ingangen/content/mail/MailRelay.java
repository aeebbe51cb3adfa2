package se.ingangen.content.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.ingangen.content.mail.MailService.Run;
import se.ingangen.content.storage.MailSettings;
import se.ingangen.content.storage.Repeater;

/// Sends what waits, on every node, where there is a mail server.
@ApplicationScoped
public class MailRelay {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration SWEEP = Duration.ofHours(1);
    private static final String NAME = "mail";
    private static final System.Logger LOG = System.getLogger(MailRelay.class.getName());

    @Inject
    Repeater repeater;

    @Inject
    MailService mail;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    private Instant nextSweep = Instant.MIN;
    private boolean failing;

    /// Begins to send. Starting twice changes nothing.
    ///
    /// @throws IllegalStateException if a setting of e-mail is wrong
    public void start() {
        settings.check();
        if (mail.isOffered()) {
            repeater.start(NAME, PAUSE, this::run);
        }
    }

    /// Ends sending, after the letter that is under way. What waits is kept.
    public void stop() {
        repeater.stop(NAME);
    }

    /// One run: as many as can be sent. What failed has its own time for the next try.
    void run() {
        var last = mail.sendNext();
        while (last == Run.SENT) {
            tell(false);
            last = mail.sendNext();
        }
        if (last == Run.NOT_SENT) {
            tell(true);
        }
        if (!clock.instant().isBefore(nextSweep)) {
            nextSweep = clock.instant().plus(SWEEP);
            mail.forget();
        }
    }

    private void tell(boolean fails) {
        if (fails && !failing) {
            LOG.log(Level.WARNING, "The mail server does not take a letter; it waits in the outbox");
        } else if (!fails && failing) {
            LOG.log(Level.INFO, "The mail server takes letters again");
        }
        failing = fails;
    }
}
