package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures, films and documents: how a page shows them, and what is not let in.
class MediaIT extends BrowserTest {

    private static final String FILES = "/files/pictures-and-films/";

    @BeforeAll
    static void takeThePageIn() {
        MediaPage.takeIn();
    }

    @AfterAll
    static void archiveThePage() {
        MediaPage.archive();
    }

    @Test
    void aPictureThatOnlyDecoratesIsSilentAndAnotherHasItsWords() {
        open("/sv/bilder-och-filmer");
        var line = page().locator("img[src$='line.png']");
        assertEquals("", line.getAttribute("alt"));
        assertEquals(0, page().locator("main [title]").count());
        var door = page().locator("figure > img");
        assertThat(door).hasAttribute("alt", "En kvinna öppnar en dörr");
        assertThat(door).hasAttribute("loading", "lazy");
        assertThat(door).hasAttribute("width", "2000");
        assertThat(door).hasAttribute("height", "1000");
        assertThat(page().locator("figure > img + figcaption")).hasText("Foto: Anna Ek");
        assertNoAccessibilityFaults();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # page                   | captions that are shown, and the link to the film
            /sv/bilder-och-filmer    | Svenska | Ladda ner filmen (MP4, 600 kB)
            /ar/pictures             | العربية | نزّل الفيلم (MP4، 600 كيلوبايت)
            """)
    void aFilmHasCaptionsATranscriptAndNoHaste(String address, String shown, String download) {
        open(address);
        var language = page().locator("html").getAttribute("lang");
        var film = page().locator("figure video");
        assertThat(film).hasAttribute("controls", "controls");
        assertThat(film).hasAttribute("preload", "none");
        assertThat(film).hasAttribute("playsinline", "playsinline");
        assertThat(film).hasAttribute("lang", "swl");
        assertThat(film).hasAccessibleName("Så öppnar du dörren");
        assertEquals(0, page().locator("[autoplay]").count());
        assertEquals(
                "sv Svenska /film.sv.vtt, ar العربية /film.ar.vtt",
                film.locator("track[kind=captions]").all().stream()
                        .map(track -> track.getAttribute("srclang") + " " + track.getAttribute("label") + " "
                                + track.getAttribute("src").replace("/files/pictures-and-films", ""))
                        .collect(Collectors.joining(", ")));
        assertThat(film.locator("track[default]")).hasCount(1);
        assertThat(film.locator("track[default]")).hasAttribute("label", shown);
        assertSays(say(language, "article.film.signed"));
        assertEquals(download, bare(page().locator("a[download='film.mp4']").textContent()));
        assertThat(link(say(language, "article.film.as-text"))).hasAttribute("href", "#transcript-film");
        assertThat(page().locator("#transcript-film")).hasCount(1);
        assertThat(page().locator("figure audio")).hasAccessibleName("Välkommen in");
        assertThat(link(say(language, "article.sound.as-text"))).hasAttribute("href", "#transcript-sound");
        assertNoAccessibilityFaults();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # page                   | the link to the document
            /sv/bilder-och-filmer    | blanketten (PDF, 120 kB)
            /ar/pictures             | blanketten (PDF، 120 كيلوبايت، باللغة السويدية)
            """)
    void aLinkToADocumentSaysItsTypeSizeAndLanguage(String address, String words) {
        open(address);
        var link = page().locator("a[href$='form.pdf']");
        assertEquals(words, bare(link.textContent()));
        assertThat(link).hasAttribute("hreflang", "sv");
        assertThat(link.locator("span"))
                .hasAttribute("lang", page().locator("html").getAttribute("lang"));
    }

