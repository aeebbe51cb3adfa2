package se.ingangen.portal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class LeftoversTest {

    /// Messages that quote what stands in a file or a request.
    private static final Pattern QUOTING = Pattern.compile("^(?:content\\.fault|api|term\\.fault|translation)\\.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # said to be | text                                          | what is wrong
            so  | Du kan söka pengar hos oss                             | more words of sv than of so
            so  | You can ask us for help                                | more words of en than of so
            pl  | Ring oss om du vill ha hjälp                           | more words of sv than of pl
            fi  | Tell us what you need                                  | more words of en than of fi
            en  | Vi hjälper dig att ansöka                              | more words of sv than of en
            sv  | We help you to apply                                   | more words of en than of sv
            uk  | Подзвоніть нам, tack                                   | letters of another language: tack
            ti  | ደውል help                                               | letters of another language: help
            ar  | اتصل بنا Kontakta oss                                  | letters of another language: Kontakta oss
            ar  | پول برای اجاره                                         | letters of a neighbour: پول برای
            fa  | المساعدة                                               | letters of a neighbour: المساعدة
            sv  | Зателефонуйте нам                                      | letters of another language: Зателефонуйте нам
            """)
    void textInAnotherLanguageIsFound(String tag, String text, String wrong) {
        assertEquals(
                wrong, Leftovers.in(text, Languages.find(tag).orElseThrow()).orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # said to be | text
            ar  | يمكنك استخدام BankID أو ملف PDF
            uk  | Ingången є вхідними дверима
            ar  | Ingången في Skåne
            ti  | name@example.com ጽሓፍ
            ar  | إعانة الأطفال (barnbidrag)
            uk  | Курс A і резюме (CV)
            so  | Waxaad na soo wici kartaa maanta
            """)
    void namesAndAddressesAreAtHomeEverywhere(String tag, String text) {
        assertEquals(
                "nothing", Leftovers.in(text, Languages.find(tag).orElseThrow()).orElse("nothing"));
    }

    static Stream<Language> languages() {
        return Languages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyMessageIsInItsLanguage(Language language) {
        var messages = Messages.of(language);
        var faults = messages.keys().stream()
                .filter(key -> !QUOTING.matcher(key).find())
                .map(key -> Leftovers.in(messages.text(key), language).map(wrong -> key + " has " + wrong))
                .flatMap(fault -> fault.stream())
                .toList();
        assertEquals("", String.join("\n", faults));
    }
}
