package se.ingangen.content.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void linesStayLines() {
        assertEquals("a\nb\nc\nd", Printable.of("a\r\nb\rc\u2028d"));
        assertEquals("a b", Printable.line("a\nb"));
    }

    @Test
    void lettersAreComposed() {
        assertEquals("å", Printable.of("a\u030a"));
    }

    @Test
    void signsThatTurnTextOrChooseALookAreLeftOut() {
        assertEquals("abc❤", Printable.of("\u202ea\u200fb\u2066c\u2069❤\ufe0f"));
    }

    @Test
    void theJoinersOfPersianStay() {
        assertEquals("می\u200cخواهم", Printable.of("می\u200cخواهم"));
    }
}
