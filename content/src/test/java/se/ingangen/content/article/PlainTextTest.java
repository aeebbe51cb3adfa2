package se.ingangen.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Markdown                                | words
            Read [about money](../money/) today.      | Read about money today.
            ![A door](door.png)                       | A door
            '## Hyra {#rent}\\n\\nRing oss.'            | Hyra\\nRing oss.
            - a\\n- b                                 | a\\nb
            **Bold** and `code`                       | Bold and code
            one\\ntwo                                 | one two
            <span lang="vi">Nội</span> <br> dung      | Nội  dung
            """)
    void wordsStayAndMarksAndAddressesGo(String markdown, String words) {
        assertEquals(words.replace("\\n", "\n"), PlainText.of(markdown.replace("\\n", "\n")));
    }

    @Test
    void theCellsOfATableAreWordsApart() {
        assertEquals("Day\nHour\nMonday\n9", PlainText.of("| Day | Hour |\n| --- | --- |\n| Monday | 9 |"));
    }
}
