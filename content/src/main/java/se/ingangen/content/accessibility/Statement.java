package se.ingangen.content.accessibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/// What the accessibility statement is made from.
public record Statement(KnownIssues known, TestRun run) {

    /// The article that the prose is from. Its slug is the same in every language, and the statement
    /// is at that address even when there is no such article.
    public static final String KEY = "accessibility";

    /// The e-service that takes reports.
    public static final String REPORT = "accessibility-report";

    /// Reads both files.
    ///
    /// @throws IllegalStateException if one is wrong, with its name and what is
    public static Statement read() {
        return new Statement(KnownIssues.read(), TestRun.read());
    }

    /// Whether all that the law asks for works, as far as we know. One fault of the last run, or one
    /// issue that the law is about, and it is followed in part only.
    public boolean isFollowingTheLaw() {
        return run.faults() == 0
                && known.issues().stream().noneMatch(i -> i.reason().breaksTheLaw());
    }

    /// The day on which what the statement says last changed.
    public LocalDate updated() {
        return Stream.concat(
                        Stream.of(known.made(), run.date()),
                        known.issues().stream().map(KnownIssue::since))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
