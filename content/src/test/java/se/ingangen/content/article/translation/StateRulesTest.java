package se.ingangen.content.article.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.Translation;
import se.ingangen.content.article.translation.History.Shown;

/// A text is published a day, from day 1 on; `-` is one without the section.
class StateRulesTest {

    private static final String ABSENT = "-";
    private static final Instant DAY_0 = Instant.parse("2026-01-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the source, day by day | translated from | how      | state
            A                        | A               | human    | CURRENT
            A                        | A               | machine  | MACHINE
            A                        | A               | reviewed | REVIEWED
            A B                      | B               | human    | CURRENT
            A B                      | A               | human    | OUTDATED since 2
            A B                      | A               | machine  | OUTDATED since 2
            A B                      | A               | reviewed | OUTDATED since 2
            A B C                    | A               | human    | OUTDATED since 2
            A A B                    | A               | human    | OUTDATED since 3
            A B A                    | A               | human    | CURRENT
            A B A                    | A               | machine  | MACHINE
            A B A C                  | A               | human    | OUTDATED since 4
            A B A C                  | B               | human    | OUTDATED since 3
            A B                      | never published | human    | OUTDATED since 1
            - A B                    | never published | human    | OUTDATED since 2
            A - B                    | A               | human    | OUTDATED since 3
            A B                      | nobody knows    | human    | CURRENT
            A B                      | nobody knows    | machine  | MACHINE
            A -                      | A               | human    | OUTDATED since 2
            A - -                    | A               | machine  | OUTDATED since 2
            A - - A                  | A               | human    | CURRENT
            A B -                    | nobody knows    | human    | OUTDATED since 3
            -                        | nobody knows    | human    | CURRENT
            -                        | A               | human    | OUTDATED since 1
            A                        | A               | absent   | MISSING
            -                        | A               | absent   | nothing
            """)
    void aSectionIsComparedWithWhatThePublicReadsOfItsSource(String source, String madeFrom, String how, String state) {
        var target = how.equals("absent")
                ? text(ABSENT, Translation.ORIGINAL, Map.of())
                : text("x", Translation.find(how).orElseThrow(), print(madeFrom));
        var rules = new StateRules(history(source), history(how.equals("absent") ? ABSENT : "x"));
        assertEquals(state, told(rules.published(Optional.of(target)), "part"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # section | state
            title     | OUTDATED since 2
            summary   | CURRENT
            intro     | MISSING
            """)
    void titleSummaryAndIntroAreSectionsToo(String section, String state) {
        var before = new EditionText("A", "", "B", Translation.ORIGINAL, Map.of(), Map.of(), "");
        var now = new EditionText("C", "", "B", Translation.ORIGINAL, Map.of(), Map.of(), "D");
        var target = new EditionText("1", "", "2", Translation.HUMAN, Map.of(), Passage.fingerprints(before), "");
        var source = History.of(now, () -> List.of(Shown.of(day(1), before), Shown.of(day(2), now)));
        var rules = new StateRules(source, History.of(target, () -> List.of(Shown.of(day(1), target))));
        assertEquals(state, told(rules.published(Optional.of(target)), section));
    }

    @Test
    void nothingIsOutdatedThatHasNoPublicSource() {
        var target = text("x", Translation.HUMAN, print("A"));
        var rules = new StateRules(History.NONE, history("x"));
        assertEquals("CURRENT", told(rules.published(Optional.of(target)), "part"));
    }

    @Test
    void aLanguageInWhichNothingIsPublicLacksAll() {
        var rules = new StateRules(history("A"), History.NONE);
        assertEquals(
                List.of("MISSING", "MISSING"),
                rules.published(Optional.empty()).stream()
                        .map(StateRulesTest::told)
                        .toList());
    }

