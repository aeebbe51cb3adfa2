package se.ingangen.content.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class DocumentsTest {

    @ParameterizedTest
    @MethodSource("tags")
    void everyLanguageComesAsPdfThatAScreenReaderCanRead(String tag) {
        assertEquals(List.of(), PdfUa.faults(TaggedPdf.bytes(SampleDocument.in(tag))));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyTextIsReadInItsOrderAndWithItsLetters(String tag) throws IOException {
        var document = SampleDocument.in(tag);
        try (var pdf = TaggedPdf.of(document)) {
            var read = 0;
            for (var words : document.words().toList()) {
                var wanted = TaggedPdf.withoutSpaces(Printable.of(words.text()));
                var found = pdf.text().indexOf(wanted, read);
                assertTrue(
                        found >= 0,
                        wanted + " does not come after " + pdf.text().substring(0, read));
                read = found + wanted.length();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # document, what is said,                     in
            ar,         Namn,                             sv
            ar,         الاسم,                            ar
            sv,         Anna Ek,                          sv
            sv,         اتصلوا بي على,                    ar
            fi,         Puhelinnumero,                    fi
            so,         Я хочу запитати,                  uk
            en,         ብዛዕባ ስራሕ,                         ti
            """)
    void everyTextHasItsLanguage(String document, String said, String language) throws IOException {
        try (var pdf = TaggedPdf.of(SampleDocument.in(document))) {
            assertEquals(language, pdf.saying(said).language());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # document, first column, second column
            so,         Soomaali,     Svenska
            ar,         العربية,      Svenska
            """)
    void thePersonsLanguageIsReadBeforeTheSwedish(String document, String first, String second) throws IOException {
        try (var pdf = TaggedPdf.of(SampleDocument.in(document))) {
            assertEquals(List.of(first, second), pdf.texts("TH").subList(0, 2));
        }
    }

    @Test
    void theHeadersOfATableSayWhatTheyAreOf() throws IOException {
        try (var pdf = TaggedPdf.of(SampleDocument.in("sv"))) {
            assertEquals("Column", scope(pdf, "Ämne"));
            assertEquals("Row", scope(pdf, "Arbete och praktik"));
        }
    }

    @Test
    void theNumbersOfPagesAreNotReadOut() throws IOException {
        try (var pdf = TaggedPdf.of(SampleDocument.in("sv"))) {
            assertEquals(4, pdf.pdf().getNumberOfPages());
            assertFalse(pdf.text().contains("(4)"), pdf.text());
        }
    }

    @Test
    void headingsAreBookmarksInOneAnother() throws IOException {
        try (var pdf = TaggedPdf.of(SampleDocument.in("sv"))) {
            assertEquals("""
                    Fråga eller berätta
                      Hur når vi dig?
                        Din fråga
                      Ämne
                      Fråga eller berätta
                        Din fråga
                    """, outline(pdf.pdf().getDocumentCatalog().getDocumentOutline(), ""));
            assertEquals(List.of("Frågaellerberätta"), pdf.texts("H1"));
            assertEquals(List.of("Hurnårvidig?", "Ämne", "Frågaellerberätta"), pdf.texts("H2"));
        }
    }

    @Test
    void theFileTellsItsTitleAndLanguageButNotWhoMadeIt() throws IOException {
        try (var pdf = TaggedPdf.of(SampleDocument.in("ti"))) {
            var told = pdf.pdf().getDocumentInformation();
            var catalog = pdf.pdf().getDocumentCatalog();
            assertEquals(SampleDocument.in("ti").title().text(), told.getTitle());
            assertEquals("ti", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertNull(told.getAuthor());
            assertNull(told.getCreator());
            assertEquals("Ingången", told.getProducer());
        }
    }

    @ParameterizedTest
    @MethodSource("tags")
    void lettersComeWithTheFileAndOnlyThoseItNeeds(String tag) throws IOException {
        try (var pdf = TaggedPdf.of(SampleDocument.in(tag))) {
            for (var page : pdf.pdf().getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+NotoSans.*"), font.getName());
                }
            }
        }
    }

    @Test
    void aLongAnswerGoesOnOverThePages() throws IOException {
        var swedish = Messages.of(Languages.standard());
        var answer = "Jag vill veta mer om arbete och studier.\n".repeat(400);
        var document = new Document(
                Words.of(swedish, "eservice.contact.title"),
                Words.of(swedish, "site.name"),
                List.of(Rows.of(List.of(Row.of(
                        Words.of(swedish, "eservice.contact.message.message.label"),
                        new Words(answer, Languages.standard()))))));
        var bytes = TaggedPdf.bytes(document);
        assertEquals(List.of(), PdfUa.faults(bytes));
        try (var pdf = new TaggedPdf(bytes)) {
            assertTrue(pdf.pdf().getNumberOfPages() > 8, "pages: " + pdf.pdf().getNumberOfPages());
            assertTrue(pdf.text().contains(TaggedPdf.withoutSpaces(answer)));
        }
    }

    @Test
    void aDocumentThatNobodyHasTimeForIsRefusedBeforeAnythingIsWritten() {
        var out = new ByteArrayOutputStream();
        var documents = new Documents(0, Duration.ZERO);
        assertThrows(DocumentsBusyException.class, () -> documents.write(SampleDocument.in("sv"), out));
        assertEquals(0, out.size());
    }

    @Test
    void everyDocumentGivesItsPlaceToTheNext() {
        var documents = new Documents(1, Duration.ZERO);
        var closed = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("The reader has gone");
            }
        };
        for (var time = 0; time < 3; time++) {
            assertThrows(IOException.class, () -> documents.write(SampleDocument.in("sv"), closed));
        }
    }

    private static String scope(TaggedPdf pdf, String header) {
        var element = pdf.tags("TH").stream()
                .filter(tag -> TaggedPdf.withoutSpaces(tag.text()).equals(TaggedPdf.withoutSpaces(header)))
                .findFirst()
                .orElseThrow()
                .element();
        return TaggedPdf.attribute(element, "Scope");
    }

    private static String outline(PDOutlineNode node, String indent) {
        var lines = new ArrayList<String>();
        for (var item : node.children()) {
            lines.add(indent + item.getTitle() + "\n" + outline(item, indent + "  "));
        }
        return String.join("", lines);
    }

    static Stream<String> tags() {
        return Languages.all().stream().map(language -> language.tag());
    }
}
