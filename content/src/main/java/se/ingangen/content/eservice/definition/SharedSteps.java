package se.ingangen.content.eservice.definition;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;

/// Steps that several e-services ask alike: who you are, how to reach you, what money you have.
///
/// One of them never changes, like the definitions that use it: a change is a step with a new name.
public final class SharedSteps {

    /// For definitions that stand alone.
    static final SharedSteps NONE = new SharedSteps(JsonObject.EMPTY_JSON_OBJECT);

    private final JsonObject byName;

    private SharedSteps(JsonObject byName) {
        this.byName = byName;
    }

    /// @throws jakarta.json.JsonException if it is no JSON
    public static SharedSteps parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new SharedSteps(reader.readObject());
        }
    }

    /// A step with `questions`, and `when` it is asked if that is not always.
    Optional<JsonObject> find(String name) {
        return Optional.ofNullable(byName.getJsonObject(name));
    }
}
