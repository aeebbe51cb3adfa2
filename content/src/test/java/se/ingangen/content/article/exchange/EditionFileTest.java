package se.ingangen.content.article.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.State;
import se.ingangen.content.article.Translation;

class EditionFileTest {

    private final Faults faults = new Faults();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # title                  | summary               | body
            Ansök om pengar          | Så gör du.            | Intro.\\n\\n## När {#when}\\n\\nAlltid.
            "Vem är du?": ett brev   | # inte en rubrik      | ---\\n\\nEfter ett streck.
            كيف أتقدّم بطلب؟          | المساعدة              | نص
            Film                     | a                     | ![](line.png "decorative")\\n\\n## A {#transcript-film}\\n\\nb
            true                     | ''                    | ''
            2016                     | a\\nb                 | '| a |\\n| --- |'
            - 'x' {y} [z] & * ! %    | 1: 2                  | Slut\\n---\\nslut
            """)
    void whatIsWrittenIsReadAsTheSame(String title, String summary, String body) {
        for (var state : State.values()) {
            var text = new EditionText(
                    title,
                    "slug",
                    summary.replace("\\n", "\n"),
                    Translation.MACHINE,
                    Map.of("summary", Translation.REVIEWED, "intro", Translation.HUMAN),
                    Map.of("intro", "1234567890123456", "when", "9f1c"),
                    body.replace("\\n", "\n"));
            var read = parse(EditionFile.format(text, state));
            assertEquals(text, read.text());
            assertEquals(state, read.state());
        }
    }

    @Test
    void onlyTheTitleIsNeeded() {
        var read = parse("---\ntitle: Pengar\n---\nOrd.\n");
        assertEquals(new EditionText("Pengar", "", "", Translation.ORIGINAL, Map.of(), Map.of(), "Ord."), read.text());
        assertEquals(State.PUBLISHED, read.state());
        assertEquals(4, read.bodyLine());
    }

    @Test
    void theBodyBeginsAtItsFirstLineThatIsNotBlank() {
        var read = parse("---\ntitle: Pengar\n---\n\n\nOrd.\n");
        assertEquals(6, read.bodyLine());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file                                               | fault and line
            Words.                                               | front-matter 1
            ''                                                   | front-matter 1
            ---\\ntitle: Pengar                                  | front-matter 1
            ---\\nslug: a\\n---\\n                               | title 1
            ---\\nslug: a\\ntitle: " "\\n---\\n                  | title 3
            ---\\ntitle: a\\nslug: A b\\n---\\n                  | slug 3
            ---\\ntitle: a\\nslug: search\\n---\\n               | slug 3
            ---\\ntitle: a\\nstatus: ready\\n---\\n              | value 3
            ---\\ntitle: a\\ntranslation: dog\\n---\\n           | value 3
            ---\\ntitle: a\\nauthor: b\\n---\\n                  | name 3
            ---\\ntitle: a\\nstatu: draft\\n---\\nstatu          | name 3
            ---\\ntitle: a\\nslug: a\\nslu: b\\n---\\n           | name 4
            ---\\ntitle: a\\nslug: "a\\n---\\n                   | yaml 3
            ---\\ntitle: a\\ntitle: b\\n---\\n                   | yaml 3
            ---\\n- a\\n---\\n                                   | yaml 1
            ---\\ntitle: a\\nsection-translation: human\\n---\\n | section-translation 3
            ---\\ntitle: a\\nsection-translation: {b: human}\\n---\\n## B {#c} | section-unknown 3
            ---\\ntitle: a\\nsection-translation:\\n  intro: human\\n  b: dog\\n---\\n## B {#b} | value 5
            """)
    void aFaultIsToldWithItsLine(String text, String told) {
        EditionFile.parse("a/sv.md", text.replace("\\n", "\n"), faults);
        assertEquals(told, Told.all(faults).replace(" a/sv.md", ""));
    }

    private EditionFile parse(String text) {
        var read = EditionFile.parse("a/sv.md", text, faults).orElseThrow();
        faults.throwIfAny();
        return read;
    }
}
