package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.account.Lane;

class EservicesTest {

    private static final String VALID = """
            { "name": "move", "version": 2, "lane": "PLANNING", "area": { "otherwise": "common" },
              "draftKept": "P30D", "receiptKept": "P90D",
              "steps": [
                { "name": "who", "questions": [ { "kind": "choice", "name": "who", "options": ["me", "us"] } ] },
                { "name": "people", "showWhen": { "question": "who", "is": ["us"] },
                  "questions": [ { "kind": "text", "name": "people", "maxLength": 200 } ] } ] }
            """;

    private final Eservices eservices = new Eservices();

    @Test
    void contactIsReadWithAllItsKinds() {
        eservices.load();
        var contact = eservices.find("contact").orElseThrow();
        assertEquals(1, contact.version());
        assertEquals(Lane.PLANNING, contact.lane());
        assertEquals(Period.ofDays(30), contact.draftKept());
        assertEquals(
                "topic message reply reach",
                String.join(" ", contact.steps().stream().map(Step::name).toList()));
        var email = (Text) contact.steps().get(3).question("email").orElseThrow();
        assertEquals("email", email.format());
        assertEquals("email", email.showWhen().is().get(0));
        assertTrue(contact.steps().get(3).question("name").orElseThrow().optional());
        assertEquals(contact, eservices.find("contact", 1).orElseThrow());
        assertTrue(eservices.find("contact", 2).isEmpty());
        assertTrue(eservices.find("nothing").isEmpty());
    }

    @Test
    void aDefinitionNamesTheMessagesItNeeds() {
        eservices.load();
        var keys = eservices.find("contact").orElseThrow().messageKeys();
        assertTrue(keys.contains("eservice.contact.topic.topic.option.money"), keys::toString);
        assertTrue(keys.contains("eservice.contact.message.message.missing"), keys::toString);
        assertTrue(!keys.contains("eservice.contact.reach.name.missing"), keys::toString);
    }

    @Test
    void anOlderVersionKeepsItsPlaceUnderItsNumber() {
        assertEquals(2, Eservices.parse("move-2.json", VALID).version());
        assertEquals(2, Eservices.parse("move.json", VALID).version());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is written              | instead of                       | what is said about it
            "name": "Move"                 | "name": "move"                   | the name must be small letters
            "version": 0                   | "version": 2                     | version must be 1 or more
            "lane": "NONE"                 | "lane": "PLANNING"               | move.json
            "draftKept": "30"              | "draftKept": "P30D"              | move.json
            "options": ["me"]              | "options": ["me", "us"]          | who needs two options
            "options": ["me", "me"]        | "options": ["me", "us"]          | who has an option twice
            "question": "nobody"           | "question": "who"                | no choice in an earlier step
            "is": ["them"]                 | "is": ["us"]                     | who does not offer
            "maxlength": 200               | "maxLength": 200                 | maxlength
            "maxLength": 0                 | "maxLength": 200                 | people needs a maxLength
            "kind": "date"                 | "kind": "text"                   | move.json
            "name": "check", "q            | "name": "people", "q             | move.json
            "name": "who", "max            | "name": "people", "max           | the question who is there twice
            "name": "move2"                | "name": "move"                   | must be named for it
            """)
    void aWrongDefinitionStopsTheStartAndSaysWhy(String written, String instead, String said) {
        assertTrue(VALID.contains(instead) || instead.endsWith("\"q"), instead);
        var wrong = instead.endsWith("\"q")
                ? VALID.replace("\"name\": \"people\", \"showWhen", "\"name\": \"check\", \"showWhen")
                : VALID.replace(instead, written);
        var fault = assertThrows(IllegalStateException.class, () -> Eservices.parse("move.json", wrong));
        assertTrue(fault.getMessage().contains(said), fault.getMessage());
    }
}
