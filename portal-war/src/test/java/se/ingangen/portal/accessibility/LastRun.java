package se.ingangen.portal.accessibility;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ingangen.content.accessibility.TestRun;
import se.ingangen.content.accessibility.TestRun.Method;
import se.ingangen.content.accessibility.Tool;

/// What the accessibility statement tells of the last full run, kept with the sources: the portal
/// that is built next says it.
public final class LastRun {

    private static final Path FILE = Path.of("../content/src/main/resources/accessibility/last-run.json");

    private static TestRun written;

    private LastRun() {}

    /// Keeps a full run; one with every build is not kept, nor one that looked at some pages only.
    static void keep(Result result, String axe, String nu) throws IOException {
        if (result.depth() != Depth.FULL || System.getProperty("gate.only") != null) {
            return;
        }
        write(new TestRun(
                LocalDate.now(),
                commit(),
                List.of(
                        new Method(Tool.AXE_CORE, axe),
                        new Method(Tool.NU_HTML_CHECKER, nu),
                        new Method(Tool.OWN_CHECKS, "")),
                (int) result.pages(),
                (int) result.languages(),
                (int) result.checks(),
                (int) result.faults()));
    }

    /// Adds a tool that was used in the same run.
    public static void usedToo(Tool tool, String version) throws IOException {
        if (written == null) {
            return;
        }
        var methods = new ArrayList<>(written.methods());
        methods.add(new Method(tool, version));
        write(new TestRun(
                written.date(),
                written.version(),
                methods,
                written.pages(),
                written.languages(),
                written.checks(),
                written.faults()));
    }

    private static void write(TestRun run) throws IOException {
        written = run;
        Files.writeString(FILE, run.toJson());
    }

    /// The commit that was tested, as git shortens it.
    private static String commit() throws IOException {
        var git = new ProcessBuilder("git", "rev-parse", "--short=7", "HEAD").start();
        try (var answer = new InputStreamReader(git.getInputStream(), StandardCharsets.UTF_8)) {
            return answer.readAllAsString().strip();
        }
    }
}
