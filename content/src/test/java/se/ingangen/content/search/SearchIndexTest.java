package se.ingangen.content.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

    @TempDir
    Path folder;

    private TestIndex test;

    @BeforeEach
    void open() {
        test = new TestIndex(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # language | the page has | typed
            sv | Försörjningsstöd betalas ut varje månad | försörjningsstödet
            sv | Du kan få ett uppehållstillstånd | uppehållstillståndet
            sv | Sök jobbet i dag | jobb
            sv | Vi ger stöd | stödet
            sv | Vuxenutbildning på kvällar | utbildning
            sv | Försörjningsstöd betalas ut | forsorjningsstod
            sv | Gå med i en a-kassa | akassa
            sv | Gå med i en a-kassa | a kassan
            sv | Akassan betalar | A-kassa
            sv | Din lön kommer sent | løn
            sv | Så loggar du in med e-legitimation | elegitimation
            sv-simple | Pengar till mat och hyra | hyran
            en | Apply for housing allowances | allowance
            en | The child's parents decide | parent
            ar | العمل في السويد | للعمل
            ar | العمل في السويد | عمل
            so | go'aan cusub | go’aan
            so | shaqada cusub | shaqooyinka
            fa | خدمات شهرداری | خدمات
            fa | كتاب خانه‌ها | کتاب
            ps | د ښوونځي کتابونه | ښوونځی
            ti | ፀሓይ ሥራሕ | ጸሓይ ስራሕ
            uk | об'єкт культури | об’єкт
            pl | zasiłek dla bezrobotnych | zasilek
            """)
    void findsAWordInAnotherForm(String language, String text, String typed) {
        test.put(TestIndex.page("page", language, "Sida", text));
        assertEquals(1, test.search(typed, language).total());
        assertTrue(test.search(typed, language).hits().getFirst().snippet().length() > 3);
    }

    @Test
    void aSwedishWordFindsThePageThatExistsInSwedishOnly() {
        test.put(TestIndex.page("money", "sv", "Försörjningsstöd", "Pengar till mat och hyra."));
        var result = test.search("försörjningsstöd", "ar");
        assertEquals(0, result.total());
        assertEquals(
                List.of("/sv/money"),
                result.otherLanguages().stream().map(SearchHit::url).toList());
    }

    @Test
    void saysWhatMayHaveBeenMeant() {
        test.put(TestIndex.page("money", "sv", "Försörjningsstöd", "Pengar till mat och hyra."));
        assertEquals(
                Optional.of("försörjningsstöd"),
                test.search("försörjningstöd", "sv").didYouMean());
        assertEquals(Optional.empty(), test.search("försörjningsstöd", "sv").didYouMean());
    }
}
