package se.ingangen.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A domain whose server runs on after the one who started it has left, as `asadmin start-domain`
/// does it. It still ends with the process for whom it was started: see [LauncherWatch].
final class DetachedDomain {

    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Domain domain;
    private final Path logs;
    private final Orphan orphan;

    DetachedDomain(Domain domain) {
        this.domain = domain;
        this.logs = domain.folder().resolve("logs");
        this.orphan = new Orphan(domain.folder());
    }

    /// Starts the server and waits until it takes orders.
    ///
    /// @throws StartException if it ends or hangs
    void start() throws IOException {
        orphan.end();
        Files.createDirectories(logs);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var log = new ServerLog(logs.resolve("server.log"));
            var server = Server.start(command(), logs.resolve("server-console.log"));
            orphan.remember(server.pid());
            if (comesUp(server, log)) {
                return;
            }
            server.kill();
            domain.forgetModules();
        }
        throw new StartException(StartException.HUNG, "The server hung at each of " + ATTEMPTS + " starts");
    }

    /// @return 0, also when there is nothing to stop
    int stop() throws IOException {
        orphan.end(Duration.ZERO);
        return 0;
    }

    private static boolean comesUp(Server server, ServerLog log) {
        var detector = HangDetector.standingStill();
        var begun = Instant.now();
        while (!log.started()) {
            if (!server.isAlive()) {
                throw new StartException(
                        StartException.FAILED, "The server ended while starting (log: " + log.file() + ")");
            }
            var now = Instant.now();
            if (detector.hangs(now, server.cpu()) || now.isAfter(begun.plus(Startup.LIMIT))) {
                return false;
            }
            Pause.of(PAUSE);
        }
        return true;
    }

    private List<String> command() throws IOException {
        var xml = DomainXml.read(domain.config().resolve("domain.xml"));
        var options = new ArrayList<>(xml.jvmOptions().expanded(domain.glassfish(), domain.folder()));
        ProcessHandle.current().parent().ifPresent(tests -> options.add("-Dingangen.launcher=" + tests.pid()));
        return ServerCommand.of(domain, options);
    }
}
