package se.ingangen.content.article.exchange.xliff;

import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.sf.okapi.lib.xliff2.Const;

/// Goes from element to element in a document.
final class Elements {

    private Elements() {}

    /// Goes to the next child of the element that is open.
    ///
    /// @return false at the element's end
    static boolean next(XMLStreamReader xml) throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /// Goes to the end of the element that begins here.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        while (next(xml)) {
            skip(xml);
        }
    }

    /// The words in an element, without its children.
    static String words(XMLStreamReader xml) throws XMLStreamException {
        var words = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip(xml);
            } else if (xml.isCharacters()) {
                words.append(xml.getText());
            }
        }
        return words.toString();
    }

    static boolean isCore(XMLStreamReader xml, String name) {
        return is(xml, Const.NS_XLIFF_CORE20, name);
    }

    static boolean isMetadata(XMLStreamReader xml, String name) {
        return is(xml, Const.NS_XLIFF_METADATA20, name);
    }

    private static boolean is(XMLStreamReader xml, String namespace, String name) {
        return xml.getLocalName().equals(name) && namespace.equals(xml.getNamespaceURI());
    }

    /// The value of an attribute; empty if it is not there.
    static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }
}
