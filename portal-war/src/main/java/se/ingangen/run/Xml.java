package se.ingangen.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The few things that are done to a `domain.xml`, in words that fit one line each.
final class Xml {

    private final Document document;

    private Xml(Document document) {
        this.document = document;
    }

    /// @throws IOException if the file is missing or no XML
    static Xml read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Xml(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no XML", e);
        }
    }

    void write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException("Cannot write " + file, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /// The only child of that name.
    ///
    /// @throws IllegalStateException if there is none or another GlassFish has more than one
    static Element child(Element parent, String name) {
        var found = children(parent, name);
        if (found.size() != 1) {
            throw new IllegalStateException(
                    found.size() + " elements " + name + " in " + parent.getTagName() + ", expected one");
        }
        return found.getFirst();
    }

    /// The child whose attribute has that value.
    static Element child(Element parent, String name, String attribute, String value) {
        return children(parent, name).stream()
                .filter(child -> child.getAttribute(attribute).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No " + name + " with " + attribute + "=" + value + " in " + parent.getTagName()));
    }

    static List<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes()).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    static void removeAll(Element parent, String name) {
        children(parent, name).forEach(Xml::remove);
    }

    static Element add(Element parent, String name, Map<String, String> attributes) {
        var element = parent.getOwnerDocument().createElement(name);
        set(element, attributes);
        parent.appendChild(element);
        return element;
    }

    static Element addFirst(Element parent, String name, Map<String, String> attributes) {
        var element = add(parent, name, attributes);
        parent.insertBefore(element, parent.getFirstChild());
        return element;
    }

    static void set(Element element, Map<String, String> attributes) {
        attributes.forEach(element::setAttribute);
    }

    /// Adds or replaces a `<property name="..." value="..."/>`.
    static void property(Element parent, String name, String value) {
        children(parent, "property").stream()
                .filter(property -> property.getAttribute("name").equals(name))
                .forEach(Xml::remove);
        add(parent, "property", Map.of("name", name, "value", value));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }
}
