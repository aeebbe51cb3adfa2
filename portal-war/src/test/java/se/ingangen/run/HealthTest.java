package se.ingangen.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthTest {

    private HttpServer portal;
    private Health health;

    @BeforeEach
    void start() throws IOException {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        health = new Health(portal.getAddress().getPort());
        portal.start();
    }

    @AfterEach
    void stop() {
        portal.stop(0);
    }

    @Test
    void tellsTheReasonInTheFirstLine() {
        answer(503, "\nDatabasen svarar inte\nstack trace");
        assertEquals(new Health.Answer(503, "Databasen svarar inte"), health.ask());
    }

    @Test
    void cutsALongReason() {
        answer(503, "x".repeat(1000));
        assertEquals(300, health.ask().reason().length());
    }

    @Test
    void takesAnAnswerWithoutABody() {
        answer(200, "");
        assertEquals(new Health.Answer(200, ""), health.ask());
    }

    @Test
    void givesNoAnswerWhenNobodyListens() {
        portal.stop(0);
        assertEquals(Health.Answer.NONE, health.ask());
    }

    private void answer(int status, String body) {
        portal.createContext("/health/ready", exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
