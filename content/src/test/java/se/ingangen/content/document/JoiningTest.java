package se.ingangen.content.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class JoiningTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # written, first form to last
            سلام,      feb3 fefc 0645
            لا,        fefb
            بلا,       fe91 fefc
            لإ,        fef9
            گچ,        fb94 fb7b
            پژوهش,     fb58 fb8b 0648 feeb feb6
            کمک,       fb90 fee4 fb8f
            می,        fee3 fbfd
            بـ,        fe91 0640
            مُد,       fee3 064f feaa
            دب,        062f 0628
            Anna,      0041 006e 006e 0061
            """)
    void aLetterTakesTheFormOfItsPlace(String written, String forms) {
        assertEquals(
                forms,
                Joining.joined(written)
                        .chars()
                        .mapToObj(form -> "%04x".formatted(form))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aNonJoinerKeepsLettersApart() {
        assertEquals(Joining.joined("می") + "\u200c" + Joining.joined("خواهم"), Joining.joined("می\u200cخواهم"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "prs"})
    void lettersComeBackAsTheyWereWritten(String tag) {
        var messages = Messages.of(Languages.find(tag).orElseThrow());
        for (var key : messages.keys()) {
            var text = Printable.of(messages.text(key));
            assertEquals(
                    TaggedPdf.withoutSpaces(text), TaggedPdf.withoutSpaces(Joining.letters(Joining.joined(text))), key);
        }
    }
}
