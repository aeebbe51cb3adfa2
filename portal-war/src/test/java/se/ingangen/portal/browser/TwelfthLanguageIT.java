package se.ingangen.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A language that nobody thought of when the portal was built: two files, and no code.
class TwelfthLanguageIT extends PortalTest {

    private static final String FILE = "locale=ckb-IQ\nname=کوردی\norder=35\nfallback=ar\n";

    @TempDir
    private static Path folder;

    private static Portal portal;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(folder.resolve("ckb.properties"), FILE);
        Files.writeString(folder.resolve("messages_ckb.properties"), "search.button=گەڕان\n");
        portal = Portal.start("twelfth", Map.of("INGANGEN_LANGUAGES", folder.toString()));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ckb", "/ckb/search", "/ckb/settings", "/ckb/services", "/ckb/no-such-page"})
    void everyViewIsThereInIt(String address) throws IOException, InterruptedException {
        var page = page(address, "");
        assertEquals("ckb rtl", page.child(0).attr("lang") + " " + page.child(0).attr("dir"));
    }

    @Test
    void itsOwnWordsAreUsedAndTheOthersFallBackAndThatIsSaid() throws IOException, InterruptedException {
        var page = page("/ckb/search", "");
        assertEquals("گەڕان", page.select("main form button").text());
        assertEquals(say("ar", "search.heading"), page.select("h1").text());
        var note = page.selectFirst("aside[lang=ar][dir=rtl] .notice");
        assertEquals(say("ar", "language.partly"), note.text());
    }

    @Test
    void itIsInTheListOfLanguagesAndChosenByWhatTheReadersBrowserAsksFor() throws IOException, InterruptedException {
        var names = page("/sv/languages", "").select("a[hreflang]").eachText();
        assertTrue(names.contains("کوردی"), names::toString);
        assertEquals("ckb", page("/", "ckb-IQ, ar;q=0.5").child(0).attr("lang"));
    }

    @Test
    void theOtherLanguagesAreWholeAsBefore() throws IOException, InterruptedException {
        for (var tag : List.of("sv", "ar", "ti")) {
            assertTrue(page("/" + tag, "").select("body > aside").isEmpty(), tag);
        }
    }

    private static Document page(String address, String wish) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(portal.address() + address))
                .header("Accept-Language", wish.isEmpty() ? "en" : wish)
                .build();
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return Jsoup.parse(client.send(request, BodyHandlers.ofString()).body());
        }
    }
}
