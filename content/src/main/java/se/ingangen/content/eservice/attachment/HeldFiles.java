package se.ingangen.content.eservice.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import se.ingangen.content.storage.Repeater;

/// Asks the scanner again for files that are held, until it answers.
///
/// Every node does so. That two ask for the same file does no harm.
@ApplicationScoped
public class HeldFiles {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    /// In one run. Only their ids are in memory.
    private static final int MOST = 10_000;

    private static final String NAME = "held files";
    private static final System.Logger LOG = System.getLogger(HeldFiles.class.getName());

    @Inject
    Repeater repeater;

    @Inject
    AttachmentRepository files;

    @Inject
    Scanner scanner;

    /// Begins to ask. Starting twice changes nothing.
    ///
    /// @throws IllegalStateException if a setting of the scanner is wrong
    public void start() {
        scanner.introduce();
        repeater.start(NAME, PAUSE, this::scanAgain);
    }

    /// Ends asking.
    public void stop() {
        repeater.stop(NAME);
    }

    /// One run over all of them. It ends where the scanner goes away again.
    void scanAgain() {
        var waiting = files.held(MOST).iterator();
        while (waiting.hasNext() && scanner.isThere()) {
            scan(waiting.next());
        }
    }

    /// A file that was altered is left as it is, for somebody to see to, and does not keep the others
    /// waiting.
    private void scan(String id) {
        try {
            files.judge(id, scanner.scan(new FileContent(files, id)));
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "A file that is held cannot be read: " + id, e);
        }
    }
}
