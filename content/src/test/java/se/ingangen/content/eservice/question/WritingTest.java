package se.ingangen.content.eservice.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WritingTest {

    @Test
    void linesEndAlikeWhicheverSystemTheyWereTypedOn() {
        assertEquals("a\nb\nc\nd\n\ne", Writing.lines(" a\r\nb\rc\u2028d\n\ne\n"));
        assertEquals("a b c", Writing.line("a\r\nb\tc "));
    }

    @Test
    void controlCharactersAndHalvesOfCharactersGo() {
        assertEquals("ab👋c", Writing.lines("\u0000a\u001b\u007fb👋\ud83dc\u0085"));
    }

    @Test
    void lettersAreComposedAndJoinersOfPersianStay() {
        assertEquals("Å", Writing.line("A\u030a"));
        assertEquals("می\u200cخواهم", Writing.line("می\u200cخواهم"));
    }

    @Test
    void nothingIsAnEmptyText() {
        assertEquals("", Writing.line(null));
        assertEquals("", Writing.lines(" \n "));
    }

    @Test
    void digitsOfEveryScriptAreDigits() {
        assertEquals("+46 042 105", Writing.latinDigits("+46 ٠٤٢ ۱۰۵"));
    }
}