    /// Without marks of direction, and with plain spaces.
    private static String bare(String text) {
        return text.replaceAll("[\\u2066\\u2069]", "").replaceAll("\\h", " ").strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sv/bilder-och-filmer", "/ar/pictures"})
    void nothingIsWiderThanANarrowTelephone(String address) {
        with(options -> options.setViewportSize(320, 800));
        open(address);
        page().locator("figure > img").scrollIntoViewIfNeeded();
        page().waitForCondition(() -> Boolean.TRUE.equals(
                page().evaluate("() => [...document.images].every(i => i.complete && i.naturalWidth > 0)")));
        assertEquals(320, page().evaluate("() => document.documentElement.scrollWidth"));
        assertNoAccessibilityFaults();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what is asked for,   status, from,   to
            bytes=0-99,            206,    0,      99
            bytes=262100-262200,   206,    262100, 262200
            bytes=-10,             206,    599990, 599999
            bytes=0-,              206,    0,      599999
            'bytes=0-1,5-6',       200,    0,      599999
            """)
    void aFilmIsSentInTheParts(String range, int status, int from, int to) {
        var answer = bytes(FILES + "film.mp4", "Range", range);
        assertEquals(status, answer.statusCode());
        assertArrayEquals(Arrays.copyOfRange(MediaPage.FILM, from, to + 1), answer.body());
        assertEquals(status == 206 ? "bytes " + from + "-" + to + "/600000" : "", header(answer, "Content-Range"));
        assertEquals("bytes", header(answer, "Accept-Ranges"));
        assertEquals("video/mp4", header(answer, "Content-Type"));
    }

    @Test
    void aPartThatAFilmDoesNotHaveIsRefused() {
        var answer = bytes(FILES + "film.mp4", "Range", "bytes=600000-");
        assertEquals(416, answer.statusCode());
        assertEquals("bytes */600000", header(answer, "Content-Range"));
        assertEquals(0, answer.body().length);
    }

    @Test
    void aPartOfAFilmThatHasChangedIsNotMixedWithTheOld() {
        var etag = header(bytes(FILES + "film.mp4"), "ETag");
        assertEquals(
                206,
                bytes(FILES + "film.mp4", "Range", "bytes=0-9", "If-Range", etag)
                        .statusCode());
        var whole = bytes(FILES + "film.mp4", "Range", "bytes=0-9", "If-Range", "\"another\"");
        assertEquals(200, whole.statusCode());
        assertArrayEquals(MediaPage.FILM, whole.body());
    }

    @Test
    void anExportHoldsItAllAndChangesNothingWhenItIsTakenIn() throws IOException {
        var before = export();
        var names = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(before))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("pictures-and-films/page.yaml")) {
                    var yaml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    assertFalse(yaml.replace("media:", "").equals(yaml), yaml);
                } else if (entry.getName().equals("pictures-and-films/sv.md")) {
                    var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    assertEquals(MediaPage.TEXT, text.substring(text.length() - MediaPage.TEXT.length()));
                } else if (entry.getName().startsWith("pictures-and-films/film.mp4")) {
                    assertArrayEquals(MediaPage.FILM, zip.readAllBytes());
                }
                names.append(entry.getName()).append(' ');
            }
        }
        for (var name : "ar.md door.png film.ar.vtt film.mp4 film.sv.vtt form.pdf line.png sound.mp3".split(" ")) {
            assertFalse(names.indexOf("pictures-and-films/" + name + " ") < 0, name + " in " + names);
        }
        assertEquals(0, json(importing(before)).getInt("editions"));
        assertArrayEquals(before, export());
    }

    private static byte[] export() {
        var answer = bytes("/api/v1/content", "Authorization", "Bearer " + portal().adminToken());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void whatNotEverybodyCanTakeInIsRefusedWithFileAndLine(String language) {
        var zip = new ContentZip()
                .page("blind", "kind: notice", "Blind", "blind", "![](a.png)\n\n![bild3](a.png)")
                .file("blind/a.png", MediaPage.picture(1, 1))
                .page(
                        "deaf",
                        "kind: notice\nmedia:\n  - file: film.mp4\n    captions: {sv: film.vtt}\n  - file: b.webm",
                        "Döv",
                        "dov",
                        "Text.")
                .file("deaf/film.mp4", "film")
                .file("deaf/film.vtt", "WEBVTT\n\n0:01 --> 0:02\nHej.")
                .page("locked", "kind: notice", "Låst", "last", "Läs [det här](locked.pdf).")
                .file("locked/locked.pdf", "pdf")
                .page("short", "kind: document", "Kort", "kort", "Läs [det här](short.odt).")
                .file("short/short.odt", "odt");
        var answer = importing(zip.bytes(), "Accept-Language", language);
        assertEquals(422, answer.statusCode(), answer.body());
        var messages = messages(language);
        var told = json(answer).getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                .map(fault -> fault.getString("file") + " " + fault.getInt("line", 0) + " " + fault.getString("detail"))
                .collect(Collectors.joining("\n"));
        assertEquals(
                String.join(
                        "\n",
                        "blind/sv.md 7 " + messages.text("content.fault.alt", "a.png", 150),
                        "blind/sv.md 9 " + messages.text("content.fault.alt-name", "a.png", 150),
                        "deaf/film.vtt 3 " + messages.text("content.fault.captions-time"),
                        "deaf/page.yaml 5 " + messages.text("content.fault.file-missing", "b.webm"),
                        "deaf/page.yaml 5 " + messages.text("content.fault.captions", "b.webm", "sv"),
                        "deaf/sv.md 7 " + messages.text("content.fault.transcript", "film.mp4", "transcript-film"),
                        "deaf/sv.md 7 " + messages.text("content.fault.transcript", "b.webm", "transcript-b"),
                        "locked/sv.md 7 " + messages.text("content.fault.summary", "locked.pdf", "summary-locked"),
                        "short/sv.md 7 " + messages.text("content.fault.summary-short", "short.odt", 20)),
                told);
        assertEquals(404, get("/sv/blind").statusCode(), "nothing is imported");
    }
}
