package se.ingangen.content.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ingangen.content.account.Lane;

class ErrandTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final Errand errand = new Errand(
            new ErrandNumber("48271163"),
            new NewErrand("b4c1", "contact", 1, Lane.PLANNING, "income-support", "so", Channel.WEB, Priority.NORMAL),
            NOW);

    @Test
    void isTakenByTheQueueOnce() {
        assertEquals(ErrandStatus.RECEIVED, errand.status());
        assertTrue(errand.acknowledged().isEmpty());
        assertTrue(errand.acknowledge(NOW.plusSeconds(1)));
        assertFalse(errand.acknowledge(NOW.plusSeconds(2)));
        assertEquals(NOW.plusSeconds(1), errand.acknowledged().orElseThrow());
        assertEquals(ErrandStatus.WAITING, errand.status());
        assertTrue(errand.offerAgain().isEmpty());
    }

    @Test
    void isOfferedAgainEverMoreSeldom() {
        var offered = new java.util.ArrayList<Long>();
        for (var i = 0; i < 9; i++) {
            var next = errand.offerAgain().orElseThrow();
            offered.add(Duration.between(NOW, next).toMinutes());
            errand.offer(next);
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 124L, 184L), offered);
    }

    @Test
    void itsMessageSaysWhichErrandCameAndNothingThatAnybodyWrote() {
        var json = ErrandReceived.json(errand, URI.create("https://ingangen.example"));
        var event = Json.createReader(new StringReader(json)).readObject();
        assertEquals(
                Set.of("specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data"),
                event.keySet());
        assertEquals("1.0", event.getString("specversion"));
        assertEquals("se.ingangen.errand.received.v1", event.getString("type"));
        assertEquals("https://ingangen.example/api/v1/errands", event.getString("source"));
        assertEquals("48271163", event.getString("subject"));
        assertEquals("2026-11-21T08:00:00Z", event.getString("time"));
        assertEquals(
                "{\"lane\":\"planning\",\"area\":\"income-support\",\"service\":\"contact\","
                        + "\"language\":\"so\",\"priority\":\"normal\"}",
                event.getJsonObject("data").toString());
        assertEquals(errand.number(), ErrandReceived.subject(json));
    }

    @Test
    void aMessageOfAnotherKindIsAFailure() {
        assertThrows(RuntimeException.class, () -> ErrandReceived.subject("{\"subject\":\"x\"}"));
        assertThrows(RuntimeException.class, () -> ErrandReceived.subject("no JSON"));
    }
}
