package se.ingangen.content.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// A PDF as a screen reader takes it in: element by element along its tags.
final class TaggedPdf implements AutoCloseable {

    /// An element with text of its own or in it.
    ///
    /// @param language its own or that of the nearest element around it
    record Tag(String type, String language, String text, PDStructureElement element) {}

    private static final String MARKED_LAM_ALEF = "\u0644(\\p{M}+)([\u0622\u0623\u0625\u0627])";

    private final PDDocument pdf;
    private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();

    TaggedPdf(byte[] bytes) {
        try {
            pdf = Loader.loadPDF(bytes);
            for (var page : pdf.getPages()) {
                pieces.put(page, read(page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        walk(pdf.getDocumentCatalog().getStructureTreeRoot(), "");
    }

    static TaggedPdf of(Document document) {
        return new TaggedPdf(bytes(document));
    }

    static byte[] bytes(Document document) {
        var bytes = new ByteArrayOutputStream();
        try {
            new Documents().write(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    PDDocument pdf() {
        return pdf;
    }

    /// Everything that is read out, without the spaces, which also stand where a line ends.
    String text() {
        return withoutSpaces(tags.get(0).text());
    }

    List<Tag> tags(String type) {
        return tags.stream().filter(tag -> tag.type().equals(type)).toList();
    }

    List<String> texts(String type) {
        return tags(type).stream().map(tag -> withoutSpaces(tag.text())).toList();
    }

    /// The innermost element that reads out a text.
    Tag saying(String text) {
        return tags.stream()
                .filter(tag -> withoutSpaces(tag.text()).contains(withoutSpaces(text)))
                .reduce((outer, inner) -> inner)
                .orElseThrow(() -> new AssertionError("Nothing says " + text));
    }

    /// Marks between lam and alef stand behind both: see [Joining].
    static String withoutSpaces(String text) {
        return text.replaceAll("[\\p{Z}\\s\u00ad]", "").replaceAll(MARKED_LAM_ALEF, "\u0644$2$1");
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    private String walk(PDStructureNode node, String language) {
        var text = new StringBuilder();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                text.append(element(element, language));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(piece(reference.getPage(), reference.getMCID()));
            } else if (kid instanceof Integer piece) {
                text.append(piece(((PDStructureElement) node).getPage(), piece));
            }
        }
        return text.toString();
    }

    private String element(PDStructureElement element, String outer) {
        var language = element.getLanguage() == null ? outer : element.getLanguage();
        var place = tags.size();
        tags.add(null);
        var text = walk(element, language);
        tags.set(place, new Tag(element.getStructureType(), language, text, element));
        return text;
    }

    private String piece(PDPage page, int number) {
        return pieces.get(page).getOrDefault(number, "");
    }

    private static Map<Integer, String> read(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(piece -> piece.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, TaggedPdf::text));
    }

    private static String text(PDMarkedContent piece) {
        return piece.getActualText() != null
                ? piece.getActualText()
                : piece.getContents().stream()
                        .filter(TextPosition.class::isInstance)
                        .map(letter -> ((TextPosition) letter).getUnicode())
                        .collect(Collectors.joining());
    }

    /// A value of the attributes of an element, such as the scope of a table's header.
    static String attribute(PDStructureElement element, String name) {
        COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        return attributes instanceof org.apache.pdfbox.cos.COSDictionary dictionary
                ? dictionary.getNameAsString(name)
                : null;
    }
}
