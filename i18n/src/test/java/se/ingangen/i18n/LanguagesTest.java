package se.ingangen.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
            fi, en;q=0.3                   | en
            fi                             | sv
            so, ti                         | sv
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
        var dari = Languages.ofContent("prs").orElseThrow();
        assertEquals("دری", dari.name());
        assertFalse(dari.isInterface());
        assertEquals("sv", Messages.of(dari).language().tag());
        assertEquals("Soomaali", Languages.ofContent("so").orElseThrow().name());
    }

    @Test
    void easySwedishIsALanguageOfItsOwnAfterSwedish() {
        var tags = Languages.all().stream().map(Language::tag).toList();
        assertEquals("sv sv-simple en ar", String.join(" ", tags));
        assertEquals("Lätt svenska", Languages.find("sv-simple").orElseThrow().name());
        assertEquals("sv", Languages.standard().tag());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text,       expected, read out in
            إيجار,        sv,       ar
            hyra,         ar,       sv
            hyra,         en,       en
            rent إيجار,   sv,       sv
            12345,        ar,       ar
            '',           sv,       sv
            """)
    void aTextInTheLettersOfAnotherLanguageIsReadOutInThat(String text, String expected, String language) {
        assertEquals(
                language,
                Languages.byScript(text, Languages.find(expected).orElseThrow()).tag());
    }
}
