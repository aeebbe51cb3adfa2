package se.ingangen.portal.screenreader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// Programs that are started for one purpose, see nothing of the environment outside, and end
/// together.
///
/// Some of them start others and let go of them. So every one carries a mark in its environment, by
/// which it is found again; what neither carries the mark nor was started from here is never ended.
final class Programs implements AutoCloseable {

    private static final String MARK = "INGANGEN_SCREEN_READER";
    private static final Patience TO_START = Patience.seconds(20);
    private static final Patience TO_END = Patience.seconds(5);

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();
    private final String mark = UUID.randomUUID().toString();
    private final List<Process> started = new CopyOnWriteArrayList<>();
    private final Thread atExit = new Thread(this::end);

    /// @param folder where their output goes, a file for each
    Programs(Path folder) {
        this.folder = folder;
        environment.put(MARK, mark);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /// Sets a variable for programs that are started from now on.
    void set(String name, Object value) {
        environment.put(name, value.toString());
    }

    Process start(String... command) {
        return start(List.of(command));
    }

    Process start(List<String> command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output(command));
            builder.environment().clear();
            builder.environment().putAll(environment);
            var program = builder.start();
            started.add(program);
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts a program that tells its address in its first line.
    ///
    /// @throws IllegalStateException if it does not
    String startAndAsk(String... command) {
        var program = start(command);
        var file = output(List.of(command));
        if (!TO_START.until(() -> !program.isAlive() || read(file).contains("\n")) || !program.isAlive()) {
            throw new IllegalStateException(command[0] + " did not start: " + read(file));
        }
        return read(file).lines().findFirst().orElseThrow();
    }

    /// Runs a program to its end.
    ///
    /// @throws IllegalStateException if it fails
    void run(String... command) {
        var program = start(command);
        if (!TO_START.until(() -> !program.isAlive()) || program.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed: " + read(output(List.of(command))));
        }
    }

    private java.io.File output(List<String> command) {
        return folder.resolve(Path.of(command.get(0)).getFileName() + ".log").toFile();
    }

    private static String read(java.io.File file) {
        try {
            return Files.readString(file.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private void end() {
        var all = all();
        all.forEach(ProcessHandle::destroy);
        if (!TO_END.until(() -> all.stream().noneMatch(ProcessHandle::isAlive))) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
        all().forEach(ProcessHandle::destroyForcibly);
    }

    private Set<ProcessHandle> all() {
        var all = new HashSet<ProcessHandle>();
        for (var program : started) {
            program.descendants().forEach(all::add);
            all.add(program.toHandle());
        }
        ProcessHandle.allProcesses().filter(this::isMarked).forEach(all::add);
        all.removeIf(process -> !process.isAlive());
        return all;
    }

    private boolean isMarked(ProcessHandle process) {
        try {
            var bytes = Files.readAllBytes(Path.of("/proc", String.valueOf(process.pid()), "environ"));
            return new String(bytes, StandardCharsets.UTF_8).contains(MARK + "=" + mark);
        } catch (IOException e) {
            return false; // it has just ended, or is somebody else's
        }
    }
}
