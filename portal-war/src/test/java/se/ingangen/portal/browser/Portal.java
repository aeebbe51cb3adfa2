package se.ingangen.portal.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The WAR that was built, run by the launcher as anybody runs it, with a data folder of its own.
public final class Portal implements AutoCloseable {

    /// How long the start may take; a quiet machine needs half a minute.
    private static final int START_SECONDS = 360;

    /// How long the end may take, after which the launcher itself uses force.
    private static final int STOP_SECONDS = 90;

    private static final Path WORK = Path.of(System.getProperty("portal-under-test"));
    private static final Path APP = WORK.resolve("app");

    private final Process launcher;
    private final int port;
    private final String name;
    private final Path app;
    private final Map<String, String> settings;
    private final String adminToken;
    private final Map<String, String> passwords = new ConcurrentHashMap<>();

    private Portal(Process launcher, int port, Path data, Path app, Map<String, String> settings) throws IOException {
        this.launcher = launcher;
        this.port = port;
        this.name = data.getFileName().toString();
        this.app = app;
        this.settings = settings;
        this.adminToken = Files.readString(data.resolve("admin-token")).strip();
        for (var line : Files.readAllLines(data.resolve("first-accounts"))) {
            var parts = line.split("\t");
            passwords.put(parts[0], parts[2]);
        }
    }

    /// Starts it in empty folders and returns when it says that it is ready.
    ///
    /// @throws IllegalStateException if it does not get ready; the launcher's own line tells why
    static Portal start() throws IOException {
        Folders.delete(WORK);
        Folders.unzip(Path.of(System.getProperty("war")), APP);
        return start("data", Map.of());
    }

    /// Starts one with settings of its own that needs no other beside it.
    static Portal startAlone(String name, Map<String, String> settings) throws IOException {
        Folders.delete(WORK.resolve(name));
        var app = WORK.resolve(name + "-app");
        Folders.delete(app);
        Folders.unzip(Path.of(System.getProperty("war")), app);
        return start(name, app, settings);
    }

    /// Starts another one beside the first, with settings of its own.
    ///
    /// @param name of its data folder
    /// @param settings variables of the environment
    static Portal start(String name, Map<String, String> settings) throws IOException {
        return start(name, APP, settings);
    }

    private static Portal start(String name, Path app, Map<String, String> settings) throws IOException {
        return start(freePort(), name, app, settings);
    }

    private static Portal start(int port, String name, Path app, Map<String, String> settings) throws IOException {
        var data = WORK.resolve(name);
        var faults = WORK.resolve(name + ".log");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("launcher"),
                "se.ingangen.run.Launcher",
                "--glassfish=" + System.getProperty("glassfish.home"),
                "--app=" + app,
                "--port=" + port,
                "--data=" + data);
        var builder = new ProcessBuilder(command).redirectError(faults.toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("INGANGEN_"));
        builder.environment().putAll(settings);
        var launcher = builder.start();
        try {
            awaitReady(launcher, port, faults);
            return new Portal(launcher, port, data, app, settings);
        } catch (IllegalStateException | IOException e) {
            launcher.destroy();
            throw e;
        }
    }

    private static void awaitReady(Process launcher, int port, Path faults) throws IOException {
        var out = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        var line = CompletableFuture.supplyAsync(() -> out.lines().findFirst().orElse(""));
        var expected = "Ingången is ready at http://localhost:" + port + "/ (started in ";
        try {
            var said = line.get(START_SECONDS, TimeUnit.SECONDS);
            if (!said.startsWith(expected)) {
                throw new IllegalStateException(
                        "The portal did not get ready: " + said + Files.readString(faults) + ", see " + faults);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("The portal was not ready in " + START_SECONDS + " s, see " + faults, e);
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    /// The address without a slash at the end.
    public String address() {
        return "http://localhost:" + port;
    }

    public String adminToken() {
        return adminToken;
    }

    /// The password of somebody on the staff as it is now: at first the one-time password.
    public String password(String user) {
        return passwords.get(user);
    }

    public void passwordChanged(String user, String chosen) {
        passwords.put(user, chosen);
    }

    /// Ends it as a power cut would, in the middle of what it does, and starts it again with the same data
    /// at the same address.
    Portal killedAndStartedAgain() throws IOException {
        var all = launcher.descendants().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
        ended();
        var again = start(port, name, app, settings);
        again.passwords.putAll(passwords);
        return again;
    }

    /// Ends it as a person or the system would, and makes sure that it has ended.
    @Override
    public void close() {
        var all = launcher.descendants().toList();
        launcher.destroy();
        var ended = ended();
        var left = all.stream().filter(ProcessHandle::isAlive).toList();
        left.forEach(ProcessHandle::destroyForcibly);
        if (!ended || !left.isEmpty()) {
            throw new IllegalStateException(
                    "SIGTERM did not end the portal: launcher ended " + ended + ", left " + left);
        }
    }

    private boolean ended() {
        try {
            return launcher.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
