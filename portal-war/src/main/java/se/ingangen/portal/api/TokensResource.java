package se.ingangen.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.ingangen.content.account.Lane;
import se.ingangen.content.account.Scope;
import se.ingangen.content.account.TokenService;

/// Tokens for other systems, made by an administrator.
@RequestScoped
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject
    private TokenService tokens;

    /// Makes a token from `{"name","scopes":["errands"],"lanes":["planning"],"expires"}` and tells
    /// it once.
    @POST
    public Response create(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var wish = reader.readObject();
            var token = tokens.createToken(
                    wish.getString("name"),
                    words(wish, "scopes", Scope.class),
                    words(wish, "lanes", Lane.class),
                    Instant.parse(wish.getString("expires")));
            return Response.status(201)
                    .header("Cache-Control", "no-store")
                    .entity(Json.createObjectBuilder()
                            .add("token", token)
                            .build()
                            .toString())
                    .build();
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | IllegalArgumentException
                | DateTimeException e) {
            throw new BadRequestException("api.token");
        }
    }

    private static <E extends Enum<E>> Set<E> words(JsonObject wish, String name, Class<E> type) {
        return wish.getJsonArray(name).getValuesAs(jakarta.json.JsonString.class).stream()
                .map(word -> Enum.valueOf(type, word.getString().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
