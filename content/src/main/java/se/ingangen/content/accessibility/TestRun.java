package se.ingangen.content.accessibility;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the last run of all accessibility tests looked at and found.
///
/// A test run writes it by [#toJson] to `accessibility/last-run.json`, and the next build tells of
/// it.
///
/// @param version of the portal: the short hash of a commit, or the number of a release
/// @param methods what the pages were tested with
/// @param pages how many pages were tested, each in each of its languages
/// @param languages how many languages these are in
/// @param checks how many times a tool looked at a page
/// @param faults how many faults were found in all
public record TestRun(
        LocalDate date, String version, List<Method> methods, int pages, int languages, int checks, int faults) {

    private static final DataFile FILE = new DataFile("last-run.json");

    /// @throws IllegalArgumentException if it tells of no run that can have been
    public TestRun {
        refuseIf(date == null, "date must be a date such as 2026-11-21");
        refuseIf(version == null || version.isBlank(), "version is missing");
        refuseIf(methods == null || methods.isEmpty(), "methods must name one at least");
        refuseIf(pages < 1, "pages must be 1 or more");
        refuseIf(languages < 1, "languages must be 1 or more");
        refuseIf(checks < 1, "checks must be 1 or more");
        refuseIf(faults < 0, "faults must be 0 or more");
        methods = List.copyOf(methods);
    }

    private static void refuseIf(boolean wrong, String flaw) {
        if (wrong) {
            throw new IllegalArgumentException(flaw);
        }
    }

    /// Reads the file.
    ///
    /// @throws IllegalStateException if it is wrong, with the file and what is
    public static TestRun read() {
        return parse(FILE.text());
    }

    static TestRun parse(String json) {
        var written = FILE.bind(json, Written.class);
        try {
            return written.run();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw FILE.fault(e.getMessage());
        }
    }

    /// The run as its file holds it: indented, with a line feed at the end.
    public String toJson() {
        var tools = Json.createArrayBuilder();
        methods.forEach(method -> tools.add(
                Json.createObjectBuilder().add("tool", method.tool().word()).add("version", method.version())));
        var run = Json.createObjectBuilder()
                .add("date", date.toString())
                .add("version", version)
                .add("methods", tools)
                .add("pages", pages)
                .add("languages", languages)
                .add("checks", checks)
                .add("faults", faults)
                .build();
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(run);
        }
        return text.toString().strip() + "\n";
    }

    /// A tool in the version that was used.
    ///
    /// @param version empty for the portal's own
    public record Method(Tool tool, String version) {}

    /// The whole file, before anybody has looked whether it is right.
    public record Written(
            String date,
            String version,
            List<WrittenMethod> methods,
            int pages,
            int languages,
            int checks,
            int faults) {

        private TestRun run() {
            var tools = new ArrayList<Method>();
            if (methods != null) {
                methods.forEach(method -> tools.add(method.method()));
            }
            var day = date == null ? null : LocalDate.parse(date);
            return new TestRun(day, version, tools, pages, languages, checks, faults);
        }
    }

    /// A tool as the file names it.
    public record WrittenMethod(String tool, String version) {

        private Method method() {
            var known = Tool.find(tool)
                    .orElseThrow(() -> new IllegalArgumentException("methods names the unknown tool " + tool));
            return new Method(known, version == null ? "" : version);
        }
    }
}
