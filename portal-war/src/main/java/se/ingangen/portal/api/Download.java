package se.ingangen.portal.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that is made for one answer. It is written to disk first, so that a fault is told as a fault.
final class Download {

    private final Path file;

    private Download(Path file) {
        this.file = file;
    }

    /// What writes the file.
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Writes the file.
    static Download of(Content content) {
        try {
            var file = Files.createTempFile("ingangen-download", null);
            try (var out = Files.newOutputStream(file)) {
                content.write(out);
            } catch (RuntimeException | IOException e) {
                Files.delete(file);
                throw e;
            }
            return new Download(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Deletes a file that nobody gets.
    void drop() {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The answer with the file; sending it deletes the file.
    Response.ResponseBuilder answer(String name, String type) {
        StreamingOutput body = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.delete(file);
            }
        };
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
