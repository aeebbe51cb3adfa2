package se.ingangen.content.eservice.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # as sent                             | kind | as kept
            Hyreskontrakt.pdf                     | PDF  | Hyreskontrakt.pdf
            IMG_0042.JPEG                         | JPG  | IMG_0042.jpg
            C:\\Users\\Amina\\lön.pdf             | PDF  | lön.pdf
            ../../etc/passwd                      | PDF  | passwd.pdf
            /var/x/..                             | PDF  | fil.pdf
            brev.exe                              | PDF  | brev.pdf
            brev.pdf.exe                          | PDF  | brev.pdf
            Hyra 2026.11                          | PDF  | Hyra 2026.11.pdf
            kvitto.pdf                            | PNG  | kvitto.png
            .htaccess                             | DOCX | htaccess.docx
            lön.......                            | PDF  | lön.pdf
            'lön . pdf'                           | PDF  | lön . pdf.pdf
            'a<b>:"c?*.png'                       | PNG  | a-b---c--.png
            عقد الإيجار.pdf                       | PDF  | عقد الإيجار.pdf
            ውል.docx                               | DOCX | ውል.docx
            -                                     | HEIC | fil.heic
            ''                                    | PDF  | fil.pdf
            '   '                                 | PDF  | fil.pdf
            .pdf                                  | PDF  | pdf.pdf
            CON                                   | PDF  | _CON.pdf
            nul.txt                               | PDF  | _nul.pdf
            Com1.x.pdf                            | PDF  | _Com1.x.pdf
            lpt¹.png                              | PNG  | _lpt¹.png
            console.pdf                           | PDF  | console.pdf
            """)
    void aNameIsSafeInAnyFolder(String given, FileKind kind, String kept) {
        assertEquals(kept, name(given, kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lön\u202Efdp.exe",
                "lön\u202Afdp.exe",
                "lö\u0000n\u2066fdp.exe",
                "l\u200Fön\u200Efd\u2069p.exe",
                "lö\u001Bn\rf\u009Bdp.exe",
                "lön\uFEFFf\uD800dp.exe",
                "lön\u2068f\uE000d\u061Cp.exe"
            })
    void noCharacterTurnsTheDirectionOrCannotBeSeen(String given) {
        assertEquals("lönfdp.pdf", name(given, FileKind.PDF).replace(" ", ""));
    }

    @Test
    void joinersStaySinceTheyAreSpelling() {
        assertEquals("می\u200Cخواهم.pdf", name("می\u200Cخواهم.pdf", FileKind.PDF));
    }

    @Test
    void lettersAreComposed() {
        assertEquals("lön.pdf", name(Normalizer.normalize("lön.pdf", Normalizer.Form.NFD), FileKind.PDF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "å", "😀", "ክ", "a\u0301\u0302"})
    void aLongNameKeepsItsEndingAndNoLetterIsCut(String letter) {
        var name = name(letter.repeat(300) + ".pdf", FileKind.PDF);
        var length = name.codePointCount(0, name.length());
        assertTrue(length <= 100 && length >= 97, name);
        assertEquals("", name.replaceAll("\\.pdf$", "").replace(Normalizer.normalize(letter, Normalizer.Form.NFC), ""));
    }

    @Test
    void aLetterUnderThreeHundredMarksIsNoName() {
        assertEquals("fil.pdf", name("a" + "\u0301".repeat(300) + ".pdf", FileKind.PDF));
    }

    @Test
    void filesOfOneNameAreToldApart() {
        var names = new ArrayList<String>();
        for (var given : List.of("lön.pdf", "LÖN.PDF", "lön.exe", "x".repeat(300), "x".repeat(299))) {
            names.add(ShownName.of(given).of(FileKind.PDF, names));
        }
        assertEquals(
                List.of("lön.pdf", "LÖN (2).pdf", "lön (3).pdf", "x".repeat(96) + ".pdf", "x".repeat(92) + " (2).pdf"),
                names);
    }

    private static String name(String given, FileKind kind) {
        return ShownName.of(given).of(kind, List.of());
    }
}
