package se.ingangen.content.article.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class ContentFolderTest {

    /// A portal that holds the page `old`, the file `old.pdf` beside `money`, and the slug `taken`.
    private static final Known PORTAL = new Known() {
        @Override
        public boolean hasPage(String key) {
            return key.equals("old");
        }

        @Override
        public boolean hasAttachment(String key, String name) {
            return key.equals("money") && name.equals("old.pdf");
        }

        @Override
        public Optional<String> slugOwner(String tag, String slug) {
            return Optional.ofNullable(
                    Map.of("sv|taken", "old", "sv|pengar", "money").get(tag + "|" + slug));
        }
    };

    private static final String TITLE = "---\\ntitle: Hyra\\n---\\n";

    @TempDir
    private Path root;

    @BeforeEach
    void writeTwoGoodPages() throws IOException {
        write("money/page.yaml", "kind: information\\nparent: old");
        write(
                "money/sv.md",
                "---\\ntitle: Pengar\\nslug: pengar\\n---\\n\\n[Hyra](../rent/) [Fil](old.pdf) [Ny](new.pdf)\\n\\n"
                        + "## Fil {#summary-old}\\nOrd.\\n## Ny {#summary-new}\\nOrd.");
        write("money/new.pdf", "");
        write("money/new.png", "");
        write("rent/page.yaml", "kind: information\\nparent: money");
        write("rent/sv.md", TITLE + "[Pengar](../money/sv.md#when) [Nedan](#when)\\n\\n## När {#when}");
        write("rent/ps.md", TITLE);
    }

    @Test
    void aFolderWithoutFaultsIsReadWhole() {
        var pages = ContentFolder.read(root, PORTAL);
        assertEquals("money rent", pages.stream().map(PageFolder::key).collect(Collectors.joining(" ")));
        assertEquals("[new.pdf, new.png]", pages.get(0).attachments().keySet().toString());
        assertEquals("[ps, sv]", pages.get(1).editions().keySet().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file              | what it holds                                        | faults
            rent/page.yaml      | kind: novel                                          | kind rent/page.yaml 1
            rent/page.yaml      | order: 1                                             | kind-missing rent/page.yaml 1
            rent/page.yaml      | kind: information\\nparent: nowhere                  | parent rent/page.yaml 2
            rent/page.yaml      | kind: information\\nparent: rent                     | parent rent/page.yaml 2
            rent/page.yaml      | kind: [                                              | yaml rent/page.yaml 1
            rent/sv_SE.md       | ---\\ntitle: Hyra\\n---                              | tag rent/sv_SE.md 0
            rent/english.md     | ---\\ntitle: Hyra\\n---                              | tag rent/english.md 0
            rent/sv.md          | ---\\nslug: hyra\\n---                               | title rent/sv.md 1
            rent/sv.md          | ---\\ntitle: Hyra\\nslug: pengar\\n---                 | slug-taken rent/sv.md 3
            rent/sv.md          | ---\\ntitle: Hyra\\nslug: taken\\n---                | slug-taken rent/sv.md 3
            rent/sv.md          | ---\\ntitle: Hyra\\nslug: search\\n---               | slug rent/sv.md 3
            rent/sv.md          | ---\\ntitle: Hyra\\nstatus: done\\n---               | value rent/sv.md 3
            rent/sv.md          | ---\\ntitle: Hyra\\nauthor: me\\n---                 | name rent/sv.md 3
            rent/sv.md          | ---\\ntitle: "Hyra\\n---                             | yaml rent/sv.md 2
            rent/sv.md          | Hyra                                                 | front-matter rent/sv.md 1
            rent/sv.md          | ---\\ntitle: a\\n---\\n\\na\\n[b](../nowhere/)       | link rent/sv.md 6
            rent/sv.md          | ---\\ntitle: a\\n---\\n\\n[b](lost.pdf)              | link rent/sv.md 5
            rent/sv.md          | ---\\ntitle: a\\n---\\n[b](#nowhere)                 | link rent/sv.md 4
            rent/sv.md          | ---\\ntitle: a\\n---\\n[b](javascript:alert)         | link rent/sv.md 4
            rent/sv.md          | ---\\ntitle: a\\n---\\n## A {#a}\\n## B {#a}         | section-twice rent/sv.md 0
            rent/sv.md          | ---\\ntitle: a\\n---\\n## A {#a}\\n## B {#summary}    | section-reserved rent/sv.md 5
            rent/sv.md          | ---\\ntitle: a\\n---\\n## Title\\n## Summary          | ''
            rent/sv.md          | ---\\ntitle: a\\nsection-translation: {b: human}\\n--- | section-unknown rent/sv.md 3
            money/sv.md         | ---\\ntitle: a\\n---\\n\\n\\n![](new.png)            | alt money/sv.md 6
            money/sv.md         | ---\\ntitle: a\\n---\\n![ ](new.png)                 | alt money/sv.md 4
            money/sv.md         | ---\\ntitle: a\\n---\\n- b\\n- <a href="x">c</a>     | html money/sv.md 5
            money/sv.md         | ---\\ntitle: a\\n---\\n<img src="new.png">           | html money/sv.md 4
            money/sv.md         | ---\\ntitle: a\\n---\\n![bild3](new.png)            | alt-name money/sv.md 4
            money/sv.md         | ---\\ntitle: a\\n---\\n![](new.png "decorative")    | ''
            stray.txt           | words                                                | stray stray.txt 0
            Rent/page.yaml      | kind: information                                    | key Rent 0
            rent/files/a.pdf    | words                                                | folder rent/files 0
            lone/sv.md          | ---\\ntitle: a\\n---                                 | page-missing lone/page.yaml 0
            lone/page.yaml      | kind: information                                    | no-language lone 0
            """)
    void aFaultIsToldWithItsFileAndLine(String file, String holds, String told) throws IOException {
        write(file, holds);
        assertEquals(told, faults());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind      | body                                                         | faults
            information | [a](new.pdf)                                                 | summary money/sv.md 4
            information | [a](new.pdf)\\n\\n[b](new.pdf)                            | summary money/sv.md 4
            information | ord\\n\\n[a](old.pdf) [b](new.pdf)                           | summary money/sv.md 6, summary money/sv.md 6
            information | ![Ett diagram](new.pdf)                                      | summary money/sv.md 4
            information | [a](new.pdf)\\n## A {#summary-old}\\nOrd.                 | summary money/sv.md 4
            information | [a](new.pdf)\\n## A {#summary-new}                         | summary money/sv.md 4
            information | [a](new.pdf)\\n## {#summary-new}\\nOrd.                   | summary money/sv.md 4
            information | [a](new.pdf)\\n## A {#summary-new}\\nOrd.                 | ''
            information | [a](%D9%86.pdf)                                              | file-name money/sv.md 4
            information | [a](https://example.org/new.pdf)                             | ''
            document    | [a](new.pdf)                                                 | summary-short money/sv.md 4
            document    | ## 1 2 3 4 5\\n6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 [a](new.pdf) | summary-short money/sv.md 5
            document    | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 [a](new.pdf) | ''
            document    | ord                                                          | ''
            """)
    void aDocumentIsSummedUpOnThePage(String kind, String body, String told) throws IOException {
        write("money/page.yaml", "kind: " + kind);
        write("money/ن.pdf", "");
        write("money/sv.md", "---\\ntitle: a\\n---\\n" + body);
        assertEquals(told, faults());
    }

    @Test
    void everyLanguageThatLinksToADocumentSumsItUp() throws IOException {
        write("money/en.md", "---\\ntitle: a\\n---\\n[a](new.pdf)");
        write("money/ar.md", "---\\ntitle: a\\n---\\nword");
        assertEquals("summary money/en.md 4", faults());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the lines of page.yaml after the first                                               | faults
            media: film.mp4                                                                        | media rent/page.yaml 2
            media: [film.mp4]                                                                      | media rent/page.yaml 2
            media:\\n  - language: sv                                                               | media rent/page.yaml 2
            media:\\n  - file: film.mov                                                             | media-ending rent/page.yaml 3
            media:\\n  - file: new.pdf                                                              | media-ending rent/page.yaml 3
            media:\\n  - file: film.mp4                                                             | captions rent/page.yaml 3
            media:\\n  - file: film.mp4\\n    captions: {ar: film.sv.vtt}                            | captions rent/page.yaml 3
            media:\\n  - file: film.mp4\\n    language: en\\n    captions: {sv: film.sv.vtt}          | captions rent/page.yaml 3
            media:\\n  - file: film.mp4\\n    captions: {sv: film.sv.vtt}                            | ''
            media:\\n  - file: film.mp4\\n    captions:\\n      sv: film.sv.vtt\\n      ar: film.sv.vtt | ''
            media:\\n  - file: film.mp4\\n    captions:\\n      sv: film.sv.vtt\\n      ar: lost.vtt    | file-missing rent/page.yaml 6
            media:\\n  - file: film.mp4\\n    captions:\\n      sv: film.sv.vtt\\n      a_b: film.sv.vtt | value rent/page.yaml 5
            media:\\n  - file: film.mp4\\n    captions: {sv: film.mp4}                               | value rent/page.yaml 3
            media:\\n  - file: film.mp4\\n    captions: {sv: bad.vtt}                                | captions-form rent/bad.vtt 1
            media:\\n  - file: film.mp4\\n    captions: film.sv.vtt                                  | captions rent/page.yaml 3, value rent/page.yaml 4
            media:\\n  - file: film.mp4\\n    caption: {sv: film.sv.vtt}                             | captions rent/page.yaml 3, media-entry rent/page.yaml 4
            media:\\n  - file: film.mp4\\n    sign-language: true\\n    captions: {sv: film.sv.vtt}    | ''
            media:\\n  - file: film.mp4\\n    sign-language: a_b\\n    captions: {sv: film.sv.vtt}     | value rent/page.yaml 4
            media:\\n  - file: sound.mp3                                                            | ''
            media:\\n  - file: sound.mp3\\n    sign-language: true                                   | value rent/page.yaml 4
            media:\\n  - file: sound.mp3\\n    language: a_b                                         | value rent/page.yaml 4
            media:\\n  - file: sound.mp3\\n  - file: sound.mp3                                       | twice rent/page.yaml 4
            media:\\n  - file: sound.mp3\\n  - file: lost.mp3                                        | file-missing rent/page.yaml 4, transcript rent/ps.md 8, transcript rent/sv.md 8
            media:\\n  - file: ن.mp3                                                               | file-name rent/page.yaml 3
            documents: form.pdf                                                                    | documents rent/page.yaml 2
            documents: {film.mp4: sv}                                                              | ''
            documents: {film.mp4: a_b}                                                             | value rent/page.yaml 2
            documents:\\n  film.mp4: sv\\n  lost.pdf: sv                                          | file-missing rent/page.yaml 4
            """)
    void aRecordingHasCaptionsAndATranscript(String yaml, String told) throws IOException {
        writeRecordings();
        write("rent/page.yaml", "kind: information\\n" + yaml);
        assertEquals(told, faults());
    }

    @Test
    void everyLanguageOfThePageHasTheTranscript() throws IOException {
        writeRecordings();
        write("rent/page.yaml", "kind: information\\nmedia:\\n  - file: sound.mp3");
        write("rent/ar.md", TITLE + "Ord.\\n\\nOrd.\\n");
        write("rent/en.md", TITLE + "## Sound {#transcript-sound}\\n\\n## When {#when}\\nWord.");
        assertEquals("transcript rent/ar.md 6, transcript rent/en.md 4", faults());
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        try (var file = new RandomAccessFile(root.resolve("rent/film.mp4").toFile(), "rw")) {
            file.setLength(64L << 20);
            assertEquals("", faults());
            file.setLength((64L << 20) + 1);
            assertEquals("file-large rent/film.mp4 0", faults());
        }
    }

    private void writeRecordings() throws IOException {
        for (var name : List.of("film.mp4", "film.mov", "sound.mp3", "ن.mp3", "new.pdf")) {
            write("rent/" + name, "");
        }
        write("rent/film.sv.vtt", "WEBVTT\\n\\n00:00.000 --> 00:01.000\\nHej.");
        write("rent/bad.vtt", "Hej.");
        for (var tag : List.of("sv", "ps")) {
            var film = "## A {#transcript-film}\\nOrd.\\n";
            write("rent/" + tag + ".md", TITLE + film + "## B {#transcript-sound}\\nOrd.\\n## När {#when}");
        }
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(root.resolve("rent/sv.md"), "---\ntitle: Möte\n---".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(root.resolve("money/page.yaml"), new byte[] {'k', (byte) 0xff});
        assertEquals("utf8 money/page.yaml 0, utf8 rent/sv.md 0", faults());
    }

    @Test
    void anEmptyFolderIsNoContent(@TempDir Path empty) {
        root = empty;
        assertEquals("empty  0", faults());
    }

    @Test
    void allFaultsAreToldAtOnceByFileAndLine() throws IOException {
        write("rent/page.yaml", "kind: novel");
        write("rent/sv.md", "---\\nstatus: done\\ntitle: a\\nauthor: me\\n---");
        write("money/sv.md", "---\\ntitle: a\\n---\\n[b](../c/)\\n\\n![](new.png)");
        assertEquals(
                "link money/sv.md 4, alt money/sv.md 6, kind rent/page.yaml 1, value rent/sv.md 2, name rent/sv.md 4",
                faults());
    }

    @Test
    void linesMayEndAsWindowsEndsThemAndBeginWithAMark() throws IOException {
        write("rent/sv.md", "\uFEFF---\\r\\ntitle: Hyra\\r\\n---\\r\\nOrd.\\r\\n");
        ContentFolder.read(root, PORTAL);
        assertEquals(
                "Hyra", ContentFolder.edition(root.resolve("rent/sv.md")).text().title());
    }

    private String faults() {
        try {
            ContentFolder.read(root, PORTAL);
            return "";
        } catch (ContentFaultsException e) {
            e.faults().forEach(fault -> fault.text(Messages.of(Languages.standard())));
            return Told.all(e.faults());
        }
    }

    private void write(String file, String holds) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, holds.replace("\\n", "\n").replace("\\r", "\r"));
    }
}
