package se.ingangen.content.article.exchange.received;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.ingangen.content.article.exchange.received.Refusal.Place;

/// An XML file on disk that was read once from beginning to end: it is well-formed, not too large or
/// too deep, declares no entities, and holds no characters that Okapi keeps its own marks by.
public final class ReceivedXml {

    /// In bytes, as for a file of content.
    public static final int LARGEST = 64 << 20;

    /// The most elements within each other; the JDK stops at a hundred, in words that tell nobody what
    /// to do.
    private static final int DEEPEST = 50;

    private static final Pattern RESERVED = Pattern.compile("[\uE101-\uE106]");

    /// Whether a document may name a DTD. It is never read; one inside of the document is refused.
    public enum Doctype {
        REFUSED,
        IGNORED
    }

    private final Path file;

    private ReceivedXml(Path file) {
        this.file = file;
    }

    /// Writes a file to disk, looks at it, hands it on and deletes it.
    ///
    /// @throws RefusedFileException if it is not as above
    public static <T> T receive(InputStream in, Doctype doctype, Function<ReceivedXml, T> reader) {
        try {
            var file = Files.createTempFile("ingangen-received", ".xml");
            try {
                copy(in, file);
                var xml = new ReceivedXml(file);
                xml.walk(new SafetyCheck(doctype));
                return reader.apply(xml);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(InputStream in, Path file) throws IOException {
        var buffer = new byte[1 << 16];
        var left = LARGEST;
        try (var out = Files.newOutputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                left -= n;
                if (left < 0) {
                    throw Refusals.refuse(Place.ofLine(0), "large", LARGEST >> 20);
                }
                out.write(buffer, 0, n);
            }
        }
    }

    public Path file() {
        return file;
    }

    /// Reads the file from beginning to end.
    public void walk(Step step) {
        read(reader -> {
            while (reader.hasNext()) {
                reader.next();
                step.take(reader);
            }
        });
    }

    /// Reads the file.
    ///
    /// @throws RefusedFileException if it is not well-formed
    public void read(Reading reading) {
        var factory = new HardenedXmlInput();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            reading.read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            var line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw Refusals.refuse(Place.ofLine(line), "xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How a file is read, from its beginning on.
    @FunctionalInterface
    public interface Reading {
        void read(XMLStreamReader reader) throws XMLStreamException;
    }

    /// What is done at each event.
    @FunctionalInterface
    public interface Step {
        void take(XMLStreamReader event);
    }

    /// The line of an event, from 1.
    public static int line(XMLStreamReader event) {
        return event.getLocation().getLineNumber();
    }

    private static final class SafetyCheck implements Step {
        private final Doctype doctype;
        private int depth;

        private SafetyCheck(Doctype doctype) {
            this.doctype = doctype;
        }

        @Override
        public void take(XMLStreamReader event) {
            switch (event.getEventType()) {
                case XMLStreamConstants.DTD:
                    if (doctype == Doctype.REFUSED || event.getText().contains("[")) {
                        throw Refusals.refuse(Place.ofLine(line(event)), "unsafe");
                    }
                    break;
                case XMLStreamConstants.START_ELEMENT:
                    depth++;
                    // XLIFF's way to write a character that XML cannot hold: no text has any.
                    if (depth > DEEPEST || event.getLocalName().equals("cp")) {
                        throw Refusals.refuse(Place.ofLine(line(event)), "unsafe");
                    }
                    break;
                case XMLStreamConstants.END_ELEMENT:
                    depth--;
                    break;
                case XMLStreamConstants.CHARACTERS:
                case XMLStreamConstants.CDATA:
                    if (RESERVED.matcher(event.getText()).find()) {
                        throw Refusals.refuse(Place.ofLine(line(event)), "unsafe");
                    }
                    break;
                default:
                    break;
            }
        }
    }
}
