package se.ingangen.content.accessibility;

import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A file of `accessibility/` among the resources. Every fault names it.
record DataFile(String name) {

    /// What stands in it.
    ///
    /// @throws IllegalStateException if it is not there
    String text() {
        try (var stream = DataFile.class.getResourceAsStream("/" + path())) {
            if (stream == null) {
                throw new IllegalStateException(path() + ": is not there");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Binds JSON to a record. A name that the record does not know is a fault.
    ///
    /// @throws IllegalStateException if it cannot be bound
    <T> T bind(String json, Class<T> type) {
        var strict = new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true);
        try (var jsonb = JsonbBuilder.create(strict)) {
            return jsonb.fromJson(json, type);
        } catch (JsonbException e) {
            throw fault(e.getMessage());
        } catch (Exception e) {
            throw new IllegalStateException(path() + ": cannot be read", e);
        }
    }

    IllegalStateException fault(String what) {
        return new IllegalStateException(path() + ": " + what);
    }

    private String path() {
        return "accessibility/" + name;
    }
}
