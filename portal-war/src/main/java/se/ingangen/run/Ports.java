package se.ingangen.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.stream.IntStream;

/// The ports of one portal. All but the first are for its own use, on the loopback address.
///
/// @param http where visitors come in
/// @param admin GlassFish's administration
/// @param jms the port mapper of the message broker
/// @param broker where the message broker itself listens; the port mapper tells it to clients
/// @param iiop the object request broker, without which the transaction manager does not start
record Ports(int http, int admin, int jms, int broker, int iiop) {

    /// How many ports a block needs.
    private static final int USED = 4;

    /// Blocks lie below Linux's range for outgoing connections, which starts at 32768.
    private static final int FIRST = 20_000;

    private static final int BLOCKS = 1_200;
    private static final int BLOCK = 10;

    /// How long a server that is just stopping may still hold the port.
    static final Duration STOPPING = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(200);

    /// Picks a free block of ports. Where to look first follows from the portal's own port, so that
    /// a portal has the same ports at every start and two side by side seldom meet.
    ///
    /// @param patience how long a portal that is just stopping may still hold the port
    /// @throws StartException with [StartException#TAKEN] if the portal's own port is in use
    static Ports around(int http, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!free(http)) {
            if (System.nanoTime() > end) {
                throw new StartException(
                        StartException.TAKEN, "Port " + http + " is taken by another program; choose one with -Dport=");
            }
            Pause.of(PAUSE);
        }
        for (int i = 0; i < BLOCKS; i++) {
            int first = FIRST + (http + i) % BLOCKS * BLOCK;
            boolean clear = http < first || http >= first + BLOCK;
            if (clear && IntStream.range(first, first + USED).allMatch(Ports::freeOnLoopback)) {
                return of(http, first);
            }
        }
        throw new StartException(StartException.TAKEN, "No free ports for the server's own use");
    }

    /// A portal whose own ports follow each other.
    static Ports of(int http, int first) {
        return new Ports(http, first, first + 1, first + 2, first + 3);
    }

    private static boolean free(int port) {
        return bindable(new InetSocketAddress(port)) && freeOnLoopback(port);
    }

    private static boolean freeOnLoopback(int port) {
        return bindable(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean bindable(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
