package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"complain, PLANNING", "praise, PLANNING", "suggest, PLANNING", "appeal, AUTHORITY"})
    void onlyAnAppealGoesToThoseWhoDecide(String want, Lane lane) {
        eservices.load();
        var answers = Answers.of(Map.of("want", want));
        var opinion = eservices.find("opinion").orElseThrow();
        assertEquals(lane, new Journey(opinion, answers, LocalDate.of(2026, 11, 22)).lane());
    }

    @Test
    void aDefinitionNamesTheMessagesItNeeds() {
        eservices.load();
        var keys = eservices.find("contact").orElseThrow().messageKeys();
        assertTrue(keys.contains("eservice.contact.topic.topic.option.money"), keys::toString);
        assertTrue(keys.contains("eservice.contact.message.message.label"), keys::toString);
    }
}
