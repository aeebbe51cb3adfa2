package se.ingangen.content.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The letters of all languages of the portal, regular and bold. No font of the machine is used.
///
/// What none of them has a letter for, such as Chinese or a smiley, is printed as [#MISSING].
final class Fonts {

    /// Where each letter is looked for, in this order. Latin comes first, so that digits and marks look
    /// alike in all languages.
    static final List<String> FAMILIES = List.of("NotoSans", "NotoSansArabic", "NotoSansEthiopic");

    /// The replacement character, a question mark in a black diamond.
    static final String MISSING = "\ufffd";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Fonts() {}

    /// Lets the library take its letters from ours; a font is read only if the document needs it.
    ///
    /// @param pdf the document that they go into
    static void register(PdfRendererBuilder builder, PDDocument pdf) {
        for (var family : FAMILIES) {
            builder.useFont(new Letters(family + "-Regular", pdf), family, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(new Letters(family + "-Bold", pdf), family, BOLD, FontStyle.NORMAL, true);
        }
        builder.useReplacementText(MISSING);
    }

    static InputStream open(String name) {
        return Fonts.class.getResourceAsStream("/document/fonts/" + name + ".ttf");
    }

    /// One font, without its ligatures: a search for "file" would not find it in a text with "\ufb01le".
    private static final class Letters extends PDFontSupplier {

        private final String name;
        private final PDDocument pdf;

        Letters(String name, PDDocument pdf) {
            super(null);
            this.name = name;
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            try (var stream = open(name)) {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
                font.setEnableGsub(false);
                return PDType0Font.load(pdf, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
