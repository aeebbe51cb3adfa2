import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The packaged portal, started in a process of its own by its launcher, as the benchmarks need it.
class MeasuredPortal {

    private static final Pattern READY = Pattern.compile("started in ([0-9.]+) s");

    private final int port;
    private final Path data;
    private Process launcher;

    MeasuredPortal(int port, Path data) {
        this.port = port;
        this.data = data;
    }

    /// @return how long it took, in seconds, as the portal itself tells
    String start() throws IOException {
        var target = Path.of("portal-war/target").toAbsolutePath();
        launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", target.resolve("classes").toString(), "se.ingangen.run.Launcher",
                        "--glassfish=" + target.resolve("server/glassfish8"), "--app=" + target.resolve("ingangen"),
                        "--port=" + port, "--data=" + data)
                .redirectErrorStream(true)
                .start();
        var output = launcher.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var ready = READY.matcher(line);
            if (ready.find()) {
                return ready.group(1);
            }
            System.out.println("   " + line);
        }
        throw new IllegalStateException("The portal did not start; see " + data);
    }

    void stop() throws InterruptedException {
        launcher.destroy();
        launcher.waitFor(90, TimeUnit.SECONDS);
    }

    /// Ends the server as a power cut would.
    void kill() throws InterruptedException {
        launcher.children().toList().forEach(ProcessHandle::destroyForcibly);
        launcher.waitFor(60, TimeUnit.SECONDS);
    }

    /// The processors, what else they do, and the heap of the server.
    static String conditions() throws IOException {
        return "%d processors, load %.1f; JDK %s; server: %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.version(),
                        heap());
    }

    /// What is in use after a full collection, and what the system counts.
    String memory() throws Exception {
        var pid = Long.toString(
                launcher.children().findFirst().orElseThrow().pid());
        jcmd(pid, "GC.run");
        var heap = jcmd(pid, "GC.heap_info").lines()
                .filter(line -> line.contains(" used "))
                .map(line -> line.strip().replaceAll("\\s*\\[.*|\\s*,\\s*\\d+ regions.*", ""))
                .toList();
        var peak = Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                .filter(line -> line.startsWith("VmHWM") || line.startsWith("VmRSS"))
                .map(line -> line.replaceAll("\\s+", " "))
                .toList();
        return String.join("; ", heap) + "; " + String.join(", ", peak);
    }

    private static String jcmd(String pid, String command) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, command)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private static String heap() throws IOException {
        return Files.readAllLines(Path.of("portal-war/src/main/java/se/ingangen/run/JvmOptions.java")).stream()
                .filter(line -> line.contains("-Xmx") && line.matches(".*\\d.*"))
                .map(line -> line.replaceAll("[\\s\",]", ""))
                .findFirst()
                .orElse("heap as the launcher sets it");
    }
}
