package se.ingangen.content.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes PDF of HTML with the library, and hands it nothing but that HTML and our fonts.
final class Typesetter {

    /// Who made the file, by name only: neither the library's address nor a path.
    private static final String PRODUCER = "Ingången";

    static {
        // It would tell of every style sheet, and of letters that people wrote.
        XRLog.setLoggingEnabled(false);
    }

    private Typesetter() {}

    /// @param fromTheRight whether its rows were written from the last cell to the first
    static byte[] set(org.w3c.dom.Document html, boolean fromTheRight) throws IOException {
        try (var pdf = new PDDocument();
                var renderer = builder(html, pdf).buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
            if (fromTheRight) {
                ReadingOrder.turnRows(pdf);
            }
            return bytes(pdf);
        }
    }

    /// The same PDF, in which every piece of text that runs from the right tells what it stands for.
    static byte[] tellLetters(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            ReadingOrder.tellLetters(read);
            return bytes(read);
        }
    }

    private static PdfRendererBuilder builder(org.w3c.dom.Document html, PDDocument pdf) {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .useUnicodeBidiSplitter(DirectionRuns::new)
                .useUnicodeBidiReorderer(new RightToLeft())
                .useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .usePDDocument(pdf)
                .withW3cDocument(html, "");
        Fonts.register(builder, pdf);
        return builder;
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
