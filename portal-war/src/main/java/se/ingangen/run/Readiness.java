package se.ingangen.run;

import java.time.Duration;
import java.time.Instant;

/// Watches a server until it is ready or will not be.
final class Readiness {

    /// Short, since half of it is added to every start.
    private static final Duration PAUSE = Duration.ofMillis(200);

    /// Reading the log is dearer than asking the portal, so it is done only at every fifth look.
    private static final int LOOKS_PER_READING = 5;

    private final Server server;
    private final ServerLog log;
    private final Health health;
    private int looks;

    Readiness(Server server, ServerLog log, int port) {
        this.server = server;
        this.log = log;
        this.health = new Health(port);
    }

    /// Returns `true` when the portal is ready and `false` when the server hangs.
    ///
    /// @throws StartException with [StartException#FAILED] if trying again would not help
    boolean await() {
        var startup = new Startup(Instant.now());
        while (true) {
            switch (startup.judge(look())) {
                case READY -> {
                    return true;
                }
                case HUNG -> {
                    return false;
                }
                case GO_ON -> Pause.of(PAUSE);
                case NOT_READY -> throw failed("The portal does not get ready: " + startup.reason());
                case NOT_DEPLOYED -> throw failed("The portal could not be deployed: " + why());
                case ENDED ->
                    throw failed("The server ended while starting (exit code " + server.await() + "): " + why());
            }
        }
    }

    private Startup.Look look() {
        var alive = server.isAlive();
        var answer = health.ask();
        boolean unsettled = answer.status() != 200 && answer.status() != 503;
        boolean reads = unsettled && looks++ % LOOKS_PER_READING == 0;
        return new Startup.Look(
                Instant.now(), alive, server.cpu(), answer, reads && log.started(), reads && log.applicationFailed());
    }

    private String why() {
        return log.firstFault().orElse("no reason was logged");
    }

    private StartException failed(String line) {
        return new StartException(StartException.FAILED, line + " (log: " + log.file() + ")");
    }
}
