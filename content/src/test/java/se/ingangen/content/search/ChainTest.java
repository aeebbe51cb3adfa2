package se.ingangen.content.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainTest extends OnTestIndex {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # language | the page has | typed
            sv | Försörjningsstöd betalas ut varje månad | försörjningsstödet
            sv | Du kan få ett uppehållstillstånd | uppehållstillståndet
            sv | Sök jobbet i dag | jobb
            sv | Vi ger stöd | stödet
            sv | Pengar till hyra | hyran
            sv | Vuxenutbildning på kvällar | utbildning
            sv | Försörjningsstöd betalas ut | forsorjningsstod
            sv | Försörjningsstöd betalas ut | FÖRSÖRJNINGSSTÖD
            sv | Försörjningsstöd betalas ut | försörjningstöd
            sv | Du har rätt till hjälp | rätt
            sv | Gå med i en a-kassa | akassa
            sv | Gå med i en a-kassa | a kassan
            sv | Gå med i en a‑kassa | a-kassa
            sv | Akassan betalar | A-kassa
            sv | Din lön kommer sent | løn
            sv | Så loggar du in med e-legitimation | elegitimation
            sv-simple | Pengar till mat och hyra | hyran
            en | Apply for housing allowances | allowance
            en | The child's parents decide | child
            en | A café for parents | cafe
            ar | العمل في السويد | للعمل
            ar | العمل في السويد | عمل
            ar | إعانة مالية | اعانه
            ar | خدمات البلدية | خدمات
            so | go'aan cusub | go’aan
            so | go'aan cusub | go`aanka
            so | shaqada cusub | shaqooyinka
            fa | خدمات شهرداری | خدمات
            fa | كتاب خانه‌ها | کتاب
            prs | كمك به مردم | کمک
            ps | د ښوونځي کتابونه | ښوونځی
            ckb | یارمەتی دارایی | يارمه‌تی
            ti | ፀሓይ ሥራሕ | ጸሓይ
            ti | ፀሓይ ሥራሕ | ስራሕ
            uk | об'єкт культури | об’єкт
            uk | допомога на житло | допомоги
            uk | мова і люди | мови
            uk | Я шукаю роботу | робота
            pl | zasiłek dla bezrobotnych | zasilek
            pl | pieniądze na mieszkanie | pieniędzy
            pl | Szukam pracy | praca
            tr | Çalışma izni | calisma
            fi | Työttömyysturva | työttömyys
            fi | Asun talossa | talo
            fi | Etsin työtä | työ
            so | Waxaan rabaa shaqo | shaqada
            fa | پول برای اجاره | اجاره‌ها
            ti | ገንዘብ ንክራይ | ገንዘብ
            """)
    void findsAWordInAnotherForm(String language, String text, String typed) {
        test.put(TestIndex.page("page", language, "-", text));
        assertEquals(1, test.search(typed, language).total());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # language | the word itself | another word | typed
            sv | Du kan höra av dig | En hora | höra
            sv | Lön varje månad | Lån varje månad | lön
            sv | Kön är lång | Kon är brun | kön
            ti | ሀገር | ሐገር | ሀገር
            """)
    void putsAWordBeforeOneThatDiffersInAnAccent(String language, String right, String other, String typed) {
        test.put(TestIndex.page("other", language, "-", other));
        test.put(TestIndex.page("right", language, "-", right));
        assertEquals("right", test.search(typed, language).hits().getFirst().key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # language | the page has | typed
            sv | Din lån | zebra
            sv | Försörjningsstöd | arbetsgivare
            en | Housing allowance | pension
            ar | العمل | مدرسة
            so | shaqo | guri
            """)
    void doesNotFindWhatIsNotThere(String language, String text, String typed) {
        test.put(TestIndex.page("page", language, "-", text));
        assertEquals(0, test.search(typed, language).total());
    }
}
