package se.ingangen.content.article.exchange.xliff;

import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.ingangen.content.article.segment.CodeKind;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.article.segment.InlineCode;

/// Reads what is in a `source` or `target`.
///
/// A code has its id and its original data; what it does is known from the source alone. Marks that
/// tools make, `mrk`, are read through.
final class InlineXml {

    private final Map<String, String> data;
    private final CodedText.Builder text = new CodedText.Builder();

    private InlineXml(Map<String, String> data) {
        this.data = data;
    }

    /// @param data the original data of the unit, by id
    static CodedText read(XMLStreamReader xml, Map<String, String> data) throws XMLStreamException {
        var inline = new InlineXml(data);
        inline.children(xml);
        return inline.text.build();
    }

    private void children(XMLStreamReader xml) throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(xml);
            } else if (xml.isCharacters()) {
                text.text(xml.getText());
            }
        }
    }

    private void child(XMLStreamReader xml) throws XMLStreamException {
        var id = Elements.attribute(xml, "id");
        switch (xml.getLocalName()) {
            case "pc":
                var pair = code(id, data(xml, "dataRefStart"), data(xml, "dataRefEnd"));
                text.open(pair);
                children(xml);
                text.close(pair);
                return;
            case "mrk":
                children(xml);
                return;
            case "ph":
                text.alone(code(id, data(xml, "dataRef"), ""));
                break;
            case "sc":
                text.open(code(id, data(xml, "dataRef"), ""));
                break;
            case "ec":
                var start = Elements.attribute(xml, "startRef");
                text.close(code(start.isEmpty() ? id : start, "", data(xml, "dataRef")));
                break;
            default:
                break;
        }
        Elements.skip(xml);
    }

    private String data(XMLStreamReader xml, String attribute) {
        return data.getOrDefault(Elements.attribute(xml, attribute), "");
    }

    private static InlineCode code(String id, String open, String close) {
        return new InlineCode(id, CodeKind.HTML, "", open, close);
    }
}
