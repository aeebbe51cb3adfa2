package se.ingangen.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Runs the portal in the foreground until it is told to stop.
///
/// Says `Ingången is ready at ...` on the standard output once it is; every fault is one line on
/// the standard error, with an exit code of [StartException]. SIGTERM and Ctrl-C stop the server
/// cleanly, and so does the end of the process that started the launcher.
public final class Launcher {

    private static final int ATTEMPTS = 3;

    private static final PrintStream OUT = utf8(FileDescriptor.out);
    private static final PrintStream ERR = utf8(FileDescriptor.err);

    private final Settings settings;
    private volatile Server server;
    private volatile boolean stopping;

    private Launcher(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        System.exit(exitCode(arguments));
    }

    private static int exitCode(String[] arguments) {
        try {
            var settings = Settings.from(arguments, System.getenv());
            Prerequisites.check(settings);
            return new Launcher(settings).run();
        } catch (StartException e) {
            say(ERR, "%s", e.getMessage());
            return e.exitCode();
        } catch (IOException e) {
            say(ERR, "The data folder cannot be used: %s", e);
            return StartException.TAKEN;
        }
    }

    private int run() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop the server"));
        LauncherWatch.onParentExit(() -> System.exit(0));
        try {
            serve();
        } catch (StartException e) {
            if (!stopping) {
                throw e;
            }
        }
        return 0;
    }

    /// Never returns normally: also the end of a server that was told to stop is thrown.
    private void serve() throws IOException {
        try (var data = DataFolder.take(settings.data(), DataFolder.STOPPING)) {
            new Orphan(data.path()).end();
            var installation = new Installation(settings, Ports.around(settings.port(), Ports.STOPPING));
            start(installation);
            say(OUT, "Ingången is ready at %s (started in %.1f s)", settings.address(), sinceStart());
            int code = server.await();
            throw new StartException(
                    StartException.DIED,
                    "The server ended by itself (exit code " + code + "; log: " + installation.logFile() + ")");
        }
    }

    private void start(Installation installation) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var log = new ServerLog(installation.logFile());
            launch(installation);
            if (new Readiness(server, log, settings.port()).await()) {
                return;
            }
            server.kill();
            installation.forgetModules();
            if (attempt < ATTEMPTS) {
                say(ERR, "The server hung while starting; trying again (%d of %d)", attempt + 1, ATTEMPTS);
            }
        }
        throw new StartException(
                StartException.HUNG,
                "The server hung at each of " + ATTEMPTS + " starts (log: " + installation.logFile() + ")");
    }

    /// Starts nothing once a stop has been asked for: the stop would miss the new server.
    private synchronized void launch(Installation installation) throws IOException {
        if (stopping) {
            throw new StartException(StartException.FAILED, "Stopped while starting");
        }
        server = installation.startServer();
    }

    private void stop() {
        synchronized (this) {
            stopping = true;
        }
        if (server != null) {
            server.stop();
        }
    }

    /// Seconds since this process was started.
    private static double sinceStart() {
        var now = Instant.now();
        var begun = ProcessHandle.current().info().startInstant().orElse(now);
        return Duration.between(begun, now).toMillis() / 1000.0;
    }

    /// Writes the line in one piece: whoever waits for it must not see half of it.
    private static void say(PrintStream stream, String line, Object... values) {
        stream.print(String.format(Locale.ROOT, line, values) + System.lineSeparator());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
