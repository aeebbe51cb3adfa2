package se.ingangen.content.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.ingangen.content.accessibility.TestRun.Method;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class StatementTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 21);

    static Stream<String> tags() {
        return Languages.all().stream().map(Language::tag);
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyIssueReasonAndToolHasItsWordsInEveryLanguage(String tag) {
        var needed = needed();
        assertFalse(needed.isEmpty());
        needed.removeAll(Messages.of(Languages.find(tag).orElseThrow()).keys());
        assertEquals(Set.of(), needed, () -> "Add these to messages_" + tag + ".properties");
    }

    @ParameterizedTest
    @MethodSource("tags")
    void noWordsAreLeftOfAnIssueThatIsPutRight(String tag) {
        var left = new TreeSet<>(Messages.of(Languages.find(tag).orElseThrow()).keys());
        left.removeIf(key -> !key.matches("accessibility\\.(issue|reason|tool)\\..*"));
        left.removeAll(needed());
        assertEquals(Set.of(), left);
    }

    private static TreeSet<String> needed() {
        var keys = new TreeSet<String>();
        KnownIssues.read().issues().forEach(issue -> keys.addAll(issue.messageKeys()));
        Arrays.stream(Reason.values()).map(Reason::messageKey).forEach(keys::add);
        Arrays.stream(Tool.values()).map(Tool::messageKeys).forEach(keys::addAll);
        return keys;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # reason of the only issue, faults, whether the law is followed
            ,                           0,      true
            ,                           1,      false
            outside-the-law,            0,      true
            outside-the-law,            3,      false
            not-yet-fixed,              0,      false
            disproportionate-burden,    0,      false
            """)
    void theLawIsFollowedWhenNothingThatItAsksForIsWrong(String reason, int faults, boolean followed) {
        var issues = reason == null
                ? List.<KnownIssue>of()
                : List.of(issue(MADE, Reason.find(reason).orElseThrow()));
        assertEquals(followed, new Statement(new KnownIssues(MADE, issues), run(MADE, faults)).isFollowingTheLaw());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # newest issue, last run,   updated
            2026-11-21,     2026-11-21, 2026-11-21
            2026-12-01,     2026-11-30, 2026-12-01
            2026-12-01,     2026-12-02, 2026-12-02
            2026-10-01,     2026-10-02, 2026-11-21
            """)
    void theStatementChangedWithItsNewestIssueOrTheLastRun(LocalDate since, LocalDate run, LocalDate updated) {
        var known = new KnownIssues(MADE, List.of(issue(since, Reason.OUTSIDE_THE_LAW)));
        assertEquals(updated, new Statement(known, run(run, 0)).updated());
    }

    private static KnownIssue issue(LocalDate since, Reason reason) {
        return new KnownIssue("issue", List.of(), since, reason, Optional.empty(), List.of(), Optional.empty());
    }

    private static TestRun run(LocalDate date, int faults) {
        return new TestRun(date, "1.0", List.of(new Method(Tool.AXE_CORE, "4.11.3")), 60, 4, 60, faults);
    }
}
