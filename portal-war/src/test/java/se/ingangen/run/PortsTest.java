package se.ingangen.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void areTheSameAtEveryStart() throws IOException {
        int http = freePort();
        assertEquals(Ports.around(http, Duration.ZERO), Ports.around(http, Duration.ZERO));
    }

    @Test
    void makeWayForPortsThatAreTaken() throws IOException {
        int http = freePort();
        var first = Ports.around(http, Duration.ZERO);
        try (var taken = new ServerSocket(first.jms(), 1, InetAddress.getLoopbackAddress())) {
            assertTrue(taken.isBound());
            assertNotEquals(first.admin(), Ports.around(http, Duration.ZERO).admin());
        }
    }

    @Test
    void sayWhichPortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            var refused = assertThrows(StartException.class, () -> Ports.around(port, Duration.ZERO));
            assertEquals(StartException.TAKEN, refused.exitCode());
            assertTrue(refused.getMessage().startsWith("Port " + port + " is taken"), refused.getMessage());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
