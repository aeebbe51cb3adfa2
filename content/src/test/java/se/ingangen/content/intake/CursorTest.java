package se.ingangen.content.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWasGivenOut() {
        var cursor = new Cursor(999_999_999_999_999_999L);
        assertEquals(cursor, Cursor.parse(cursor.text()));
    }

    @Test
    void nothingIsTheStart() {
        assertEquals(Cursor.START, Cursor.parse(null));
        assertEquals(Cursor.START, Cursor.parse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "!", "MTox!", "Mjox", "MTotMQ", "MTo5OTk5OTk5OTk5OTk5OTk5OTk5"})
    void whatTheFeedDidNotGiveOutIsRefused(String given) {
        assertThrows(IllegalArgumentException.class, () -> Cursor.parse(given));
    }
}
