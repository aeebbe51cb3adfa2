package se.ingangen.content.eservice.attachment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A daemon of ClamAV of this machine, with two signatures of our own and a socket in a folder: real
/// ones are 300 MB and have to be fetched.
final class RealClamd implements AutoCloseable {

    /// What the second signature is about.
    static final String MARK = "ingangen-test-mark-2b8f";

    /// Of a file that is sent to it.
    static final int LARGEST = 3_000_000;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private Process process;

    RealClamd(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("signatures"));
        Files.write(
                folder.resolve("signatures/test.ndb"),
                List.of(
                        "Ingangen.Eicar:0:*:" + HexFormat.of().formatHex(Samples.eicar()),
                        "Ingangen.Mark:0:*:" + HexFormat.of().formatHex(Samples.bytes(MARK))));
        Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "Foreground yes",
                        "DatabaseDirectory " + folder.resolve("signatures"),
                        "LocalSocket " + folder.resolve("clamd.ctl"),
                        "LogFile " + folder.resolve("clamd.log"),
                        "StreamMaxLength " + LARGEST));
    }

    /// The program; as root it is installed from the system's packages if it is missing and wanted.
    static Optional<Path> program(boolean wanted) throws IOException, InterruptedException {
        if (find().isEmpty() && wanted && "root".equals(System.getProperty("user.name"))) {
            run("apt-get", "update", "-q");
            run("apt-get", "install", "-y", "-q", "--no-install-recommends", "clamav-daemon");
        }
        return find();
    }

    private static Optional<Path> find() {
        return Stream.concat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(place -> Path.of(place, "clamd"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    Clamd client() {
        return new Clamd(UnixDomainSocketAddress.of(folder.resolve("clamd.ctl")), PATIENCE);
    }

    /// Starts it, and returns when it answers.
    void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        find().orElseThrow().toString(),
                        "-c",
                        folder.resolve("clamd.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!client().isThere()) {
            assertTrue(process.isAlive() && System.nanoTime() < end, this::output);
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    private String output() {
        try {
            return "clamd does not start: " + Files.readString(folder.resolve("output"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(folder.resolve("clamd.ctl"));
    }
}
