package se.ingangen.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            # Accept-Language              | chosen
            sv-SE,sv;q=0.9                 | sv
            sv-SE,sv;q=0.9,en;q=0.8        | sv
            sv-simple                      | sv-simple
            SV-Simple                      | sv-simple
            ar-SY                          | ar
            ar-Arab-SY-u-nu-arab           | ar
            en-US,en;q=0.5                 | en
            en;q=0.5, ar;q=0.9             | ar
            nb, en;q=0.3                   | en
            fi                             | fi
            so, ti                         | so
            da, nb                         | sv
            ti-ET, en                      | ti
            fa-IR                          | fa
            fa-AF, en                      | prs
            prs-AF                         | prs
            uk-UA, ru;q=0.9                | uk
            ru, pl;q=0.8                   | pl
            ar;q=0                         | sv
            *                              | sv
            en;q=much                      | sv
            ;;,,==                         | sv
            ''                             | sv
            '  '                           | sv
            null                           | sv
            """)
    void aReaderGetsTheFirstLanguageTheyWishForThatWeHave(String wish, String chosen) {
        assertEquals(chosen, Languages.negotiate(wish).tag());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # tag,      direction
            sv,         ltr
            sv-simple,  ltr
            ar,         rtl
            fa,         rtl
            prs,        rtl
            ps,         rtl
            ckb,        rtl
            ur,         rtl
            so,         ltr
            ti,         ltr
            uk,         ltr
            pl,         ltr
            ku,         ltr
            ku-Arab,    rtl
            """)
    void everyLanguageOfContentIsReadTheWayItIsWritten(String tag, String direction) {
        assertEquals(direction, Languages.ofContent(tag).orElseThrow().dir());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "sv_SE", "SV", "sv-", "en-us", "iw", "x-ours", "und", "1", "..", "readme", "svenska"})
    void whatIsNoTagInItsCanonicalSpellingIsNoLanguage(String tag) {
        assertFalse(Languages.ofContent(tag).isPresent());
    }

    @Test
    void aLanguageOfContentOnlyHasItsOwnNameAndNoInterface() {
        var pashto = Languages.ofContent("ps").orElseThrow();
        assertEquals("پښتو", pashto.name());
        assertFalse(pashto.isInterface());
        assertEquals("sv", Messages.of(pashto).language().tag());
    }

    @Test
    void easySwedishIsALanguageOfItsOwnAfterSwedish() {
        var tags = Languages.all().stream().map(Language::tag).toList();
        assertEquals("sv sv-simple en ar so fa prs uk ti pl fi", String.join(" ", tags));
        assertEquals("Lätt svenska", Languages.find("sv-simple").orElseThrow().name());
        assertEquals("sv", Languages.standard().tag());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # in, is called
            sv,   dari
            en,   Dari
            ar,   الدارية
            uk,   дарі
            so,   Dari
            """)
    void dariIsNotTakenForPersian(String reader, String name) {
        var dari = Languages.find("prs").orElseThrow();
        assertEquals(name, dari.nameIn(Languages.find(reader).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # in, sorted
            sv,   a o z å ä ö
            fi,   a o z å ä ö
            pl,   a ą l ł z ż
            uk,   г ґ е є и і
            ar,   ا ب ت ج د
            fa,   ا ب پ ت ج چ
            """)
    void wordsAreSortedByTheLanguage(String tag, String sorted) {
        var words = new ArrayList<>(List.of(sorted.split(" ")));
        Collections.reverse(words);
        words.sort(Languages.find(tag).orElseThrow().collator());
        assertEquals(sorted, String.join(" ", words));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text,              expected, read out in
            إيجار,               sv,       ar
            hyra,                ar,       sv
            hyra,                en,       en
            hyran إيجار,         sv,       sv
            إيجار 040-628 04 50, sv,       ar
            12345,               ar,       ar
            '',                  sv,       sv
            """)
    void aTextInTheLettersOfAnotherLanguageIsReadOutInThat(String text, String expected, String language) {
        assertEquals(
                language,
                Languages.byScript(text, Languages.find(expected).orElseThrow()).tag());
    }
}
