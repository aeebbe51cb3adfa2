package se.ingangen.portal.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheIT extends PortalTest {

    private static final String PAGE = "/sv/vad-ar-invanarprocessen";
    private static final Pattern STYLE = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        var first = get(PAGE);
        assertEquals(200, first.statusCode());
        assertEquals("public, no-cache", header(first, "Cache-Control"));
        assertEquals("Accept-Encoding", header(first, "Vary"));
        var again = get(PAGE, "If-None-Match", header(first, "ETag"));
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(header(first, "ETag"), header(again, "ETag"));
        assertEquals(200, get(PAGE, "If-None-Match", "\"another\"").statusCode());
    }

    @Test
    void aPageIsSentAsSmallAsTheClientTakesIt() throws IOException {
        Brotli4jLoader.ensureAvailability();
        var plain = bytes(PAGE);
        var gzip = bytes(PAGE, "Accept-Encoding", "gzip, deflate");
        var brotli = bytes(PAGE, "Accept-Encoding", "gzip, deflate, br");
        assertEquals("", header(plain, "Content-Encoding"));
        assertEquals("gzip", header(gzip, "Content-Encoding"));
        assertEquals("br", header(brotli, "Content-Encoding"));
        assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
        assertArrayEquals(plain.body(), Decoder.decompress(brotli.body()).getDecompressedData());
        assertTrue(brotli.body().length < gzip.body().length && gzip.body().length < plain.body().length / 2);
        assertNotEquals(header(plain, "ETag"), header(gzip, "ETag"));
        assertEquals(
                304,
                get(PAGE, "Accept-Encoding", "br", "If-None-Match", header(brotli, "ETag"))
                        .statusCode());
    }

    @Test
    void theStyleSheetIsKeptForEver() {
        var style = STYLE.matcher(get("/sv").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var answer = get(style);
        assertEquals(200, answer.statusCode());
        assertEquals("public, max-age=31536000, immutable", header(answer, "Cache-Control"));
        assertEquals(404, get("/assets/0123456789/portal.css").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sv/search?q=hyra", "/sv/services/contact/topic", "/sv/nothing", "/desk/sign-in.xhtml"})
    void whatIsForOneReaderIsKeptByNobody(String address) {
        assertTrue(header(get(address), "Cache-Control").contains("no-store"), address);
    }

    @Test
    void aChangeRenewsThePagesThatTellOfItAndNoOther() {
        var folder = new ContentZip()
                .page("folder", "kind: information", "Mapp", "mapp", "Allt.")
                .page("naming", "kind: information", "Nämner", "namner", "Läs [om saken](../changing/).")
                .page("other", "kind: information", "Annat", "annat", "Något annat.")
                .page("changing", "kind: information\nparent: folder", "Före", "saken", "Så var det.");
        imported(folder);
        var changing = etag("/sv/saken");
        var listing = etag("/sv/mapp");
        var naming = etag("/sv/namner");
        var other = etag("/sv/annat");
        var seed = etag(PAGE);
        assertEquals(changing, etag("/sv/saken"), "a page is the same until it changes");
        imported(folder.page("changing", "kind: information\nparent: folder", "Efter", "saken-nu", "Så är det."));
        assertNotEquals(changing, etag("/sv/saken-nu"));
        assertEquals(301, get("/sv/saken").statusCode());
        assertNotEquals(listing, etag("/sv/mapp"));
        assertTrue(get("/sv/mapp").body().contains("Efter"));
        assertNotEquals(naming, etag("/sv/namner"));
        assertTrue(get("/sv/namner").body().contains("href=\"/sv/saken-nu\""));
        assertEquals(other, etag("/sv/annat"));
        assertEquals(seed, etag(PAGE));
        withdraw();
    }

    private static void withdraw() {
        var gone = "kind: information\narchived: 2016-12-31";
        imported(new ContentZip()
                .page("folder", gone, "Mapp", "mapp", "Allt.")
                .page("naming", gone, "Nämner", "namner", "Läs.")
                .page("other", gone, "Annat", "annat", "Något annat.")
                .page("changing", gone, "Efter", "saken-nu", "Så är det."));
    }

    private static String etag(String address) {
        HttpResponse<String> answer = get(address);
        assertEquals(200, answer.statusCode(), address);
        return header(answer, "ETag");
    }
}
