package se.ingangen.content.eservice.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Looks into a document of Word, which is a zip, and refuses one that could do more than be read.
///
/// Everything in it is unpacked once to be counted and thrown away, up to the limits, so that a bomb
/// goes off to a hundredth at most. What is refused: macros, programs, ActiveX, other documents and
/// archives inside, and a template that is fetched from elsewhere when the document is opened.
final class WordDocument {

    /// A long report with pictures has about two hundred.
    static final int MOST_ENTRIES = 2_000;

    /// Five times the largest file that is usual: text shrinks to a tenth, pictures not at all.
    static final long MOST_UNPACKED = 100_000_000;

    /// No text shrinks more; Apache POI draws the line at the same place (`ZipSecureFile`).
    static final int MOST_RATIO = 100;

    /// Below it the ratio tells nothing.
    private static final long SMALL = 1_000_000;

    /// Of the parts that are read as XML.
    private static final int LARGEST_XML = 1_000_000;

    private static final String TYPES = "[Content_Types].xml";
    private static final String TEXT = "word/document.xml";
    private static final String TEXT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern DANGEROUS_NAME = Pattern.compile(
            ".*(vbaproject|vbadata|activex|oleobject).*|.*/embeddings/.*|.*\\.(exe|dll|js|vbs|bat|cmd|ps1|lnk|hta|scr)");
    private static final Pattern DANGEROUS_TYPE =
            Pattern.compile(".*(macroenabled|vbaproject|activex|oleobject|msi|x-msdownload).*");
    private static final Pattern DANGEROUS_LINK = Pattern.compile(".*/(vbaproject|control|oleobject|package|afchunk)");
    private static final Pattern ELSEWHERE = Pattern.compile("\\s*([a-z]+://|//|\\\\\\\\).*", Pattern.DOTALL);
    private static final Pattern OWN_DISK = Pattern.compile("\\s*file:///[^/\\\\].*", Pattern.DOTALL);

    /// The first bytes of zip, the older Office, programs of Windows and Linux, RAR, 7z, gzip, PDF.
    private static final List<byte[]> NESTED = List.of(
            bytes(0x50, 0x4b, 3, 4),
            bytes(0xd0, 0xcf, 0x11, 0xe0),
            bytes('M', 'Z'),
            bytes(0x7f, 'E', 'L', 'F'),
            bytes('R', 'a', 'r', '!'),
            bytes('7', 'z', 0xbc, 0xaf),
            bytes(0x1f, 0x8b),
            bytes('%', 'P', 'D', 'F'));

    private final ZipDirectory zip;
    private final Set<String> names = new TreeSet<>();
    private boolean isWord;
    private long unpacked;

    private WordDocument(Spool document) {
        zip = new ZipDirectory(document);
    }

    /// Whether a zip says that it is a document of Word, of whatever sort.
    static boolean isLikely(Spool zip) throws IOException {
        try {
            return new ZipDirectory(zip).entries(MOST_ENTRIES).stream().anyMatch(entry -> entry.name()
                    .equals(TEXT));
        } catch (RefusedException e) {
            return false;
        }
    }

    /// @throws RefusedException if it is not a plain document that can be opened
    static void check(Spool document) throws IOException, RefusedException {
        new WordDocument(document).check();
    }

    private void check() throws IOException, RefusedException {
        for (var entry : zip.entries(MOST_ENTRIES)) {
            var name = entry.name().toLowerCase(Locale.ROOT).replace('\\', '/');
            if (entry.encrypted()) {
                throw new RefusedException(Refusal.PASSWORD);
            }
            if (!names.add(name) || DANGEROUS_NAME.matcher(name).matches()) {
                throw new RefusedException(Refusal.UNSAFE);
            }
            look(entry, name);
        }
        if (!names.contains(TEXT) || !isWord) {
            throw new RefusedException(Refusal.UNREADABLE);
        }
    }

    private void look(ZipDirectory.Entry entry, String name) throws IOException, RefusedException {
        try (var content = zip.open(entry)) {
            var isTypes = name.equalsIgnoreCase(TYPES);
            var isXml = isTypes || name.endsWith(".rels");
            var head = content.readNBytes(isXml ? LARGEST_XML : 16);
            refuseIf(NESTED.stream().anyMatch(magic -> startsWith(head, magic)));
            count(entry, head.length, content);
            if (isTypes) {
                read(head, this::readType);
            } else if (isXml) {
                read(head, this::readLink);
            }
        } catch (java.io.EOFException | java.util.zip.ZipException e) {
            throw new RefusedException(Refusal.UNREADABLE);
        }
    }

    /// Lets the rest run through, and counts.
    private void count(ZipDirectory.Entry entry, long first, InputStream rest) throws IOException, RefusedException {
        var buffer = new byte[8192];
        var size = first;
        for (var n = 0; n >= 0; n = rest.read(buffer)) {
            size += n;
            refuseIf(unpacked + size > MOST_UNPACKED);
            refuseIf(size > SMALL && size / MOST_RATIO > entry.packed());
        }
        unpacked += size;
    }

    private void readType(XMLStreamReader xml) throws RefusedException {
        var type = attribute(xml, "ContentType").toLowerCase(Locale.ROOT);
        refuseIf(DANGEROUS_TYPE.matcher(type).matches());
        isWord |= type.equals(TEXT_TYPE) && attribute(xml, "PartName").equalsIgnoreCase("/" + TEXT);
    }

    /// A template on the writer's own disk is what Word itself notes down; pictures and links may lie
    /// elsewhere, as nothing of them runs.
    private void readLink(XMLStreamReader xml) throws RefusedException {
        var type = attribute(xml, "Type").toLowerCase(Locale.ROOT);
        var target = attribute(xml, "Target").toLowerCase(Locale.ROOT);
        refuseIf(DANGEROUS_LINK.matcher(type).matches());
        refuseIf(!type.endsWith("/hyperlink")
                && !type.endsWith("/image")
                && ELSEWHERE.matcher(target).matches()
                && !OWN_DISK.matcher(target).matches());
    }

    private interface Reading {
        void read(XMLStreamReader element) throws RefusedException;
    }

    private static void read(byte[] xml, Reading reading) throws RefusedException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    reading.read(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw new RefusedException(Refusal.UNREADABLE);
        }
    }

    private static String attribute(XMLStreamReader element, String name) {
        var value = element.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    private static void refuseIf(boolean unsafe) throws RefusedException {
        if (unsafe) {
            throw new RefusedException(Refusal.UNSAFE);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && java.util.Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
