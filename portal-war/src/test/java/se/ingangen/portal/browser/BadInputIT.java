package se.ingangen.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody ought to send is answered in the reader's words, and tells nothing of the server.
class BadInputIT extends PortalTest {

    private static final byte[] NOTHING = new byte[0];
    private static final byte[] TEN_MEGABYTES = "q=12345678".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    private static final Pattern OURS_ALONE = Pattern.compile(
            "(?i)glassfish|grizzly|mojarra|eclipse|jersey|x-powered-by|\\nserver:|exception|\\tat |\\.java:|org\\.apache");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # request                                   | status
            GET //sv                                    | 400
            GET /sv;a=1                                 | 400
            GET /WEB-INF/web.xml                        | 404
            GET /META-INF/context.xml                   | 404
            GET /article/article.xhtml                  | 404
            GET /error                                  | 404
            GET /tlh                                    | 404
            GET /xx-not-a-language-at-all/page          | 404
            GET /sv/services/nothing                    | 404
            GET /sv/services/nothing/step               | 404
            GET /sv/services/contact/nothing            | 404
            GET /sv/services/contact/check/more         | 404
            GET /files/nothing/nothing.pdf              | 404
            GET /assets/nothing                         | 404
            GET /health/nothing                         | 404
            GET /sv/search?q=%2b%2b%2b                  | 400
            BREW /sv                                    | 405
            DELETE /sv                                  | 405
            PUT /sv/search                              | 405
            POST /sv/search                             | 405
            BREW /sitemap.xml                           | 405
            POST /sitemap.xml                           | 405
            OPTIONS /sv                                 | 405
            """)
    void aBrokenRequestIsAnsweredWithAPageInTheReadersLanguage(String request, int status) {
        var answer = raw(request, "Accept-Language: en");
        var language = request.contains(" /sv/") || request.endsWith(" /sv") ? "sv" : "en";
        assertEquals("HTTP/1.1 " + status, answer.substring(0, 12), answer);
        assertTrue(answer.contains("<html lang=\"" + language + "\"") || status == 400, answer);
        assertTrue(answer.contains("<h1>") || request.contains("search?"), answer);
        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /sv/%ff",
                "GET /sv/%c0%af",
                "GET /sv/%e5",
                "GET /sv/%00",
                "GET /sv/../../../etc/passwd",
                "GET /sv/%2e%2e/%2e%2e/etc/passwd",
                "GET /sv/..%2f..%2fetc",
                "GET /sv/..\\..\\etc",
                "TRACE /sv"
            })
    void anAddressThatNobodyCanReadIsRefused(String request) {
        var answer = raw(request);
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {2_100, 6_000, 20_000, 200_000})
    void aLongAddressIsRefused(int length) {
        var answer = raw("GET /sv/" + "a".repeat(length));
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sv/services/contact/message", "/sv/services/contact/check", "/ar/services/contact/topic"})
    void aFormOfTenMegabytesIsTooLarge(String address) {
        var answer = posted(address);
        assertEquals(413, answer.statusCode());
        var language = address.substring(1, 3);
        assertTrue(answer.body().contains(say(language, "error.413.heading")), answer.body());
        assertTellsNothing(answer.headers().map() + answer.body());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # address, status
            /api/v1/search, 405
            /api/v1/search?q=hyra&lang=sv, 405
            /sv, 405
            /sv/search, 405
            /sitemap.xml, 405
            /api/v1/tokens, 415
            /desk/sign-in.xhtml, 413
            """)
    void tenMegabytesWhereNothingIsTakenAreRefused(String address, int status) {
        var answer = posted(address);
        assertEquals(status, answer.statusCode(), answer.body());
        assertTellsNothing(answer.headers().map() + answer.body());
    }

    private static HttpResponse<String> posted(String address) {
        return send(request(address, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofByteArray(TEN_MEGABYTES)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # address                              | status
            /api/v1/nothing                        | 404
            /api/v1/search?q=%2b%2b                | 400
            /api/v1/search?q=hyra&lang=not_one     | 400
            /api/v1/search?q=hyra&limit=many       | 400
            /api/v1/search?q=hyra&limit=51         | 400
            /api/v1/search?q=hyra&offset=-1        | 400
            /api/v1/search?q=hyra&offset=99999999  | 400
            /api/v1/suggest?q=a&lang=              | 400
            /api/v1/pages/nothing                  | 404
            /api/v1/services/nothing               | 404
            /api/v1/errands                        | 401
            /api/v1/errands/12345678               | 401
            /api/v1/content                        | 401
            """)
    void aCallThatCannotBeAnsweredIsAProblemInTheCallersLanguage(String address, int status) {
        for (var language : List.of("sv", "en", "ar")) {
            var answer = get(address, "Accept-Language", language);
            assertProblem(answer, status, language);
        }
    }

    @Test
    void anApiSearchOfFiveThousandCharactersIsAProblem() {
        assertProblem(get("/api/v1/search?q=" + "a".repeat(5_000), "Accept-Language", "en"), 400, "en");
    }

    @Test
    void aTokenThatIsNotOursIsAProblem() {
        assertProblem(get("/api/v1/errands", "Authorization", "Bearer nothing", "Accept-Language", "sv"), 401, "sv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "ar"})
    void contentWithFaultsIsRefusedWholeWithEveryFaultByFileAndLine(String language) {
        var zip = new ContentZip()
                .page("fine", "kind: information", "Bra", "bra", "Allt är rätt.")
                .page("unknown-kind", "order: 1\nkind: poem", "Dikt", "dikt", "Text.")
                .page("loose-link", "kind: information", "Länk", "lank", "Läs [mer](../nowhere/).")
                .page("blind", "kind: information", "Bild", "bild", "![](bild.png)")
                .file("blind/bild.png", new byte[] {1})
                .page("wrong-tag", "kind: information", "Tagg", "tagg", "Text.")
                .file("wrong-tag/not_a_tag.md", ContentZip.markdown("Tagg", "tagg-2", "Text."));
        var answer = importing(zip.bytes(), "Accept-Language", language);
        assertProblem(answer, 422, language);
        var faults = json(answer).getJsonArray("faults").getValuesAs(JsonObject.class);
        assertFault(faults, "unknown-kind/page.yaml", 2);
        assertFault(faults, "loose-link/sv.md", 7);
        assertFault(faults, "blind/sv.md", 7);
        assertFault(faults, "wrong-tag/not_a_tag.md", 0);
        assertEquals(404, get("/sv/bra").statusCode(), "nothing is imported");
    }

    private static void assertFault(List<JsonObject> faults, String file, int line) {
        assertTrue(
                faults.stream()
                        .anyMatch(fault -> fault.getString("file").equals(file)
                                && fault.getInt("line", 0) == line
                                && !fault.getString("detail").isBlank()),
                file + ":" + line + " in " + faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no zip", "PK\u0003\u0004 cut short"})
    void whatIsNoZipIsRefused(String body) {
        assertProblem(importing(body.getBytes(StandardCharsets.UTF_8), "Accept-Language", "sv"), 422, "sv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside/sv.md",
                "/etc/outside.md",
                "a\\\\b\\\\sv.md",
                "a/../../outside.md",
                "page/deep/er/sv.md",
                "sv.md"
            })
    void aPathThatLeavesItsFolderIsRefused(String path) {
        assertProblem(importing(new ContentZip().file(path, "x").bytes(), "Accept-Language", "en"), 422, "en");
    }

    @Test
    void aZipThatIsCutShortIsRefused() {
        var whole = new ContentZip()
                .page("short", "kind: information", "Kort", "kort", "Text ".repeat(500))
                .bytes();
        assertProblem(importing(Arrays.copyOf(whole, whole.length / 2), "Accept-Language", "sv"), 422, "sv");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String language) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(
                header(answer, "Content-Type").startsWith("application/problem+json"),
                answer.headers().toString());
        assertEquals(language, header(answer, "Content-Language"));
        assertEquals(status, json(answer).getInt("status"));
        assertFalse(json(answer).getString("title").isBlank());
        assertTellsNothing(answer.headers().map() + answer.body());
    }

    private static void assertTellsNothing(String answer) {
        var found = OURS_ALONE.matcher(answer);
        assertFalse(found.find(), () -> found.group() + " in " + answer);
    }

    private static String raw(String request, String... headers) {
        var line = request + " HTTP/1.1";
        var head = headers.length == 0 ? line : line + "\r\n" + String.join("\r\n", headers);
        return RawRequest.send(portal().port(), head, NOTHING);
    }
}
