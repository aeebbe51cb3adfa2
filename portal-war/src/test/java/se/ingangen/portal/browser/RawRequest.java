package se.ingangen.portal.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/// A request byte for byte, as no well-behaved client would send it.
final class RawRequest {

    private static final int LIMIT_MILLIS = 60_000;

    private RawRequest() {}

    /// A server may refuse, and close, before it has read everything: what it said until then counts.
    ///
    /// @param head the request line and headers, without `Host` and `Connection`
    /// @return the whole answer, head and body
    static String send(int port, String head, byte[] body) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(LIMIT_MILLIS);
            var text = head + "\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
            var writing =
                    Thread.startVirtualThread(() -> write(socket, text.getBytes(StandardCharsets.ISO_8859_1), body));
            var answer = new ByteArrayOutputStream();
            readInto(answer, socket);
            writing.join();
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void write(Socket socket, byte[] head, byte[] body) {
        try {
            socket.getOutputStream().write(head);
            socket.getOutputStream().write(body);
        } catch (IOException refused) {
            // The answer says why.
        }
    }

    private static void readInto(ByteArrayOutputStream answer, Socket socket) throws IOException {
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketException closed) {
            if (answer.size() == 0) {
                throw closed;
            }
        }
    }
}
