package se.ingangen.content.eservice.attachment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import se.ingangen.content.storage.Settings;

/// Asks whether a file is known to be harmful.
///
/// Only a clear "OK" is one. Whatever else happens, the file is held if a scanner is required: an
/// answer that we do not understand, an error, silence. Settings of the daemon that stand in the way
/// are told in its answer, which is in the log: `StreamMaxLength` must be above the largest file.
@ApplicationScoped
public class Scanner {

    /// For a file of 20 MB that holds many others; usual are 0.1 to 2 seconds.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final System.Logger LOG = System.getLogger(Scanner.class.getName());

    /// A daemon has ten threads by default and turns away whoever comes when its queue is full.
    private static final int AT_ONCE = 8;

    private static final String OK = "stream: OK";
    private static final String FOUND = " FOUND";

    @Inject
    Settings settings;

    private Optional<Clamd> clamd = Optional.empty();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private boolean required;
    private volatile boolean away;

    /// Reads the settings.
    ///
    /// @throws IllegalStateException if one is wrong
    @PostConstruct
    void open() {
        open(settings.scanner().map(address -> new Clamd(address, PATIENCE)), settings.isScannerRequired());
    }

    void open(Optional<Clamd> daemon, boolean isRequired) {
        clamd = daemon;
        required = isRequired;
    }

    /// Says in the log whether files are scanned. To be called at the start, so that a wrong setting is
    /// found then and not by whoever attaches the first file.
    void introduce() {
        var scanned =
                required ? "Files are scanned, and held while the scanner is away" : "Files are scanned if possible";
        LOG.log(Level.INFO, clamd.isEmpty() ? "Files that people attach are not scanned for viruses" : scanned);
    }

    /// What state a file is in, after the scanner was asked if there is one.
    ///
    /// What goes wrong while the content is read counts as silence too.
    FileState scan(InputStream content) {
        if (clamd.isEmpty()) {
            return FileState.CLEAN;
        }
        places.acquireUninterruptibly();
        try {
            return judge(clamd.get().scan(content));
        } catch (IOException e) {
            isAway(e instanceof ClosedChannelException ? "it takes too long" : e.toString());
            return required ? FileState.HELD : FileState.CLEAN;
        } finally {
            places.release();
        }
    }

    /// Whether it makes sense to ask now.
    boolean isThere() {
        return clamd.isEmpty() || clamd.get().isThere();
    }

    private FileState judge(String answer) {
        if (answer.equals(OK)) {
            if (away) {
                LOG.log(Level.INFO, "The virus scanner answers again");
            }
            away = false;
            return FileState.CLEAN;
        }
        if (answer.endsWith(FOUND)) {
            LOG.log(Level.WARNING, "A file was refused by the virus scanner: {0}", printable(answer));
            return FileState.INFECTED;
        }
        isAway(answer);
        return required ? FileState.HELD : FileState.CLEAN;
    }

    /// Said once, until it answers again.
    private void isAway(String why) {
        if (!away) {
            LOG.log(
                    Level.WARNING,
                    required
                            ? "The virus scanner does not scan; files are held until it does: {0}"
                            : "The virus scanner does not scan; files are taken without: {0}",
                    printable(why));
        }
        away = true;
    }

    private static String printable(String text) {
        return text.replaceAll("[^ -~]", "?");
    }
}
