package se.ingangen.content.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text                           | with its numbers marked
            اتصل بنا على 040-628 04 50       | اتصل بنا على [040-628 04 50]
            Tel 040-628 04 50                | Tel 040-628 04 50
            من +46 40 628 04 50، الآن        | من [+46 40 628 04 50]، الآن
            يوم 2026-11-24 الساعة 15:30.     | يوم [2026-11-24] الساعة [15:30].
            الرقم ING-2026-000123 هنا 5      | الرقم ING-2026-000123 هنا [5]
            3، 4، 5                          | [3]، [4]، [5]
            بدون أرقام                       | بدون أرقام
            """)
    void aNumberIsKeptApartFromTheWordsAroundIt(String text, String marked) {
        assertEquals(marked, marked(text));
    }

    @Test
    void aSumKeepsItsUnit() {
        assertEquals("[12\u00a0500\u00a0kr] فقط", marked("12\u00a0500\u00a0kr فقط"));
    }

    private static String marked(String text) {
        return Numbers.pieces(text).stream()
                .map(piece -> (piece.number().isEmpty() ? "" : "[" + piece.number() + "]") + piece.rest())
                .collect(Collectors.joining());
    }
}
