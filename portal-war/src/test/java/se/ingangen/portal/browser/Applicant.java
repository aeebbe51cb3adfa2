package se.ingangen.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Somebody who fills in an e-service in a browser of their own, with its cookies and without scripts, and
/// goes to an identity provider and back.
final class Applicant {

    private final CookieManager jar = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(jar)
            .build();
    private final Portal portal;
    private final List<String> cookies = new ArrayList<>();
    private String address = "";
    private String atProvider = "";
    private HttpResponse<String> answer;
    private Document page;

    Applicant(Portal portal) {
        this.portal = portal;
    }

    /// Begins an e-service and answers its steps in order.
    @SafeVarargs
    final void answer(String service, Map<String, String>... answers) throws IOException, InterruptedException {
        open("/sv/services/" + service);
        open(page.select("main a.button").attr("href"));
        for (var given : answers) {
            press("Fortsätt", given);
            assertEquals(200, status(), address);
        }
    }

    void open(String target) throws IOException, InterruptedException {
        show(get(target), target);
    }

    /// Presses a button in the form that it is in, with what is typed into a field.
    void press(String button, String field, String text) throws IOException, InterruptedException {
        press(button, Map.of(field, text));
    }

    void press(String button) throws IOException, InterruptedException {
        press(button, Map.of());
    }

    private void press(String button, Map<String, String> typed) throws IOException, InterruptedException {
        var pressed = page.select("main form button").stream()
                .filter(b -> b.text().equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + button + ": " + text()));
        var form = pressed.closest("form");
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden], input[type=text]").forEach(i -> fields.put(i.attr("name"), i.val()));
        fields.putAll(typed);
        if (pressed.hasAttr("name")) {
            fields.put(pressed.attr("name"), pressed.val());
        }
        var target = form.attr("action");
        show(
                send(request(target)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields)))),
                target);
    }

    /// Follows the button to the provider, as far as our own page leads.
    void leave() throws IOException, InterruptedException {
        var sent = get(page.select("main a.button").attr("href"));
        assertEquals(303, sent.statusCode());
        atProvider = sent.headers().firstValue("Location").orElse("");
    }

    /// Signs in at the provider.
    ///
    /// @return where it leads back to
    String signIn(String name) throws IOException, InterruptedException {
        return signInWith("{\"name\":\"" + name + "\"}");
    }

    /// Signs in at a provider that then signs these claims.
    String signInWith(String claims) throws IOException, InterruptedException {
        var back = client.send(
                HttpRequest.newBuilder(URI.create(atProvider))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(Map.of("username", "amina", "claims", claims))))
                        .build(),
                BodyHandlers.ofString());
        var location = back.headers().firstValue("Location").orElse("");
        assertTrue(location.startsWith(portal.address() + "/identity/return?"), back.body());
        return location.substring(portal.address().length());
    }

    /// Signs in on a page of the provider that asks for a password. Its cookies are for HTTPS only, which a
    /// browser takes `localhost` for and Java's own jar does not.
    ///
    /// @return where it leads back to
    String signInWithPassword(String user, String password) throws IOException, InterruptedException {
        var asked = client.send(HttpRequest.newBuilder(URI.create(atProvider)).build(), BodyHandlers.ofString());
        var form = Jsoup.parse(asked.body()).selectFirst("form[method=post]");
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(i -> fields.put(i.attr("name"), i.val()));
        fields.putAll(Map.of("username", user, "password", password));
        var given = asked.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .collect(Collectors.joining("; "));
        var back = client.send(
                HttpRequest.newBuilder(URI.create(form.attr("action")))
                        .header("Cookie", given)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields)))
                        .build(),
                BodyHandlers.ofString());
        var location = back.headers().firstValue("Location").orElse("");
        assertTrue(location.startsWith(portal.address() + "/identity/return?"), back.body());
        return location.substring(portal.address().length());
    }

    HttpResponse<String> get(String target) throws IOException, InterruptedException {
        return send(request(target).GET());
    }

    private HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(URI.create(portal.address() + target));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var got = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        cookies.addAll(got.headers().allValues("Set-Cookie"));
        return got;
    }

    private void show(HttpResponse<String> got, String target) throws IOException, InterruptedException {
        answer = got;
        address = target;
        while (answer.statusCode() == 303 || answer.statusCode() == 302) {
            address = answer.headers().firstValue("Location").orElseThrow().replaceAll("#.*", "");
            answer = get(address);
        }
        page = Jsoup.parse(answer.body());
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    int status() {
        return answer.statusCode();
    }

    String address() {
        return address;
    }

    Document page() {
        return page;
    }

    String heading() {
        return page.select("h1").text();
    }

    String text() {
        return page.select("main").text();
    }

    /// The secret of the draft.
    String draft() {
        return address.replaceAll(".*draft=([^&]*).*", "$1");
    }

    /// Where the provider is asked, with all that it is told.
    String atProvider() {
        return atProvider;
    }

    void atProvider(String altered) {
        atProvider = altered;
    }

    /// What the provider gives back to tell whose return it is.
    String state() {
        return atProvider.replaceAll(".*[?&]state=([^&]*).*", "$1");
    }

    /// Every cookie that was set.
    List<String> cookies() {
        return cookies;
    }

    String lastCookie() {
        return cookies.get(cookies.size() - 1);
    }
}
