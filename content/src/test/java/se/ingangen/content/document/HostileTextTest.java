package se.ingangen.content.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a & b &amp; c &#60; d",
                "]]> <![CDATA[ x ]]>",
                "<img src=\"file:///etc/passwd\">",
                "\" onclick=\"x\" '",
                "{0} #{bean} ${env} %s \\n",
                "</style></p></td></body>"
            })
    void markupIsTextAndNothingElse(String answer) throws IOException {
        try (var pdf = new TaggedPdf(complying(answer))) {
            assertTrue(pdf.text().contains(TaggedPdf.withoutSpaces(answer)), pdf.text());
        }
    }

    @Test
    void whatPaperCannotShowIsLeftOut() throws IOException {
        try (var pdf = new TaggedPdf(complying("a\u0000b\u0007c\u001bd\ud800e\uffffZ\u2028f\r\ng"))) {
            assertTrue(pdf.text().contains("abcdeZfg"), pdf.text());
        }
    }

    @Test
    void aSignThatNoFontHasIsASignThatSomethingIsMissing() throws IOException {
        try (var pdf = new TaggedPdf(complying("glad \ud83d\ude00 hjärta ❤\ufe0f 中"))) {
            assertTrue(pdf.text().contains("glad\ufffdhjärta\ufffd\ufffd"), pdf.text());
        }
    }

    @Test
    void anAnswerCannotTurnTheWordsAround() throws IOException {
        try (var pdf = new TaggedPdf(complying("ja\u202eajn\u202c \u2067nej\u2069"))) {
            assertTrue(pdf.text().contains("jaajnnej"), pdf.text());
        }
    }

    @Test
    void aVeryLongWordIsBrokenWithinTheColumn() throws IOException {
        var word = "å".repeat(10_000);
        try (var pdf = new TaggedPdf(complying(word))) {
            assertTrue(pdf.text().contains(word));
            assertTrue(pdf.pdf().getNumberOfPages() > 4, "pages: " + pdf.pdf().getNumberOfPages());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1 ", "1-", "12,", "+1 "})
    void numbersWithoutEndAreKeptApartToo(String group) throws IOException {
        var answer = "رقم " + group.repeat(3_000);
        try (var pdf = new TaggedPdf(complying(answer))) {
            assertTrue(pdf.text().contains(TaggedPdf.withoutSpaces(answer)));
        }
    }

    private static byte[] complying(String answer) {
        var swedish = Messages.of(Languages.standard());
        var question = Words.of(swedish, "eservice.contact.message.message.label");
        var given = Words.written(answer, Languages.standard());
        var bytes = TaggedPdf.bytes(new Document(
                Words.of(swedish, "eservice.contact.title"),
                given,
                List.of(
                        new Rows(List.of(Row.of(question, given).with(question, given)), Rows.Place.BESIDE),
                        new Heading(2, given),
                        new Listing(false, List.of(given)),
                        new WritingLines(Label.of(question), 1))));
        assertEquals(List.of(), PdfUa.faults(bytes));
        return bytes;
    }
}
