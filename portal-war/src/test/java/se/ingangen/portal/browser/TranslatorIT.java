package se.ingangen.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All that is outdated in Tigrinya goes to a translator and comes back, as an agency does it.
class TranslatorIT extends PortalTest {

    private static final String API = "/api/v1/translations/ti";
    private static final String TIGRINYA = "ቃል ";
    private static final String OLD = "ኣሮጊት-ጽሑፍ";
    private static final String SWEDISH = "Ring [oss](tel:112) i dag. Vi svarar kl. 8.";
    private static final String CHANGED = SWEDISH.replace("i dag", "i morgon");

    @Test
    void allThatIsOutdatedGoesOutAndComesBackAndIsReadWhenItWasReviewed() {
        var page = "translating";
        publish(page, SWEDISH, OLD + " [ንዓና](tel:112)።");
        publish(page, CHANGED, "");
        publish(page + "-new", "Helt nytt för alla.", "");
        var answer = get(API + "?outdated=true", admin());
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("application/xliff+xml", header(answer, "Content-Type"));
        assertEquals("attachment; filename=\"ingangen-ti-outdated.xlf\"", header(answer, "Content-Disposition"));
        var file = new TranslatorFile(answer.body());
        assertTrue(
                file.ids("file").containsAll(List.of(page, page + "-new")),
                file.ids("file").toString());
        assertTrue(answer.body().contains("i morgon"), answer.body());

        var translated = file.translate(words -> TIGRINYA + words.strip()).toString();
        assertBrokenIsRefused(translated, page);

        var handedIn = json(post(API, translated, admin()));
        assertEquals(file.ids("file").size(), handedIn.getInt("pages"));
        assertEquals(0, handedIn.getInt("waiting"));
        assertEquals("outdated", section(page, "ask").getString("state"));
        assertTrue(section(page, "ask").getBoolean("inReview"));
        assertTrue(read(page).contains(OLD));
        assertEquals(204, get(API + "?outdated=true", admin()).statusCode());

        assertEquals(200, review(page, "ask", "title", "summary").statusCode());
        assertEquals(200, review(page + "-new", "ask", "title", "summary").statusCode());
        assertEquals("reviewed", section(page, "ask").getString("state"));
        assertTrue(read(page).contains("i morgon") && !read(page).contains(OLD), read(page));
        assertTrue(read(page + "-new").contains(TIGRINYA + "Helt nytt för alla."));

        publish(page + "-third", CHANGED.replace("kl. 8", "kl. 9"), "");
        var next = get(API + "?page=" + page + "-third", admin()).body();
        assertTrue(next.contains("similarity=\"100.0\""), next);
        assertTrue(next.contains("similarity=\"95.0\""), next);
        assertMemoryGoesOutAndIn();
    }

    private void assertBrokenIsRefused(String translated, String page) {
        var broken = translated.replaceFirst(
                "(?s)(<file[^>]* id=\"" + page + "\".*?<target>" + TIGRINYA + "Ring)<pc[^>]*>(.*?)</pc>", "$1 $2");
        var before = fromApi("/api/v1/pages/" + page);
        var refused = post(API, broken, admin("Accept-Language", "en"));
        assertEquals(422, refused.statusCode(), refused.body());
        assertEquals("application/problem+json", header(refused, "Content-Type"));
        var faults = json(refused).getJsonArray("faults").getValuesAs(JsonObject.class);
        assertEquals(1, faults.size(), refused.body());
        assertEquals(page, faults.get(0).getString("file"));
        assertEquals("ask.2", faults.get(0).getString("unit"));
        assertEquals("s1", faults.get(0).getString("segment"));
        assertEquals(
                "The code […](tel:112) is missing. Copy it from the source into the translation.",
                faults.get(0).getString("detail"));
        assertEquals(before, fromApi("/api/v1/pages/" + page));
        assertEquals(200, get(API + "?outdated=true", admin()).statusCode());
    }

    private static void assertMemoryGoesOutAndIn() {
        var memory = get(API + "/memory", admin());
        assertEquals(200, memory.statusCode(), memory.body());
        assertTrue(memory.body().contains("<tmx version=\"1.4\">"), memory.body());
        assertTrue(memory.body().contains(TIGRINYA + "Helt nytt för alla."), memory.body());
        var taken = json(post(API + "/memory", memory.body(), admin()));
        assertEquals(0, taken.getInt("added") + taken.getInt("left"));
        assertTrue(taken.getInt("known") > 0);
    }

