package se.ingangen.portal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A request byte for byte, as no well-behaved client would send it.
final class RawRequest {

    private static final int LIMIT_MILLIS = 60_000;

    private RawRequest() {}

    /// @param head the request line and headers, without `Host` and `Connection`
    /// @return the whole answer, head and body
    static String send(int port, String head, byte[] body) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(LIMIT_MILLIS);
            var text = head + "\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
            var out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
