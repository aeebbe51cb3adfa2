package se.ingangen.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A server whose launcher was killed. It ends by itself (see [LauncherWatch]), but may still be
/// at it when the next launcher comes; two servers on one folder would spoil each other's files.
final class Orphan {

    /// How long such a server is given to end by itself.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path file;

    Orphan(Path data) {
        this.file = data.resolve("server.pid");
    }

    /// Notes which process serves this folder.
    void remember(long pid) throws IOException {
        Files.writeString(file, pid + " " + started(ProcessHandle.of(pid)) + "\n");
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /// Waits until the server of an earlier launcher is gone, and ends it if it does not go.
    void end() throws IOException {
        end(PATIENCE);
    }

    /// The same, with another patience.
    void end(Duration patience) throws IOException {
        var left = find();
        if (left.isPresent()) {
            waitFor(left.get(), patience);
            Server.stop(left.get(), Server.STOPPING);
        }
        forget();
    }

    private Optional<ProcessHandle> find() throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var noted = Files.readString(file).strip().split(" ");
        if (noted.length != 2 || !noted[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        var process = ProcessHandle.of(Long.parseLong(noted[0]));
        return process.filter(found -> started(process).equals(noted[1]));
    }

    private static void waitFor(ProcessHandle process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            Pause.of(Duration.ofMillis(100));
        }
    }

    /// Numbers of processes are used again; number and start time together are not.
    private static String started(Optional<ProcessHandle> process) {
        return process.flatMap(found -> found.info().startInstant())
                .map(Instant::toString)
                .orElse("unknown");
    }
}
