package se.ingangen.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.extension.ExtendWith;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// A test that speaks to the portal as a program does: requests in, answers out.
@ExtendWith(OnePortal.class)
public abstract class PortalTest {

    private static final Pattern LOCATION = Pattern.compile("<loc>(.*?)</loc>");

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    public static Portal portal() {
        return OnePortal.portal();
    }

    /// Words of the portal in a language.
    protected static String say(String language, String key) {
        return messages(language).text(key);
    }

    protected static Messages messages(String language) {
        return Messages.of(Languages.find(language).orElseThrow());
    }

    /// The addresses of all public pages, from the slash on.
    protected static List<String> sitemap() {
        return LOCATION.matcher(get("/sitemap.xml").body())
                .results()
                .map(found -> found.group(1).replace(portal().address(), ""))
                .toList();
    }

    /// @param headers name, value, name, value
    public static HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    protected static HttpResponse<byte[]> bytes(String address, String... headers) {
        return send(request(address, headers).GET(), BodyHandlers.ofByteArray());
    }

    /// Sends a form as a browser does.
    public static HttpResponse<String> post(String address, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(address, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /// What the form of a page sends without being asked, such as its draft and its token.
    public static Map<String, String> hidden(String html) {
        var fields = new TreeMap<String, String>();
        Jsoup.parse(html)
                .select("main form input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    /// Sends content to be imported.
    protected static HttpResponse<String> importing(byte[] zip, String... headers) {
        return send(asAdministrator(request("/api/v1/content", headers)).POST(BodyPublishers.ofByteArray(zip)));
    }

    static void imported(ContentZip zip) {
        var answer = importing(zip.bytes());
        assertEquals(200, answer.statusCode(), answer.body());
    }

    /// Asks the API with the administrator's token.
    protected static JsonObject fromApi(String address) {
        var answer = send(asAdministrator(request(address)).GET());
        assertEquals(200, answer.statusCode(), answer.body());
        return json(answer);
    }

    /// The errand of this number, once it has come out of the feed.
    protected static Optional<JsonObject> errand(String number) {
        return fromApi("/api/v1/errands?limit=200").getJsonArray("errands").getValuesAs(JsonObject.class).stream()
                .filter(errand -> errand.getString("display").equals(number))
                .findFirst();
    }

    protected static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    protected static HttpRequest.Builder request(String address, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(portal().address() + address)).timeout(Duration.ofSeconds(120));
        return headers.length == 0 ? request : request.headers(headers);
    }

    protected static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    protected static HttpRequest.Builder asAdministrator(HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + portal().adminToken());
    }

    public static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    protected static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
