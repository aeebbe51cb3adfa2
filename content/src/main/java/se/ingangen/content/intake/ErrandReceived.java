package se.ingangen.content.intake;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.util.Locale;

/// The message on the queue: a CloudEvent 1.0 that says which errand came, and nothing that
/// anybody wrote.
///
/// Its id is the errand's number, so that whoever gets it twice can tell.
///
/// Source: CloudEvents 1.0.2, JSON event format.
final class ErrandReceived {

    static final String TYPE = "se.ingangen.errand.received.v1";

    private ErrandReceived() {}

    /// @param portal the address that visitors use, without a slash at its end
    static String json(Errand errand, URI portal) {
        var number = errand.number().digits();
        var data = Json.createObjectBuilder()
                .add("lane", lower(errand.lane()))
                .add("area", errand.area())
                .add("service", errand.service())
                .add("language", errand.language())
                .add("priority", lower(errand.priority()));
        return Json.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", number)
                .add("source", portal + "/api/v1/errands")
                .add("type", TYPE)
                .add("subject", number)
                .add("time", errand.received().toString())
                .add("datacontenttype", "application/json")
                .add("data", data)
                .build()
                .toString();
    }

    /// The number of the errand that a message is about.
    ///
    /// @throws RuntimeException if it is no such message
    static ErrandNumber subject(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new ErrandNumber(reader.readObject().getString("subject"));
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
