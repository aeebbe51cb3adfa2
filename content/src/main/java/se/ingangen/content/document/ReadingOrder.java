package se.ingangen.content.document;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// What a document that runs from the right needs for those who hear it, search it or copy from it.
///
/// On paper its letters stand in the order of the eye, from the left, each in the form that joins it to
/// its neighbours. What is read out is another thing: the cells of a row from the right, and every
/// piece of text in the order and with the letters in which it was written.
final class ReadingOrder {

    private ReadingOrder() {}

    /// Turns the cells of every row round.
    static void turnRows(PDDocument pdf) {
        turnRows(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void turnRows(PDStructureNode node) {
        var kids = node.getKids();
        if (node instanceof PDStructureElement element
                && StandardStructureTypes.TR.equals(element.getStructureType())) {
            Collections.reverse(kids);
            element.setKids(kids);
        }
        for (var kid : kids) {
            if (kid instanceof PDStructureElement inner) {
                turnRows(inner);
            }
        }
    }

    /// Gives every piece of text that runs from the right the text that it stands for.
    ///
    /// @param pdf one that was saved: before that its fonts do not know their letters
    static void tellLetters(PDDocument pdf) throws IOException {
        for (var page : pdf.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            var letters = new HashMap<Integer, String>();
            for (var piece : extractor.getMarkedContents()) {
                var seen = seen(piece.getContents());
                if (piece.getMCID() >= 0 && RightToLeft.isIn(seen)) {
                    letters.put(piece.getMCID(), Joining.letters(RightToLeft.turned(seen)));
                }
            }
            if (!letters.isEmpty()) {
                write(letters, page, pdf);
            }
        }
    }

    /// Writes a page anew. What marks a piece is in the page's own instructions, with its number.
    private static void write(Map<Integer, String> letters, PDPage page, PDDocument pdf) throws IOException {
        var instructions = new PDFStreamParser(page).parse();
        for (var instruction : instructions) {
            if (instruction instanceof COSDictionary mark && letters.containsKey(mark.getInt(COSName.MCID))) {
                mark.setString(COSName.ACTUAL_TEXT, letters.get(mark.getInt(COSName.MCID)));
            }
        }
        var content = new PDStream(pdf);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(instructions);
        }
        page.setContents(content);
    }

    private static String seen(List<Object> contents) {
        return contents.stream()
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }
}
