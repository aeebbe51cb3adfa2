package se.ingangen.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The one process in which GlassFish runs.
final class Server {

    /// How long a clean stop may take before the process is ended by force.
    static final Duration STOPPING = Duration.ofSeconds(30);

    private final Process process;

    private Server(Process process) {
        this.process = process;
    }

    /// Starts the process with an empty input, and with what it prints before its log is open in a
    /// file that every start begins anew.
    ///
    /// @throws StartException with [StartException#MISSING] if the command cannot be run
    static Server start(List<String> command, Path output) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            return new Server(process);
        } catch (IOException e) {
            throw new StartException(StartException.MISSING, "The server cannot be started: " + e.getMessage());
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Processor time used so far; zero where the system does not tell.
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// Waits until the process has ended.
    ///
    /// @return its exit code
    int await() {
        return process.onExit().join().exitValue();
    }

    /// Ends the process, first as a person would, then by force. Returns when it is gone.
    void stop() {
        stop(process.toHandle(), STOPPING);
    }

    /// Ends a process that no longer listens to anyone.
    void kill() {
        stop(process.toHandle(), Duration.ofSeconds(2));
    }

    static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ended(process.onExit(), patience)) {
            process.destroyForcibly();
            ended(process.onExit(), Duration.ofSeconds(10));
        }
    }

    private static boolean ended(CompletableFuture<ProcessHandle> exit, Duration patience) {
        try {
            exit.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Waiting for a process never fails", e);
        }
    }
}
