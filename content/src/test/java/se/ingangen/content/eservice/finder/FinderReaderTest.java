package se.ingangen.content.eservice.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.eservice.definition.FlawedDefinitionException;

class FinderReaderTest {

    private static final String VALID = """
            { "urgent": "need = 'money'",
              "questions": [
                { "name": "need", "options": ["money", "study"] },
                { "name": "often", "when": "need = 'money'", "options": ["once", "always"] } ],
              "leads": [
                { "service": "apply", "when": "often = 'always'" },
                { "article": "fund", "when": "often = 'once'" },
                { "service": "school", "when": "need = 'study'" } ] }
            """;

    private static final Predicate<String> SERVICES = Set.of("apply", "school")::contains;

    @Test
    void aFileBecomesAFinder() {
        var finder = read(VALID, key -> true);
        assertEquals(2, finder.questions().size());
        assertEquals(3, finder.leads().size());
        assertEquals(Set.of("often"), finder.leads().get(0).because());
        assertEquals(
                "[eservice.finder.often.label, eservice.finder.often.option.once, eservice.finder.often.option.always]",
                finder.questions().get(1).messageKeys().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is written                 | instead of                        | what is said about it
            "urgent": "need = 'monny'"        | "urgent": "need = 'money'"        | :1: the answer “monny” is not offered
            "often"                           | "need", "options"                 | :3: this is no JSON
            "name": "Need"                    | "name": "need"                    | :3: a question's name must be small letters
            "nam": "need"                     | "name": "need"                    | :3: “nam” says nothing here
            ["money"]                         | ["money", "study"]                | :3: need needs two options at least
            ["study", "money", "study"]       | ["money", "study"]                | :3: need has an option twice
            "name": "need"                    | "name": "often"                   | :4: the question need is there twice
            "when": "seldom = 'yes'"          | "when": "need = 'money'"          | :4: there is no question seldom before it
            "when": "often = 'once'"          | "when": "need = 'money'"          | :4: there is no question often before it
            "lead": [                         | "leads": [                        | :1: leads must be a list
            "service": "aply"                 | "service": "apply"                | :6: there is no e-service aply
            "service": "apply", "article": "" | "service": "apply"                | :6: one of service and article must stand here
            "when": "often < 'always'"        | "when": "often = 'always'"        | :6: a choice is not more or less than another
            "often": "always"                 | "when": "often = 'always'"        | :6: “often” says nothing here
            "article": "fund"                 | "article": "fund", "when": "often = 'once'" | :7: when is missing
            "when": "need = 'money'"          | "when": "need = 'study'"          | :5: these answers lead nowhere: need = 'study'
            "when": "often = 'always' and need = 'study'" | "when": "often = 'always'" | :6: no answers lead here first
            """)
    void whatDoesNotHoldIsRefusedWithFileLineAndReason(String written, String instead, String said) {
        assertTrue(VALID.contains(instead), instead);
        var flaw =
                assertThrows(FlawedDefinitionException.class, () -> read(VALID.replace(instead, written), key -> true));
        assertTrue(flaw.getMessage().contains("finder.json" + said), flaw::getMessage);
    }

    @Test
    void aQuestionWithoutWordsIsRefused() {
        var flaw =
                assertThrows(FlawedDefinitionException.class, () -> read(VALID, key -> !key.endsWith("option.always")));
        assertEquals("finder.json:4: there is no message eservice.finder.often.option.always", flaw.getMessage());
    }

    private static Finder read(String json, Predicate<String> words) {
        return FinderReader.read("finder.json", json, SERVICES, words);
    }
}
