package se.ingangen.content.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import se.ingangen.i18n.Direction;

/// Writes documents as PDF/UA-1.
@ApplicationScoped
public class Documents {

    /// How many are made at the same time.
    ///
    /// A receipt is made in a heap of 24 MB, the longest document in one of 64 MB, and the worst that was
    /// found, nothing but numbers between Arabic letters, in one of 128 MB. The portal has 512 MB.
    ///
    /// Source: `portal-war/bench/DocumentSizes.java`, run with `-Xmx`.
    private static final int AT_ONCE = 2;

    /// How long a document waits for its turn.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore turns;
    private final Duration patience;

    public Documents() {
        this(AT_ONCE, PATIENCE);
    }

    Documents(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /// Writes a document; the stream stays open. Nothing is written before all of it is made.
    ///
    /// @throws DocumentsBusyException if too many others are being made
    /// @throws IOException if the stream cannot be written to
    public void write(Document document, OutputStream out) throws IOException {
        out.write(inTurn(document));
    }

    private byte[] inTurn(Document document) throws IOException {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DocumentsBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DocumentsBusyException();
        }
        try {
            return make(document);
        } finally {
            turns.release();
        }
    }

    private static byte[] make(Document document) throws IOException {
        var fromTheRight = document.language().direction() == Direction.RTL;
        var pdf = Typesetter.set(PageMarkup.of(document), fromTheRight);
        return document.words().anyMatch(words -> RightToLeft.isIn(words.text())) ? Typesetter.tellLetters(pdf) : pdf;
    }
}
