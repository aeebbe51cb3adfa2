package se.ingangen.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # title                          | slug
            Ansök om försörjningsstöd        | ansok-om-forsorjningsstod
            Vår ÅÄÖ-sida                     | var-aao-sida
            Élan, façade & naïveté           | elan-facade-naivete
            Jag kan inte betala hyran!       | jag-kan-inte-betala-hyran
            40-årig kurs: 3 dagar (gratis)   | 40-arig-kurs-3-dagar-gratis
            —  "Citat" …                     | citat
            المساعدة المالية                 | المساعدة-المالية
            كيف أتقدّم بطلب؟                  | كيف-أتقدّم-بطلب
            ሓገዝ ገንዘብ፧                       | ሓገዝ-ገንዘብ
            Як отримати їжу                  | як-отримати-їжу
            I.İ                              | i-i
            ?!                               | otherwise
            ''                               | otherwise
            Search                           | otherwise
            Services                         | otherwise
            A–Z                              | otherwise
            A-Z of services                  | a-z-of-services
            """)
    void aTitleGivesASlugInItsOwnLetters(String title, String slug) {
        assertEquals(slug, Slug.from(title, "otherwise"));
        assertEquals(slug, Slug.from(slug, "otherwise"), "a slug gives itself");
    }

    @Test
    void aLongTitleIsCutBetweenWordsAndALongWordWithinIt() {
        var words = Slug.from("arbete och försörjning ".repeat(9), "otherwise");
        assertTrue(words.length() <= Slug.MAX_LENGTH, words);
        assertTrue(words.endsWith("-arbete") || words.endsWith("-och") || words.endsWith("-forsorjning"), words);
        assertEquals("b".repeat(Slug.MAX_LENGTH), Slug.from("b".repeat(200), "otherwise"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # slug,          valid
            hyra,            true
            hyra-2,          true
            المساعدة,        true
            Hyra,            false
            hyra--mat,       false
            -hyra,           false
            hyra-,           false
            hyra/mat,        false
            hyra mat,        false
            ..,              false
            '',              false
            search,          false
            news.atom,       false
            """)
    void aSlugIsSmallLettersJoinedByHyphens(String slug, boolean valid) {
        assertEquals(valid, Slug.isValid(slug));
    }
}
