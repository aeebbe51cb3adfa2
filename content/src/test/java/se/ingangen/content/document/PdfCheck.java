package se.ingangen.content.document;

import java.util.List;

/// Documents of other packages, made and judged.
public final class PdfCheck {

    private PdfCheck() {}

    /// What veraPDF says against a document; nothing if all is well.
    public static List<String> faults(Document document) {
        return PdfUa.faults(TaggedPdf.bytes(document));
    }

    /// Everything that is read out, without the spaces.
    public static String text(Document document) {
        return TaggedPdf.of(document).text();
    }
}
