package se.ingangen.portal.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import se.ingangen.content.article.exchange.received.Refusal.Place;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// A fault as `application/problem+json`, in the language that the caller asks for.
final class Problem {

    static final String TYPE = "application/problem+json";

    private final int status;
    private final Messages messages;
    private final String title;
    private final JsonArrayBuilder faults = Json.createArrayBuilder();
    private boolean hasFaults;

    /// @param messageKey what is wrong; its words are the title
    Problem(int status, HttpHeaders headers, String messageKey, Object... arguments) {
        this.status = status;
        this.messages = Messages.of(Languages.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        this.title = messages.text(messageKey, arguments);
    }

    Messages messages() {
        return messages;
    }

    /// Adds one of several faults.
    ///
    /// @param file empty for none
    /// @param line 0 for none
    Problem fault(String file, int line, String text) {
        return fault(new Place(file, "", "", line), text);
    }

    /// Adds one of several faults, with as much of its place as is known.
    Problem fault(Place place, String text) {
        var fault = Json.createObjectBuilder();
        add(fault, "file", place.file());
        add(fault, "unit", place.unit());
        add(fault, "segment", place.segment());
        if (place.line() > 0) {
            fault.add("line", place.line());
        }
        faults.add(fault.add("detail", text));
        hasFaults = true;
        return this;
    }

    private static void add(JsonObjectBuilder fault, String name, String value) {
        if (!value.isEmpty()) {
            fault.add(name, value);
        }
    }

    Response response() {
        var body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status);
        if (hasFaults) {
            body.add("faults", faults);
        }
        return Response.status(status)
                .type(TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, messages.language().tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body.build().toString())
                .build();
    }
}
