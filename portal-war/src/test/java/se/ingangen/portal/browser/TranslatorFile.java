package se.ingangen.portal.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/// A file of XLIFF in the hands of a translator, whose tool knows nothing of the portal.
final class TranslatorFile {

    private final Document document;

    TranslatorFile(String xliff) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            document = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xliff.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Translates all that has no target yet: the words are changed, the codes stay.
    TranslatorFile translate(UnaryOperator<String> words) {
        for (var segment : elements(document.getDocumentElement(), "segment")) {
            if (elements(segment, "target").isEmpty()) {
                var source = elements(segment, "source").get(0);
                var target = document.createElementNS(source.getNamespaceURI(), "target");
                for (var child = source.getFirstChild(); child != null; child = child.getNextSibling()) {
                    target.appendChild(child.cloneNode(true));
                }
                translate(target, words);
                segment.appendChild(target);
                segment.setAttribute("state", "translated");
            }
        }
        return this;
    }

    private static void translate(Node node, UnaryOperator<String> words) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text && !child.getTextContent().isBlank()) {
                child.setTextContent(words.apply(child.getTextContent()));
            }
            translate(child, words);
        }
    }

    /// The ids of its files, units or groups.
    List<String> ids(String name) {
        return elements(document.getDocumentElement(), name).stream()
                .map(element -> element.getAttribute("id"))
                .toList();
    }

    private static List<Element> elements(Element within, String name) {
        var found = within.getElementsByTagNameNS("urn:oasis:names:tc:xliff:document:2.0", name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Override
    public String toString() {
        try {
            var out = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new AssertionError(e);
        }
    }
}
