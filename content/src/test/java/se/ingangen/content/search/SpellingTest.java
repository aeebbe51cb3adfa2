package se.ingangen.content.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # reader | the pages use | typed | may have been meant
            sv | Försörjningsstöd | försörjningstöd   | försörjningsstöd
            sv | Försörjningsstöd | Försörjningstöd   | försörjningsstöd
            sv | Försörjningsstöd | försörjningsstöd  | ''
            sv | Försörjningsstöd | Försörjningsstödet | ''
            sv | Ansöka om bidrag | ansoka bidrga     | ansöka bidrag
            sv | Arbetslös        | zzzzzz            | ''
            sv | Din lön          | lön               | ''
            en | Housing allowance | houssing alowance | housing allowance
            ar | المساعدات المالية | المساعداب         | المساعدات
            so | shaqada cusub     | shqaada           | shaqada
            uk | допомога          | допомгоа          | допомога
            """)
    void saysWhatMayHaveBeenMeant(String reader, String text, String typed, String meant) {
        try (var test = new TestIndex(folder)) {
            test.put(TestIndex.page("page", reader, "-", text));
            assertEquals(meant, test.search(typed, reader).didYouMean().orElse(""));
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, försörjningstöd, försörjningsstöd", "ar, försörjningsstöd, ''"})
    void aReaderOfAnotherLanguageMayHaveMeantASwedishWord(String reader, String typed, String meant) {
        try (var test = new TestIndex(folder)) {
            test.put(TestIndex.page("page", "sv", "-", "Försörjningsstöd"));
            assertEquals(meant, test.search(typed, reader).didYouMean().orElse(""));
        }
    }
}
