package se.ingangen.content.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.accessibility.TestRun.Method;

class TestRunTest {

    private static final TestRun RUN = new TestRun(
            LocalDate.of(2026, 12, 24),
            "0a1b2c3",
            List.of(new Method(Tool.AXE_CORE, "4.11.3"), new Method(Tool.OWN_CHECKS, "")),
            60,
            4,
            120,
            2);

    @Test
    void whatIsWrittenIsReadAgain() {
        assertEquals(RUN, TestRun.parse(RUN.toJson()));
    }

    @Test
    void itsFileShowsALineAFactSoThatAChangeCanBeRead() {
        var lines = RUN.toJson().lines().map(String::strip).toList();
        assertTrue(lines.contains("\"date\": \"2026-12-24\","), lines::toString);
        assertTrue(lines.contains("\"faults\": 2"), lines::toString);
        assertTrue(RUN.toJson().endsWith("}\n"), RUN::toJson);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is written      | instead of             | what is said about it
            "date": "24 December"  | "date": "2026-12-24"   | 24 December
            "version": ""          | "version": "0a1b2c3"   | version is missing
            "tool": "a-person"     | "tool": "axe-core"     | the unknown tool a-person
            "pages": 0             | "pages": 60            | pages must be
            "languages": 0         | "languages": 4         | languages must be
            "checks": 0            | "checks": 120          | checks must be
            "faults": -1           | "faults": 2            | faults must be
            "fauls": 2             | "faults": 2            | fauls
            """)
    void aWrongRunIsRefusedWithItsFileAndWhatIsWrong(String written, String instead, String said) {
        assertTrue(RUN.toJson().contains(instead), RUN::toJson);
        var wrong = RUN.toJson().replace(instead, written);
        var fault = assertThrows(IllegalStateException.class, () -> TestRun.parse(wrong));
        assertTrue(fault.getMessage().startsWith("accessibility/last-run.json: "), fault.getMessage());
        assertTrue(fault.getMessage().contains(said), fault.getMessage());
    }

    @Test
    void aRunWithoutMethodsIsNone() {
        assertThrows(
                IllegalArgumentException.class, () -> new TestRun(RUN.date(), RUN.version(), List.of(), 60, 4, 60, 0));
    }

    @Test
    void theLastRunIsReadAndIsAsItWouldBeWritten() {
        assertEquals(new DataFile("last-run.json").text(), TestRun.read().toJson());
    }
}
