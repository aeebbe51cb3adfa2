package se.ingangen.content.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrandNumberTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|', textBlock = """
            IG 4827 1163|48271163
            48271163|48271163
             ig4827-1163 |48271163
            ig 48 27 11 63|48271163
            4827116|none
            08271163|none
            IG 4827 116x|none
            |none
            """)
    void isReadAsPeopleWriteIt(String written, String digits) {
        assertEquals(
                digits,
                ErrandNumber.parse(written == null ? "" : written)
                        .map(ErrandNumber::digits)
                        .orElse("none"));
    }

    @Test
    void isShownInGroupsOfFour() {
        assertEquals("IG 4827 1163", new ErrandNumber("48271163").shown());
    }

    @Test
    void isDrawnFromAllThatDoNotBeginWithZero() {
        var random = new Random(1);
        for (var i = 0; i < 10_000; i++) {
            var number = ErrandNumber.random(random);
            assertEquals(number, ErrandNumber.parse(number.shown()).orElseThrow());
        }
        assertTrue(ErrandNumber.random(random).digits().length() == 8);
    }
}