    @Test
    void aSectionCanBeMadeInAnotherWayThanTheRest() {
        var target = new EditionText(
                "Title",
                "",
                "",
                Translation.MACHINE,
                Map.of("part", Translation.REVIEWED),
                Map.of(),
                "## x {#part}\n\nx");
        var states = new StateRules(history("A"), history("x")).published(Optional.of(target));
        assertEquals("REVIEWED", told(states, "part"));
        assertEquals("MACHINE", told(states, "title"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the translation, day by day, since when it stands as it does
            x,                             1
            x y,                           2
            x y y,                         2
            x y x,                         3
            - x,                           2
            """)
    void anOutdatedSectionTellsSinceWhenItStandsAsItDoes(String target, int day) {
        var words = target.substring(target.length() - 1);
        var rules = new StateRules(history("A B"), history(target));
        var states = rules.published(Optional.of(text(words, Translation.HUMAN, print("A"))));
        assertEquals(Optional.of(day(day)), of(states, "part").written());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # published: words, from, how | latest: words, from, how | handed in | state of the latest
            x A human                     | y B human                | yes       | IN_REVIEW
            x A human                     | y B human                | no        | CURRENT
            x A human                     | x B human                | yes       | IN_REVIEW
            x A human                     | y A human                | yes       | OUTDATED since 2
            x A human                     | x A human                | yes       | OUTDATED since 2
            x B human                     | x B human                | yes       | CURRENT
            x B machine                   | x B machine              | yes       | MACHINE
            x B machine                   | x B human                | yes       | IN_REVIEW
            x B machine                   | y B machine              | yes       | IN_REVIEW
            x B machine                   | - B human                | yes       | MISSING
            - ? human                     | y B human                | yes       | IN_REVIEW
            """)
    void aNewTranslationOfTheSourceAsItIsIsInReview(String shown, String latest, String handedIn, String state) {
        var published = text(shown);
        var rules = new StateRules(history("A B"), history(shown.substring(0, 1)));
        assertEquals(state, told(rules.latest(Optional.of(published), text(latest), handedIn.equals("yes")), "part"));
    }

    @Test
    void whatIsInReviewStaysOutdatedForReaders() {
        var rules = new StateRules(history("A B"), history("x"));
        assertEquals("OUTDATED since 2", told(rules.published(Optional.of(text("x A human"))), "part"));
    }

    private static EditionText text(String parts) {
        var part = parts.split(" ");
        return text(part[0], Translation.find(part[2]).orElseThrow(), print(part[1]));
    }

    private static EditionText text(String words, Translation how, Map<String, String> prints) {
        var body = words.equals(ABSENT) ? "" : "## " + words + " {#part}\n\n" + words;
        return new EditionText("Title", "", "", how, Map.of(), prints, body);
    }

    private static Map<String, String> print(String words) {
        switch (words) {
            case "nobody knows":
            case "?":
                return Map.of();
            default:
                return Map.of("part", new Section("part", words, words).fingerprint());
        }
    }

    private static History history(String days) {
        var shown = new ArrayList<Shown>();
        var texts = Arrays.stream(days.split(" "))
                .map(words -> text(words, Translation.ORIGINAL, Map.of()))
                .toList();
        texts.forEach(text -> shown.add(Shown.of(day(shown.size() + 1), text)));
        return History.of(texts.get(texts.size() - 1), () -> shown);
    }

    private static Instant day(int number) {
        return DAY_0.plus(number, ChronoUnit.DAYS);
    }

    private static SectionState of(List<SectionState> states, String section) {
        return states.stream()
                .filter(s -> s.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    private static String told(List<SectionState> states, String section) {
        return states.stream()
                .filter(s -> s.section().equals(section))
                .map(StateRulesTest::told)
                .collect(Collectors.collectingAndThen(Collectors.joining(), told -> told.isEmpty() ? "nothing" : told));
    }

    private static String told(SectionState state) {
        return state.kind()
                + state.since()
                        .map(when -> " since " + ChronoUnit.DAYS.between(DAY_0, when))
                        .orElse("");
    }
}
