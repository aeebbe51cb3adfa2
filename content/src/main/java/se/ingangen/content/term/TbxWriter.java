package se.ingangen.content.term;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.ingangen.i18n.Languages;

/// Writes terms as a file that [TbxReader] reads and other tools do.
final class TbxWriter {

    private final XMLStreamWriter xml;
    private int depth;

    private TbxWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// Writes the whole file, in UTF-8; the stream stays open.
    ///
    /// @throws IllegalStateException if the stream cannot be written to
    static void write(List<ConceptEntry> entries, String title, OutputStream out) {
        try {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new TbxWriter(writer).write(entries, title);
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The terms cannot be written", e);
        }
    }

    private void write(List<ConceptEntry> entries, String title) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        open(Tbx.ROOT, "type", Tbx.DIALECT, "style", Tbx.STYLE, "xml:lang", Languages.DEFAULT_TAG);
        xml.writeDefaultNamespace(Tbx.NAMESPACE);
        open("tbxHeader");
        open("fileDesc");
        open("titleStmt");
        line("title", title);
        close();
        open("sourceDesc");
        line("p", title);
        close();
        close();
        close();
        open("text");
        open("body");
        for (var entry : entries) {
            write(entry);
        }
        close();
        close();
        close();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void write(ConceptEntry entry) throws XMLStreamException {
        open(Tbx.CONCEPT, "id", entry.id());
        if (entry.explained().isPresent()) {
            line("admin", entry.explained().get() ? Tbx.EXPLAINED : Tbx.LISTED, "type", Tbx.SUBSET);
        }
        if (entry.subject().isPresent()) {
            line("descrip", entry.subject().get(), "type", Tbx.SUBJECT);
        }
        for (var wording : entry.wordings().entrySet()) {
            open(Tbx.LANGUAGE, "xml:lang", wording.getKey());
            write(wording.getValue());
            close();
        }
        close();
    }

    private void write(Wording wording) throws XMLStreamException {
        if (!wording.explanation().isEmpty()) {
            line("descrip", wording.explanation(), "type", Tbx.DEFINITION);
        }
        term(wording.preferred(), Tbx.PREFERRED);
        for (var form : wording.forms()) {
            term(form, Tbx.ADMITTED);
        }
        for (var word : wording.forbidden()) {
            term(word, Tbx.DEPRECATED);
        }
    }

    private void term(String word, String status) throws XMLStreamException {
        open(Tbx.TERM_SECTION);
        line(Tbx.TERM, word);
        line("termNote", status, "type", Tbx.STATUS);
        close();
    }

    private void open(String element, String... attributes) throws XMLStreamException {
        begin(element, attributes);
        depth++;
    }

    private void line(String element, String text, String... attributes) throws XMLStreamException {
        begin(element, attributes);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void begin(String element, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(element);
        for (var i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void close() throws XMLStreamException {
        depth--;
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }
}
