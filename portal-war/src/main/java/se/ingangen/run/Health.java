package se.ingangen.run;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// Asks the portal whether it is ready.
final class Health {

    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 5_000;

    /// @param status of HTTP, or 0 when nothing answered in time
    /// @param reason the body's first line, cut to 300 characters; empty when there is none
    record Answer(int status, String reason) {

        static final Answer NONE = new Answer(0, "");
    }

    private final URI address;

    Health(int port) {
        this.address = URI.create("http://127.0.0.1:" + port + "/health/ready");
    }

    /// Never fails: a server that is not there yet gives [Answer#NONE].
    Answer ask() {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection(java.net.Proxy.NO_PROXY);
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(READ_MILLIS);
            connection.setInstanceFollowRedirects(false);
            connection.setUseCaches(false);
            int status = connection.getResponseCode();
            return new Answer(status, reason(connection));
        } catch (IOException e) {
            return Answer.NONE;
        }
    }

    private static String reason(HttpURLConnection connection) throws IOException {
        var stream = connection.getErrorStream();
        if (stream == null) {
            stream = connection.getInputStream();
        }
        try (var body = stream) {
            var text = new String(body.readNBytes(4096), StandardCharsets.UTF_8);
            var line = text.lines()
                    .map(String::strip)
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse("");
            return line.substring(0, Math.min(line.length(), 300));
        }
    }
}
