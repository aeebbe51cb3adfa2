package se.ingangen.content.eservice.attachment;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets only so many pictures be open at a time as there is memory for.
///
/// A picture of 12 million pixels, as most phones take them, is 36 MB when it is open and takes about
/// a second; two of them go at once. The largest takes all of it. Together with what is encoded (up
/// to 20 MB each, until it is written) pictures never have more than 125 MB of a heap of 512.
final class PictureTurn {

    /// The pixels of an open picture, in bytes; 25 million in colour have 75 MB.
    static final int LARGEST = 80_000_000;

    private static final int BYTES_A_SHARE = 1_000_000;
    private static final int SHARES = LARGEST / BYTES_A_SHARE;

    /// No more than two at once, however small: more would only share the processors.
    private static final int LEAST = SHARES / 2;

    private final Semaphore shares = new Semaphore(SHARES, true);
    private final long patienceMillis;

    /// @param patienceMillis how long a picture may wait; who waits longer is asked to come again
    PictureTurn(long patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    /// Waits for room.
    ///
    /// @return to be closed when the picture is done with
    Turn await(long bytes) throws RefusedException {
        var wanted = (int) Math.min(SHARES, Math.max(LEAST, bytes / BYTES_A_SHARE + 1));
        try {
            if (!shares.tryAcquire(wanted, patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new RefusedException(Refusal.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(Refusal.BUSY);
        }
        return () -> shares.release(wanted);
    }

    /// A place among the open pictures.
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
