package se.ingangen.content.article.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.content.article.Markdown;

class SectionTextTest {

    private static final String EVERYTHING = """
            ## *Hjälp* nu {#a}

            First *words* and **more**.
            Same paragraph.

            - One [link](../money/#urgent "title")
            - Two
                1. Three
                2. Four

            > Somebody says <span lang="en">yes</span>.

            ### Below {#below}

            | Head | Sum |
            | --- | ---: |
            | a \\| b | `x \\| y` |

            ![A desk](desk.jpg "Photo: Anna Ek")

            ![](line.png "decorative")

            Storgatan&nbsp;1\\
            252 00 Helsingborg

            ```
            code
            ```

            <p lang="ar" dir="rtl">كلمات &amp; أكثر</p>

            ***
            """;

    @Test
    void aSectionIsItsHeadingAndTheBlocksBelow() {
        assertEquals("""
                a.1 heading <emphasis 1>Hjälp</emphasis 1> nu
                a.2 paragraph First <emphasis 1>words</emphasis 1> and <strong 2>more</strong 2>. Same paragraph.
                a.3 item One <link 1>link</link 1>
                a.4 item Two
                a.5 item Three
                a.6 item Four
                a.7 paragraph Somebody says <language 1>yes</language 1>.
                a.8 subheading Below
                a.9 cell Head
                a.10 cell Sum
                a.11 cell a | b
                a.13 paragraph <image 1>A desk</image 1>
                a.14 caption Photo: Anna Ek
                a.17 paragraph Storgatan\u00A01<break 1/>252 00 Helsingborg
                a.18 paragraph <html 1>كلمات & أكثر</html 1>""", told(section(EVERYTHING)));
    }

    @Test
    void aSectionThatKeepsItsWordsLooksAsBefore() {
        var section = section(EVERYTHING);
        var again = section(section.with(Map.of()).orElseThrow());
        assertEquals(html(section), html(again));
        assertEquals(told(section), told(again));
    }

    @Test
    void otherWordsStandAroundTheSameCodes() {
        var section = section(EVERYTHING);
        var translated = section(section.with(prefixed(section, "Y ")).orElseThrow());
        assertEquals(
                html(section).replaceAll("<[^>]*>|\\s", ""), html(translated).replaceAll("<[^>]*>|\\s|Y", ""));
        assertEquals(
                html(section).replaceAll(">[^<]*<", "><").replaceAll("alt=\"[^\"]*\"", ""),
                html(translated).replaceAll(">[^<]*<", "><").replaceAll("alt=\"[^\"]*\"", ""));
        assertTrue(html(translated).contains("<figcaption>Y Photo: Anna Ek<"), html(translated));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # section | source                 | translated
            title     | Pengar & *hyra*          | Geld & *hyra* {#x}
            a         | ## Pengar {#a}           | ## Geld {#a}
            a         | ## Pengar                | ## Geld {#a}
            a         | Pengar\\n---             | ## Geld {#a}
            """)
    void aSectionKeepsItsId(String id, String markdown, String translated) {
        var section = SectionText.of(id, markdown.replace("\\n", "\n"));
        var block = section.blocks().get(0);
        var words = CodedText.of(block.text().words().replace("Pengar", "Geld") + (id.equals("a") ? "" : " {#x}"));
        assertEquals(translated, section.with(Map.of(block.id(), words)).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "+ no item",
                "- no item",
                "1. no step",
                "=== no heading",
                "~~~ no code",
                "``` no code",
                "> no quotation",
                "[no](link) ![no](picture)",
                "*no* _emphasis_ **here**",
                "<b>no</b> <script>alert(1)</script> &amp; &#65;",
                "a | b",
                "--- | --- b",
                "ends in \\",
                "{#no-id} a",
                "[no]: https://definition.example",
                "<https://no.example>",
                "http://stays.example/a_b_c",
                "١. لا",
                "# a #",
                "***a",
                "* * * a"
            })
    void wordsThatLookLikeMarkdownStayWords(String words) {
        for (var markdown :
                List.of("a", "- a", "> a", "### a", "| a |\n|---|", "b\\\na", "*a*", "[a](b)", "![a](b \"c\")")) {
            var section = section(markdown);
            var texts = section.blocks().stream()
                    .collect(Collectors.toMap(Block::id, block -> block.text().pieces().stream()
                            .map(piece -> piece.text().equals("a") ? Piece.text(words) : piece)
                            .collect(Collectors.collectingAndThen(Collectors.toList(), CodedText::new))));
            var written = section.with(texts).orElseThrow(() -> new AssertionError(markdown));
            assertEquals(
                    texts.values().stream().map(CodedText::marked).sorted().toList(),
                    section(written).blocks().stream()
                            .map(block -> block.text().marked())
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # source          | text between pieces, as translated       | Markdown
            'x **y** z'       | ا،;«كلمة».;و                             | ا،<strong>«كلمة»\\.</strong>و
            'x **y** z'       | a ; b ; c                                 | a **b** c
            'x **y** z'       | a;b;c                                     | a**b**c
            'x **y** z'       | a;(b);c                                   | a<strong>\\(b\\)</strong>c
            'x [y](z) v'      | Hej!;b;.                                  | Hej\\![b](z).
            """)
    void emphasisHoldsWhereverItEnds(String source, String words, String markdown) {
        var section = section(source);
        var block = section.blocks().get(0);
        var parts = new ArrayList<>(List.of(words.split(";")));
        var text = new CodedText(block.text().pieces().stream()
                .map(piece -> piece.side() == Piece.Side.TEXT ? Piece.text(parts.remove(0)) : piece)
                .toList());
        var written = section.with(Map.of(block.id(), text.folded())).orElseThrow();
        assertEquals(markdown, written);
    }

    @Test
    void everyTextOfTheStarterContentLooksAsBeforeWhenItIsPutTogetherAgain() {
        Starter.texts()
                .forEach((file, sections) -> sections.forEach(section -> {
                    var again =
                            SectionText.of(section.id(), section.with(Map.of()).orElseThrow());
                    assertEquals(html(section), html(again), file);
                }));
    }

    @Test
    void aHeadingCannotEndLikeAnId() {
        var section = section("### a");
        assertTrue(section.with(Map.of("a.1", CodedText.of("No {#id}"))).isEmpty());
    }

    private static Map<String, CodedText> prefixed(SectionText section, String prefix) {
        return section.blocks().stream()
                .collect(Collectors.toMap(Block::id, block -> Starter.prefixed(block.text(), prefix)));
    }

    private static SectionText section(String markdown) {
        return SectionText.of("a", markdown.strip());
    }

    private static String told(SectionText section) {
        return section.blocks().stream()
                .map(block -> block.id() + " " + block.kind().word() + " "
                        + block.text().marked())
                .collect(Collectors.joining("\n"));
    }

    private static String html(SectionText section) {
        return Markdown.toHtml(section.markdown(), section.id(), address -> address)
                .replaceAll("\\s+", " ");
    }
}
