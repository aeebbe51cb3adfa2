package se.ingangen.content.eservice.identity;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ingangen.content.eservice.Identity;

/// What shows who somebody is. No more is kept of it than stands here.
///
/// @param by the e-mail address, or the name of the identity provider
/// @param subject what the provider calls them, which means nothing elsewhere; empty for an address
/// @param name as the provider tells it; may be empty
/// @param number their personal identity number, as the provider tells it; may be empty
public record Proof(Identity level, String by, String subject, String name, String number, Instant proven) {

    /// Of somebody who has typed the code that we sent to an address.
    static Proof ofAddress(String address, Instant now) {
        return new Proof(Identity.EMAIL, address, "", "", "", now);
    }

    /// Whom the provider told us of, in one line.
    public String person() {
        return name.isEmpty() && number.isEmpty()
                ? subject
                : Stream.of(name, number).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    String json() {
        return Json.createObjectBuilder()
                .add("level", level.name())
                .add("by", by)
                .add("subject", subject)
                .add("name", name)
                .add("number", number)
                .add("proven", proven.toString())
                .build()
                .toString();
    }

    static Proof parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var proof = reader.readObject();
            return new Proof(
                    Identity.valueOf(proof.getString("level")),
                    proof.getString("by"),
                    proof.getString("subject"),
                    proof.getString("name"),
                    proof.getString("number"),
                    Instant.parse(proof.getString("proven")));
        }
    }

    /// Nothing of the person, so that no log has it.
    @Override
    public String toString() {
        return level.name();
    }
}
