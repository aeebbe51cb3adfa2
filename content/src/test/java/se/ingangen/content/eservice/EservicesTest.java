package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import org.junit.jupiter.api.Test;
import se.ingangen.content.account.Lane;

class EservicesTest {

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
        var email = contact.steps().get(3).question("email").orElseThrow();
        assertEquals("email", email.question().kind());
        assertEquals("reply = 'email'", email.when().orElseThrow().toString());
        assertTrue(
                contact.steps().get(3).question("name").orElseThrow().question().optional());
        assertEquals(contact, eservices.find("contact", 1).orElseThrow());
        assertTrue(eservices.find("contact", 2).isEmpty());
        assertTrue(eservices.find("nothing").isEmpty());
    }

    @Test
    void aDefinitionNamesTheMessagesItNeeds() {
        eservices.load();
        var keys = eservices.find("contact").orElseThrow().messageKeys();
        assertTrue(keys.contains("eservice.contact.topic.topic.option.money"), keys::toString);
        assertTrue(keys.contains("eservice.contact.message.message.label"), keys::toString);
    }
}
