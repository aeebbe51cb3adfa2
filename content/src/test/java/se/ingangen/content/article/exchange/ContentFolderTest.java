package se.ingangen.content.article.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
                "---\\ntitle: Pengar\\nslug: pengar\\n---\\n\\n[Hyra](../rent/) [Fil](old.pdf) [Ny](new.pdf)");
        write("money/new.pdf", "");
        write("rent/page.yaml", "kind: information\\nparent: money");
        write("rent/sv.md", TITLE + "[Pengar](../money/sv.md#when) [Nedan](#when)\\n\\n## När {#when}");
        write("rent/ps.md", TITLE);
    }

    @Test
    void aFolderWithoutFaultsIsReadWhole() {
        var pages = ContentFolder.read(root, PORTAL);
        assertEquals("money rent", pages.stream().map(PageFolder::key).collect(Collectors.joining(" ")));
        assertEquals("[new.pdf]", pages.get(0).attachments().keySet().toString());
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
            money/sv.md         | ---\\ntitle: a\\n---\\n\\n\\n![](new.pdf)            | alt money/sv.md 6
            money/sv.md         | ---\\ntitle: a\\n---\\n![ ](new.pdf)                 | alt money/sv.md 4
            money/sv.md         | ---\\ntitle: a\\n---\\n- b\\n- <a href="x">c</a>     | html money/sv.md 5
            money/sv.md         | ---\\ntitle: a\\n---\\n<img src="new.pdf">           | html money/sv.md 4
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
        write("money/sv.md", "---\\ntitle: a\\n---\\n[b](../c/)\\n\\n![](new.pdf)");
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
