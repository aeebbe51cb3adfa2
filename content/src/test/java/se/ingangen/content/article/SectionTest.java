package se.ingangen.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

    private static final String BODY = """
            First words.

            ## When you can apply {#when}

            Any day.

            ### By phone {#phone}

            Call.

            ### Här

            Come.

            ## Vad du behöver

            ```
            ## no heading
            ```

            > ## no heading either
            """;

    @Test
    void aBodyIsAnIntroAndWhatStandsBelowHeadingsOfTheSecondLevel() {
        var sections = Section.of(BODY);
        assertEquals("intro when vad-du-behover", ids(sections));
        assertEquals("First words.", sections.get(0).markdown());
        assertEquals("When you can apply", sections.get(1).heading());
        assertEquals(
                "```\n## no heading\n```\n\n> ## no heading either",
                sections.get(2).markdown());
    }

    @Test
    void aSectionHasPartsBelowHeadingsOfTheThirdLevel() {
        var parts = Section.of(BODY).get(1).parts();
        assertEquals("intro phone har", ids(parts));
        assertEquals("Any day.", parts.get(0).markdown());
        assertEquals("By phone", parts.get(1).heading());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # heading                  | id          | text
            '## Pengar'                  | pengar      | Pengar
            '## Pengar {#money}'         | money       | Pengar
            '## *Snabb* hjälp {#fast}'   | fast        | Snabb hjälp
            '## متى {#when-2}'           | when-2      | متى
            '## {#only-id}'              | only-id     | ''
            '## Search'                  | section-1   | Search
            '## ?'                       | section-1   | ?
            '## Pengar ##'               | pengar      | Pengar
            """)
    void theIdIsInBracesOrComesFromTheHeading(String line, String id, String text) {
        var section = Section.of(line).get(1);
        assertEquals(id, section.id());
        assertEquals(text, section.heading());
    }

    @Test
    void aBodyWithoutHeadingsIsAnIntroThatMayBeEmpty() {
        assertEquals(List.of(new Section("intro", "", "Words.")), Section.of("Words.\n"));
        assertTrue(Section.of("").get(0).isEmpty());
        assertTrue(Section.of("## Title").get(0).isEmpty());
    }

    @Test
    void theFingerprintFoldsWhiteSpaceAndSeesChangedWords() {
        var print = new Section("a", "Hyra", "Ring  oss\n i dag.").fingerprint();
        assertTrue(print.matches("[0-9a-f]{16}"), print);
        assertEquals(print, new Section("b", "Hyra", " Ring oss i\n\ndag.").fingerprint());
        assertNotEquals(print, new Section("a", "Hyra", "Ring oss i morgon.").fingerprint());
        assertNotEquals(print, new Section("a", "Mat", "Ring oss i dag.").fingerprint());
    }

    private static String ids(List<Section> sections) {
        return sections.stream().map(Section::id).collect(Collectors.joining(" "));
    }
}
