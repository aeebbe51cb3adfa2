package se.ingangen.content.eservice.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.ingangen.content.eservice.attachment.Samples.bytes;
import static se.ingangen.content.eservice.attachment.Samples.docx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordDocumentTest {

    private static final String LINKS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String VENDOR = "application/vnd.";
    private static final byte[] OFFICE = bytes("\320\317\021\340\241\261\032\341");

    @TempDir
    private Path folder;

    static Stream<Arguments> documents() {
        return Stream.of(
                plain("plain", docx()),
                plain("with a picture", docx("word/media/image1.png", Samples.png())),
                plain("with a link", docx(LINKS, Samples.links("hyperlink", "https://example.org/"))),
                plain(
                        "with the writer's own template",
                        docx(LINKS, Samples.links("attachedTemplate", "file:///C:\\Users\\A\\Normal.dotm"))),
                refused(
                        "with a template from elsewhere",
                        docx(LINKS, Samples.links("attachedTemplate", "https://example.org/t.dotm")),
                        Refusal.UNSAFE),
                refused(
                        "with one that is written in entities",
                        docx(LINKS, Samples.links("attachedTemplate", "&#104;ttp://example.org/t.dotm")),
                        Refusal.UNSAFE),
                refused(
                        "with one from another machine",
                        docx(LINKS, Samples.links("attachedTemplate", "file:///\\\\host\\t.dotm")),
                        Refusal.UNSAFE),
                refused(
                        "macros, by their type",
                        docx(TYPES, Samples.types(VENDOR + "ms-word.document.macroEnabled.main+xml")),
                        Refusal.UNSAFE),
                refused("macros, by their name", docx("word/vbaProject.bin", bytes("x")), Refusal.UNSAFE),
                refused("macros, by their link", docx(LINKS, Samples.links("vbaProject", "x.bin")), Refusal.UNSAFE),
                refused("ActiveX", docx("word/activeX/activeX1.xml", bytes("<x/>")), Refusal.UNSAFE),
                refused("an embedded object", docx("word/embeddings/oleObject1.bin", bytes("x")), Refusal.UNSAFE),
                refused("the same under another name", docx("word/media/a.wmf", OFFICE), Refusal.UNSAFE),
                refused("an archive inside", docx("word/media/a.png", docx()), Refusal.UNSAFE),
                refused("a program inside", docx("word/media/a.png", bytes("MZ..")), Refusal.UNSAFE),
                refused("a part under two names", docx("WORD/DOCUMENT.XML", bytes("<x/>")), Refusal.UNSAFE),
                refused("a template", docx(TYPES, Samples.types(VENDOR + "x.template.main+xml")), Refusal.UNREADABLE),
                refused("types that are no XML", docx(TYPES, bytes("<Types>")), Refusal.UNREADABLE),
                refused(
                        "types with entities of their own",
                        docx(TYPES, bytes("<!DOCTYPE x [<!ENTITY a \"b\">]><Types>&a;</Types>")),
                        Refusal.UNREADABLE),
                refused("no text", Samples.zip(Map.of(TYPES, bytes("<Types/>"))), Refusal.UNREADABLE),
                refused("cut off", Arrays.copyOf(docx(), docx().length - 10), Refusal.UNREADABLE),
                refused("with something behind it", Samples.concat(docx(), bytes("x")), Refusal.UNREADABLE),
                refused("with something before it", Samples.concat(bytes("MZ"), docx()), Refusal.UNREADABLE),
                refused("locked", changed(8, 1), Refusal.PASSWORD),
                refused("packed in another way", changed(10, 14), Refusal.UNREADABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aDocumentIsThereToBeRead(String what, byte[] bytes, Refusal refusal) throws IOException {
        assertEquals(refusal, Looking.refusal(folder, bytes, WordDocument::check), what);
    }

    /// Two hundred kilobytes that are two hundred megabytes unpacked: it takes ten to fill a disk.
    @Test
    void aBombIsNotUnpacked() throws IOException {
        var bomb = Samples.zip(Samples.wordParts(), 200_000_000);
        assertTrue(bomb.length < 250_000);
        assertEquals(Refusal.UNSAFE, Looking.refusal(folder, bomb, WordDocument::check));
    }

    @Test
    void aBombOfManySmallPartsIsNotUnpacked() throws IOException {
        var parts = Samples.wordParts();
        for (var i = 0; i < 150; i++) {
            parts.put("word/part" + i + ".xml", new byte[990_000]);
        }
        assertEquals(Refusal.UNSAFE, Looking.refusal(folder, Samples.zip(parts), WordDocument::check));
    }

    @Test
    void aDirectoryOfTooManyPartsIsNotRead() throws IOException {
        var parts = Samples.wordParts();
        for (var i = 0; i < WordDocument.MOST_ENTRIES; i++) {
            parts.put("word/part" + i + ".xml", new byte[0]);
        }
        assertEquals(Refusal.UNSAFE, Looking.refusal(folder, Samples.zip(parts), WordDocument::check));
    }

    @Test
    void whateverByteIsWrongNothingElseHappens() throws IOException {
        var whole = docx();
        for (var i = 0; i < whole.length; i++) {
            var broken = whole.clone();
            broken[i] ^= (byte) 0xff;
            Looking.refusal(folder, broken, WordDocument::check);
        }
    }

    private static Arguments plain(String what, byte[] bytes) {
        return Arguments.of(what, bytes, null);
    }

    private static Arguments refused(String what, byte[] bytes, Refusal refusal) {
        return Arguments.of(what, bytes, refusal);
    }

    /// A document whose directory says something else of the first part.
    private static byte[] changed(int place, int value) {
        var bytes = ByteBuffer.wrap(docx()).order(ByteOrder.LITTLE_ENDIAN);
        var directory = bytes.getInt(bytes.capacity() - 6);
        bytes.putShort(directory + place, (short) value);
        return bytes.array();
    }
}
