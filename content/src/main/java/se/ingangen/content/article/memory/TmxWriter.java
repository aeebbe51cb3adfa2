package se.ingangen.content.article.memory;

import java.io.Closeable;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.XMLWriter;
import net.sf.okapi.common.filterwriter.TMXWriter;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.article.segment.Piece;
import se.ingangen.i18n.Language;

/// Writes the memory as TMX 1.4.
final class TmxWriter implements Closeable {

    /// Properties of an entry: the page it was reviewed on, and when.
    static final String PAGE = "x-ingangen-page";

    static final String REVIEWED = "x-ingangen-reviewed";

    private static final String TOOL = "Ingangen";
    private static final String VERSION = "1";

    private final TMXWriter writer;

    TmxWriter(OutputStream out, Language source, Language target) {
        var xml = new XMLWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        xml.setLineBreak("\n");
        writer = new TMXWriter(xml);
        writer.writeStartDocument(
                LocaleId.fromBCP47(source.tag()),
                LocaleId.fromBCP47(target.tag()),
                TOOL,
                VERSION,
                "sentence",
                TOOL,
                "plaintext");
    }

    void write(MemoryEntry entry) {
        Map<String, String> properties = new TreeMap<>();
        properties.put(PAGE, entry.articleKey());
        properties.put(REVIEWED, entry.reviewed().toString());
        writer.writeTU(fragment(entry.source()), fragment(entry.target()), entry.id(), properties);
    }

    private static TextFragment fragment(String written) {
        var fragment = new TextFragment();
        for (var piece : MemoryText.read(written).orElse(CodedText.EMPTY).pieces()) {
            if (piece.side() == Piece.Side.TEXT) {
                fragment.append(piece.text());
            } else {
                var kind = piece.code().kind().word();
                fragment.append(
                        side(piece),
                        kind,
                        MemoryText.tag(piece),
                        number(piece.code().id()));
            }
        }
        return fragment;
    }

    private static TagType side(Piece piece) {
        switch (piece.side()) {
            case OPEN:
                return TagType.OPENING;
            case CLOSE:
                return TagType.CLOSING;
            default:
                return TagType.PLACEHOLDER;
        }
    }

    /// TMX numbers all codes of an entry; those that only the translation has come after the others.
    private static int number(String id) {
        var own = 1000;
        return Character.isDigit(id.charAt(0)) ? Integer.parseInt(id) : own + Integer.parseInt(id.substring(1));
    }

    @Override
    public void close() {
        writer.writeEndDocument();
        writer.close();
    }
}
