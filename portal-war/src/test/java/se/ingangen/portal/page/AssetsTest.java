package se.ingangen.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssetsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # style sheet                                              | what is sent
            a {\\n    color: red;\\n    top: 0;\\n}                    | a{color: red;top: 0}
            a,\\nb > c {\\n    top: 0;\\n}                             | a,b > c{top: 0}
            a\\nb {\\n    top: 0;\\n}                                  | a\\nb{top: 0}
            a { /* why */\\n    top: 0; /* so */\\n}                   | a{top: 0}
            a { grid-area: 1 /\\n 2; }                                 | a{grid-area: 1 /\\n2; }
            a {\\n    width: calc(1px +\\n        2px);\\n}            | a{width: calc(1px +\\n2px)}
            @media (a: b) {\\n    a {\\n        top: 0;\\n    }\\n}    | @media (a: b){a{top: 0}}
            a {\\n    top: 0;\\n}\\n\\nb {\\n    top: 1px;\\n}         | a{top: 0}\\nb{top: 1px}
            a :not(b) {\\n    top: 0;\\n}                              | a :not(b){top: 0}
            """)
    void commentsAndIndentationGoAndTheMeaningStays(String css, String sent) {
        assertEquals(sent, Assets.strip(css.replace("\\n", "\n")).replace("\n", "\\n"));
    }

    static Stream<Path> sheets() throws IOException {
        return Files.walk(Path.of("src/main/webapp/resources"))
                .filter(file -> file.toString().endsWith(".css"));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everySheetOfOursSaysTheSameWhenStripped(Path sheet) throws IOException {
        var css = Files.readString(sheet);
        var sent = Assets.strip(css);
        assertEquals(bare(css), bare(sent));
        assertEquals(sent, Assets.strip(sent));
        assertFalse(sent.contains("/*"));
    }

    @Test
    void whatAPageWaitsForIsSmall() throws IOException {
        assertTrue(Files.size(Path.of("src/main/webapp/resources/js/first/term.js")) <= 1536);
    }

    /// A style sheet without what means nothing: comments, last semicolons, white space where two
    /// words cannot run together.
    private static String bare(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replace(";}", "}")
                .strip();
    }
}
