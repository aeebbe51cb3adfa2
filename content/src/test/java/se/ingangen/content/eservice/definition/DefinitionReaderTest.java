package se.ingangen.content.eservice.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Step;
import se.ingangen.content.eservice.Who;

class DefinitionReaderTest {

    private static final String VALID = """
            { "name": "move", "version": 2, "lane": "PLANNING",
              "area": { "question": "home", "is": { "house": "common" }, "otherwise": "common" },
              "legalGround": "public-task",
              "draftKept": "P30D", "receiptKept": "P90D", "kept": "P2Y",
              "coApplicant": "together",
              "urgent": "sum(cost.sum) > 1000",
              "steps": [
                { "name": "together", "questions": [ { "kind": "yes-no", "name": "together" } ] },
                { "name": "work", "who": "EACH",
                  "questions": [ { "kind": "choice", "name": "work", "options": ["yes", "no"] } ] },
                { "name": "home", "when": "work = 'no'",
                  "questions": [ { "kind": "choice", "name": "home", "options": ["house", "flat"] } ] },
                { "name": "costs", "questions": [
                    { "kind": "group", "name": "cost", "least": 0, "most": 5, "named": "what",
                      "questions": [
                        { "kind": "text", "name": "what", "maxLength": 50 },
                        { "kind": "sum", "name": "sum" } ] } ] },
                { "name": "people", "when": "together and home != 'flat'", "questions": [
                    { "kind": "number", "name": "people", "least": 1, "most": 20 },
                    { "kind": "computed", "name": "all", "of": "sum(cost.sum) + 1" } ] } ] }
            """;

    @Test
    void aDefinitionBecomesAnEservice() {
        var service = read("move.json", VALID);
        assertEquals(
                List.of("together", "work", "co-work", "home", "costs", "people"),
                service.steps().stream().map(Step::name).toList());
        assertEquals(Who.CO_APPLICANT, service.step("co-work").orElseThrow().who());
        assertEquals(
                "eservice.move.work.work",
                service.step("co-work").orElseThrow().questions().get(0).key());
        assertEquals(
                "co-work",
                service.step("co-work").orElseThrow().questions().get(0).path());
        assertTrue(service.urgent().isPresent());
        assertTrue(service.messageKeys()
                .containsAll(List.of(
                        "eservice.move.title",
                        "eservice.move.costs.cost.item",
                        "eservice.move.costs.cost.sum.label",
                        "eservice.move.home.home.option.flat")));
    }

    @Test
    void anOlderVersionKeepsItsPlaceUnderItsNumber() {
        assertEquals(2, read("move-2.json", VALID).version());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is written                | instead of                          | what is said about it
            "name": "Move"                   | "name": "move"                      | :1: the name must be small letters
            "name": "find"                   | "name": "move"                      | :1: an e-service cannot be named find
            "name": "move2"                  | "name": "move"                      | :1: the file must be named move2.json
            "version": 0                     | "version": 2                        | :1: version must be 1 or more
            "lane": "NONE"                   | "lane": "PLANNING"                  | :1:
            "lame": "PLANNING"               | "lane": "PLANNING"                  | :1: “lame” says nothing here
            "draftKept": "30"                | "draftKept": "P30D"                 | :1:
            "is": { "hut":                   | "is": { "house":                    | :2: the area goes by the answer hut
            "question": "nobody"             | "question": "home"                  | :2: the area goes by nobody
            "coApplicant": "work = 'yes'"    | "coApplicant": "together"           | :5: there is no question work before it
            "urgent": "sum(cost.what) > 1"   | "urgent": "sum(cost.sum) > 1000"    | :6: cost.what is no number
            "options": ["yes"]               | "options": ["yes", "no"]            | :10: work needs two options
            "options": ["yes", "yes"]        | "options": ["yes", "no"]            | :10: work has an option twice
            "kind": "riddle", "name": "together" | "kind": "yes-no", "name": "together" | :8: there is no kind of question “riddle”
            "when": "work = 'maybe'"         | "when": "work = 'no'"               | :11: the answer “maybe” is not offered
            "when": "work = 'no"             | "when": "work = 'no'"               | :11: no word or sign that is known
            "when": "castle = 'no'"          | "when": "work = 'no'"               | :11: there is no question castle
            "when": "people > 2"             | "when": "work = 'no'"               | :11: this goes in a circle: home -> people -> home
            "when": "count(cost) > 0"        | "when": "work = 'no'"               | :11: the question cost is asked later
            "named": "who"                   | "named": "what"                     | :14: cost is named by who
            "maxlength": 50                  | "maxLength": 50                     | :16: “maxlength” says nothing here
            "maxLength": "many"              | "maxLength": 50                     | :14:
            "maxLength": 0                   | "maxLength": 50                     | :16: what needs a maxLength
            "least": 30                      | "least": 1                          | :19: people needs a least
            "of": "home + 1"                 | "of": "sum(cost.sum) + 1"           | :20: a number is wanted here
            "of": "all + 1"                  | "of": "sum(cost.sum) + 1"           | :20: this goes in a circle: all -> all
            "name": "check", "questions": [ { "kind": "yes | "name": "together", "questions": [ { "kind": "yes | :8: a step cannot be named check
            "name": "people", "of"           | "name": "all", "of"                 | :20: the question people is there twice
            "name": "work", "when": "tog     | "name": "people", "when": "tog      | :18: the step work is there twice
            "who": "NOBODY"                  | "who": "EACH"                       | :9:
            { "name": "together" "q          | { "name": "together", "q            | :8: this is no JSON
            """)
    void aWrongDefinitionIsRefusedWithFileLineAndReason(String written, String instead, String said) {
        assertTrue(VALID.contains(instead), instead);
        var wrong = VALID.replace(instead, written);
        var flaw = assertThrows(FlawedDefinitionException.class, () -> read("move.json", wrong));
        assertTrue(flaw.getMessage().contains("eservices/move.json" + said), flaw.getMessage());
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var wrong = VALID.replace("\"version\": 2", "\"version\": 0").replace("work = 'no'", "castle");
        var flaw = assertThrows(FlawedDefinitionException.class, () -> read("move.json", wrong));
        assertEquals(2, flaw.getMessage().lines().count(), flaw.getMessage());
    }

    @Test
    void aMissingWordIsToldWithThePlaceOfItsQuestion() {
        var flaw = assertThrows(
                FlawedDefinitionException.class,
                () -> DefinitionReader.read(
                        "move.json", VALID, SharedSteps.NONE, key -> !key.endsWith(".option.flat")));
        assertEquals(
                "eservices/move.json:12: there is no message eservice.move.home.home.option.flat", flaw.getMessage());
    }

    private static Eservice read(String file, String json) {
        return DefinitionReader.read(file, json, SharedSteps.NONE, key -> true);
    }
}
