package se.ingangen.portal.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A real Keycloak with one realm, on a loopback port, in the folder that the profile unpacked it to.
final class Keycloak implements AutoCloseable {

    /// The first start builds it, which takes minutes on a small machine.
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Process process;
    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Keycloak start() throws IOException, InterruptedException {
        var home = Path.of(System.getProperty("keycloak"));
        var realms = Files.createDirectories(home.resolve("data/import"));
        try (var realm = Keycloak.class.getResourceAsStream("/se/ingangen/portal/browser/keycloak-realm.json")) {
            Files.write(realms.resolve("realm.json"), realm.readAllBytes());
        }
        var port = freePort();
        var log = home.resolve("keycloak.log").toFile();
        var builder = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--import-realm",
                        "--cache=local")
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        var keycloak = new Keycloak(builder.start(), port);
        keycloak.await(log.toPath());
        return keycloak;
    }

    private void await(Path log) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(20))
                .build();
        var end = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // It does not listen yet.
                }
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    close();
                    throw new IllegalStateException("Keycloak does not start, see " + log);
                }
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/exempel";
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
