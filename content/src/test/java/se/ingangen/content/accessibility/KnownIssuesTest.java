package se.ingangen.content.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownIssuesTest {

    private static final String VALID = """
            { "made": "2026-11-21", "issues": [
                { "key": "no-captions", "criteria": ["1.2.2", "1.2.4"], "since": "2026-11-01",
                  "reason": "not-yet-fixed", "planned": "2027-03-31",
                  "where": ["press-room", "blog#films"], "help": "contact#urgent" },
                { "key": "old-map", "criteria": [], "since": "2026-10-02", "reason": "outside-the-law" } ] }
            """;

    @Test
    void anIssueTellsWhatItIsAboutSinceWhenWhyAndByWhenItIsPutRight() {
        var known = KnownIssues.parse(VALID);
        assertEquals(LocalDate.of(2026, 11, 21), known.made());
        var captions = known.issues().get(0);
        assertEquals(List.of("1.2.2", "1.2.4"), captions.criteria());
        assertEquals(LocalDate.of(2026, 11, 1), captions.since());
        assertEquals(Reason.NOT_YET_FIXED, captions.reason());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 31)), captions.planned());
        assertEquals(List.of(new Place("press-room", ""), new Place("blog", "films")), captions.where());
        assertEquals(Optional.of(new Place("contact", "urgent")), captions.help());
        var map = known.issues().get(1);
        assertEquals(List.of(), map.where());
        assertEquals(Optional.empty(), map.planned());
        assertEquals(Optional.empty(), map.help());
    }

    @Test
    void noDateIsSaidPlainly() {
        var undated = KnownIssues.parse(VALID.replace("2027-03-31", "no-date"));
        assertEquals(Optional.empty(), undated.issues().get(0).planned());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is written                               | instead of                              | what is said about it
            "key": "No captions"                            | "key": "no-captions"                    | No captions: key must be
            "key": "old-map"                                | "key": "no-captions"                    | old-map: is there twice
            "criteria": ["contrast"]                        | "criteria": ["1.2.2", "1.2.4"]          | no-captions: criteria must be
            "where": []                                     | "criteria": []                          | old-map: criteria must be
            "since": "2026-02-30"                           | "since": "2026-11-01"                   | no-captions: since must be
            "help": "ask"                                   | "since": "2026-10-02"                   | old-map: since must be
            "reason": "too-dear"                            | "reason": "not-yet-fixed"               | no-captions: reason must be one of
            "help": "ask"                                   | "reason": "outside-the-law"             | old-map: reason must be one of
            "planned": "soon"                               | "planned": "2027-03-31"                 | no-captions: planned must be
            "planned": null                                 | "planned": "2027-03-31"                 | no-captions: planned must be
            "reason": "outside-the-law", "planned": "no-date" | "reason": "outside-the-law"           | old-map: planned must be
            "where": ["/sv/blog"]                           | "where": ["press-room", "blog#films"]   | no-captions: where must be
            "help": "../contact/"                           | "help": "contact#urgent"                | no-captions: help must be
            "made": "today"                                 | "made": "2026-11-21"                    | made must be
            "isues": [                                      | "issues": [                             | isues
            """)
    void aWrongIssueIsNamedWithItsFileAndWhatIsWrong(String written, String instead, String said) {
        assertTrue(VALID.contains(instead), instead);
        var fault = assertThrows(IllegalStateException.class, () -> KnownIssues.parse(VALID.replace(instead, written)));
        assertTrue(fault.getMessage().startsWith("accessibility/known-issues.json: "), fault.getMessage());
        assertTrue(fault.getMessage().contains(said), fault.getMessage());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var wrong = VALID.replace("\"not-yet-fixed\"", "\"later\"").replace("2026-10-02", "October");
        var fault = assertThrows(IllegalStateException.class, () -> KnownIssues.parse(wrong));
        assertTrue(fault.getMessage().contains("no-captions: reason"), fault.getMessage());
        assertTrue(fault.getMessage().contains("old-map: since"), fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{ \"made\": \"2026-11-21\" }"})
    void aFileThatIsNoListOfIssuesIsRefused(String json) {
        var fault = assertThrows(IllegalStateException.class, () -> KnownIssues.parse(json));
        assertTrue(fault.getMessage().startsWith("accessibility/known-issues.json: "), fault.getMessage());
    }

    @Test
    void thePortalsOwnIssuesAreReadAndAreKnownByToday() {
        var known = KnownIssues.read();
        assertFalse(known.issues().isEmpty());
        for (var issue : known.issues()) {
            assertFalse(issue.since().isAfter(LocalDate.now()), issue.key());
        }
    }
}
