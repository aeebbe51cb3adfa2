package se.ingangen.content.article.exchange.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.ingangen.content.article.exchange.received.ReceivedXml;
import se.ingangen.content.article.segment.CodedText;

/// Reads a document that came back, one unit after the other, and tells what it finds.
///
/// It takes whatever it gets, so that all that is wrong can be told: whether the document is XLIFF in
/// every respect, Okapi says.
final class XliffReader {

    private final XMLStreamReader xml;
    private final Listener listener;

    private XliffReader(XMLStreamReader xml, Listener listener) {
        this.xml = xml;
        this.listener = listener;
    }

    /// Takes what is found, in the order of the document.
    interface Listener {

        void header(ReadHeader header);

        void file(String id, Spot spot);

        /// Our metadata of a file or of a group in it.
        ///
        /// @param group empty for the file
        void metadata(String group, String type, String value);

        void unit(ReadUnit unit);

        void endOfFile();
    }

    static void read(ReceivedXml received, Listener listener) {
        received.read(xml -> new XliffReader(xml, listener).document());
    }

    private void document() throws XMLStreamException {
        xml.nextTag();
        listener.header(new ReadHeader(
                Elements.isCore(xml, "xliff") ? Elements.attribute(xml, "version") : "",
                Elements.attribute(xml, "srcLang"),
                Elements.attribute(xml, "trgLang"),
                ReceivedXml.line(xml)));
        while (Elements.next(xml)) {
            if (Elements.isCore(xml, "file")) {
                var file = Elements.attribute(xml, "id");
                listener.file(file, Spot.of(xml));
                content(file, "");
                listener.endOfFile();
            } else {
                Elements.skip(xml);
            }
        }
    }

    /// What is in a file or a group.
    private void content(String file, String group) throws XMLStreamException {
        while (Elements.next(xml)) {
            if (Elements.isMetadata(xml, "metadata")) {
                metadata(group);
            } else if (Elements.isCore(xml, "group")) {
                content(file, Elements.attribute(xml, "id"));
            } else if (Elements.isCore(xml, "unit")) {
                listener.unit(unit(file, group));
            } else {
                Elements.skip(xml);
            }
        }
    }

    private void metadata(String group) throws XMLStreamException {
        while (Elements.next(xml)) {
            var isOurs = Elements.isMetadata(xml, "metaGroup")
                    && Elements.attribute(xml, "category").equals(Names.OURS);
            while (Elements.next(xml)) {
                var type = Elements.attribute(xml, "type");
                if (isOurs && Elements.isMetadata(xml, "meta")) {
                    listener.metadata(group, type, Elements.words(xml).strip());
                } else {
                    Elements.skip(xml);
                }
            }
        }
    }

    private ReadUnit unit(String file, String group) throws XMLStreamException {
        var id = Elements.attribute(xml, "id");
        var spot = Spot.of(xml);
        var parts = new ArrayList<ReadUnit.Part>();
        var data = new HashMap<String, String>();
        while (Elements.next(xml)) {
            if (Elements.isCore(xml, "originalData")) {
                data(data);
            } else if (Elements.isCore(xml, "segment") || Elements.isCore(xml, "ignorable")) {
                parts.add(part(data));
            } else {
                Elements.skip(xml);
            }
        }
        return new ReadUnit(file, group, id, spot, parts);
    }

    private void data(Map<String, String> data) throws XMLStreamException {
        while (Elements.next(xml)) {
            data.put(Elements.attribute(xml, "id"), Elements.words(xml));
        }
    }

    private ReadUnit.Part part(Map<String, String> data) throws XMLStreamException {
        var isSegment = Elements.isCore(xml, "segment");
        var id = Elements.attribute(xml, "id");
        var spot = Spot.of(xml);
        var state = Elements.attribute(xml, "state");
        var order = 0;
        var source = CodedText.EMPTY;
        var target = Optional.<CodedText>empty();
        while (Elements.next(xml)) {
            if (Elements.isCore(xml, "source")) {
                source = InlineXml.read(xml, data);
            } else if (Elements.isCore(xml, "target")) {
                var place = Elements.attribute(xml, "order");
                order = place.matches("[1-9]\\d{0,3}") ? Integer.parseInt(place) : 0;
                target = Optional.of(InlineXml.read(xml, data));
            } else {
                Elements.skip(xml);
            }
        }
        return new ReadUnit.Part(isSegment, id, spot, state, order, source, target);
    }
}
