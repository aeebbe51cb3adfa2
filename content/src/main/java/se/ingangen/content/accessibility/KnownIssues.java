package se.ingangen.content.accessibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What we know does not work for everyone.
///
/// @param made the day on which the statement was made for the first time
/// @param issues in the order in which they are told
public record KnownIssues(LocalDate made, List<KnownIssue> issues) {

    private static final DataFile FILE = new DataFile("known-issues.json");

    /// Reads the file.
    ///
    /// @throws IllegalStateException if it is wrong, with the file, the issue and everything that is
    public static KnownIssues read() {
        return parse(FILE.text());
    }

    static KnownIssues parse(String json) {
        var written = FILE.bind(json, Written.class);
        var flaws = flaws(written);
        if (!flaws.isEmpty()) {
            throw FILE.fault(String.join("; ", flaws));
        }
        return new KnownIssues(
                LocalDate.parse(written.made()),
                written.issues().stream().map(WrittenIssue::issue).toList());
    }

    private static List<String> flaws(Written written) {
        var flaws = new ArrayList<String>();
        if (!WrittenIssue.isDay(written.made())) {
            flaws.add("made must be a date such as 2026-11-21");
        }
        if (written.issues() == null) {
            flaws.add("issues must be a list, be it empty");
            return flaws;
        }
        var keys = new HashSet<String>();
        for (var issue : written.issues()) {
            issue.flaws().forEach(flaw -> flaws.add(issue.key() + ": " + flaw));
            if (!keys.add(issue.key())) {
                flaws.add(issue.key() + ": is there twice");
            }
        }
        return flaws;
    }

    /// The whole file, before anybody has looked whether it is right.
    public record Written(String made, List<WrittenIssue> issues) {}
}