    @Test
    void aTranslatorTakesOutAndHandsInAndPublishesNothing() {
        var page = "translated-by-agency";
        publish(page, "Vi läser ditt brev.", "");
        var wish = "{\"name\":\"agency\",\"scopes\":[\"translate\"],\"lanes\":[],\"expires\":\"2099-01-01T00:00:00Z\"}";
        var token = json(post("/api/v1/tokens", wish, admin("Content-Type", "application/json")))
                .getString("token");
        var agency = new String[] {"Authorization", "Bearer " + token};
        var exported = get(API + "?page=" + page, agency);
        assertEquals(200, exported.statusCode(), exported.body());
        var translated = new TranslatorFile(exported.body())
                .translate(words -> TIGRINYA + words)
                .toString();
        var handedIn = post(API, translated, agency);
        assertEquals(200, handedIn.statusCode(), handedIn.body());
        var review = Json.createObjectBuilder()
                .add("page", page)
                .add("sections", Json.createArrayBuilder().add("title"))
                .build()
                .toString();
        var json = new String[] {"Authorization", "Bearer " + token, "Content-Type", "application/json"};
        assertEquals(403, post(API + "/reviews", review, json).statusCode());
        assertEquals(
                403, post(API + "/memory", "<tmx version=\"1.4\"/>", agency).statusCode());
        assertEquals(200, get(API + "/memory", agency).statusCode());
        assertEquals(401, get(API + "?page=" + page).statusCode());
        assertFalse(fromApi("/api/v1/pages/" + page).toString().contains(TIGRINYA));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # call                                              | status
            /api/v1/translations/ti                             | 400
            /api/v1/translations/ti?outdated=no                 | 400
            /api/v1/translations/ti?page=start&outdated=true    | 400
            /api/v1/translations/readme?page=start         | 400
            /api/v1/translations/ti?outdated=true&source=readme | 400
            /api/v1/translations/ti?page=no-such-page           | 404
            /api/v1/translations/sv?page=start                  | 404
            """)
    void whatCannotBeGivenIsToldInWords(String call, int status) {
        var answer = get(call, admin());
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # body                                                | status
            {"page":"start"}                                      | 400
            {"page":"start","sections":[]}                        | 400
            {"page":"start","sections":["no-such-section"]}       | 400
            {"page":"start","sections":[7]}                       | 400
            {"page":"no-such-page","sections":["title"]}          | 404
            {"page":"start","sections":["title"],"revision":999}  | 409
            no json                                               | 400
            """)
    void aReviewSaysWhatWasRead(String body, int status) {
        var answer = post("/api/v1/translations/en/reviews", body, admin("Content-Type", "application/json"));
        assertEquals(status, answer.statusCode(), answer.body());
    }

    /// A page with one section, and its text in Tigrinya if there is one.
    private static void publish(String key, String swedish, String tigrinya) {
        var zip = new ContentZip()
                .page(key, "kind: information", "Sida " + key, key, "## Fråga oss {#ask}\n\n" + swedish);
        if (!tigrinya.isEmpty()) {
            zip.file(key + "/ti.md", ContentZip.markdown("ገጽ " + key, key, "## ሕተቱና {#ask}\n\n" + tigrinya));
        }
        imported(zip);
    }

    private static JsonObject section(String key, String section) {
        return fromApi("/api/v1/pages/" + key).getJsonArray("languages").getValuesAs(JsonObject.class).stream()
                .filter(language -> language.getString("lang").equals("ti"))
                .flatMap(language -> language.getJsonArray("sections").getValuesAs(JsonObject.class).stream())
                .filter(found -> found.getString("id").equals(section))
                .findFirst()
                .orElseThrow();
    }

    /// What the public reads in Tigrinya.
    private static String read(String key) {
        var url = fromApi("/api/v1/pages/" + key).getJsonArray("languages").getValuesAs(JsonObject.class).stream()
                .filter(language -> language.getString("lang").equals("ti"))
                .findFirst()
                .orElseThrow()
                .getString("url");
        return get(url).body().replaceAll("<[^>]*>", "");
    }

    private static HttpResponse<String> review(String page, String... sections) {
        var body = Json.createObjectBuilder()
                .add("page", page)
                .add("sections", Json.createArrayBuilder(List.of(sections)));
        return post(API + "/reviews", body.build().toString(), admin("Content-Type", "application/json"));
    }

    private static HttpResponse<String> post(String address, String body, String... headers) {
        return send(request(address, headers).POST(BodyPublishers.ofString(body)));
    }

    private static String[] admin(String... more) {
        var headers = new String[more.length + 2];
        System.arraycopy(more, 0, headers, 2, more.length);
        headers[0] = "Authorization";
        headers[1] = "Bearer " + portal().adminToken();
        return headers;
    }
}
