package se.ingangen.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// The folder in which one running portal keeps everything. It is ours alone for as long as this
/// object is open; the operating system lets go of the lock when the launcher dies, however it
/// dies.
final class DataFolder implements AutoCloseable {

    /// How long a portal that is just stopping may take to let go of the folder.
    static final Duration STOPPING = Duration.ofSeconds(15);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Creates the folder when it is missing, readable for its owner only, and takes it.
    ///
    /// @param patience how long to wait for another portal that holds it
    /// @throws StartException with [StartException#TAKEN] if the folder cannot be written or is in use
    static DataFolder take(Path path, Duration patience) {
        try {
            OwnerOnly.createFolder(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel, patience)) {
                return new DataFolder(path, channel);
            }
            channel.close();
        } catch (IOException e) {
            throw taken("The data folder " + path + " cannot be written ("
                    + e.getClass().getSimpleName() + ")");
        }
        throw taken("The data folder " + path + " is in use by another running portal");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static boolean lock(FileChannel channel, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        do {
            if (tryLock(channel) != null) {
                return true;
            }
            Pause.of(PAUSE);
        } while (System.nanoTime() < end);
        return false;
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static StartException taken(String line) {
        return new StartException(StartException.TAKEN, line);
    }
}
