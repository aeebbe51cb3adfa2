package se.ingangen.content.eservice.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Files for tests, made of their bytes.
final class Samples {

    /// What a camera notes down; no kept picture may have it.
    static final String PLACE = "56.0465N 12.6945E";

    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Samples() {}

    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// The test virus that every scanner knows, in two halves so that none finds it here.
    static byte[] eicar() {
        return bytes("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
    }

    static byte[] pdf() {
        return pdf("");
    }

    /// @param more what stands among its objects
    static byte[] pdf(String more) {
        return bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n"
                + "<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n" + more
                + "\ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");
    }

    static byte[] pdf(int size) {
        return pdf("%" + "x".repeat(size - pdf("%").length));
    }

    /// The parts of a plain document of Word.
    static Map<String, byte[]> wordParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(TYPES, types(MAIN));
        parts.put("_rels/.rels", links("officeDocument", "word/document.xml"));
        parts.put("word/document.xml", bytes("<w:document xmlns:w=\"x\"><w:body/></w:document>"));
        return parts;
    }

    static byte[] types(String mainType) {
        return bytes("<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>");
    }

    static byte[] links(String type, String target) {
        return bytes("<Relationships><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                + "2006/relationships/" + type + "\" Target=\"" + target
                + "\" TargetMode=\"External\"/></Relationships>");
    }

    static byte[] docx() {
        return zip(wordParts());
    }

    /// A document of Word with one part more, or another one in place of its own.
    static byte[] docx(String name, byte[] content) {
        var parts = wordParts();
        parts.put(name, content);
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        return zip(parts, 0);
    }

    /// @param zeros the size of one part more that is nothing but zeros
    static byte[] zip(Map<String, byte[]> parts, long zeros) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            if (zeros > 0) {
                zip.putNextEntry(new ZipEntry("word/media/zeros.xml"));
                zeros(zip, zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A picture whose corners are red, green, blue and white, from the upper left clockwise.
    static BufferedImage corners(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        var colours = new Color[] {Color.RED, Color.GREEN, Color.WHITE, Color.BLUE};
        for (var i = 0; i < 4; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
        }
        graphics.dispose();
        return image;
    }

    static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] jpg() {
        return jpg(64, 48, 1);
    }

    /// A photo with all that a camera notes down: its place, in Exif and in XMP, and which side is up.
    static byte[] jpg(int width, int height, int orientation) {
        var plain = written(corners(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpg");
        var exif = ByteBuffer.allocate(200);
        exif.put(bytes("Exif\0\0MM\0*")).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        exif.putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(40).putInt(0);
        exif.put(bytes("GPSLatitude " + PLACE));
        var xmp = bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + PLACE + "</x:xmpmeta>");
        return concat(
                new byte[] {plain[0], plain[1]},
                segment(0xE1, exif.array()),
                segment(0xE1, xmp),
                segment(0xFE, bytes(PLACE)),
                Arrays.copyOfRange(plain, 2, plain.length),
                bytes("MotionPhoto_Data " + PLACE));
    }

    private static byte[] segment(int marker, byte[] content) {
        return concat(
                new byte[] {(byte) 0xFF, (byte) marker, (byte) ((content.length + 2) >> 8), (byte) (content.length + 2)
                },
                content);
    }

    static byte[] png() {
        return png(corners(64, 48, BufferedImage.TYPE_INT_ARGB));
    }

    /// A picture with its place as text and as Exif.
    static byte[] png(BufferedImage image) {
        var plain = written(image, "png");
        var head = 8 + 25;
        return concat(
                Arrays.copyOf(plain, head),
                chunk("tEXt", bytes("GPS\0" + PLACE)),
                chunk("eXIf", bytes("MM\0*" + PLACE)),
                Arrays.copyOfRange(plain, head, plain.length));
    }

    /// A picture of nothing but black, however large: the bytes are few.
    static byte[] blackPng(int width, int height) {
        var packed = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            zeros(deflate, (1L + (width + 7) / 8) * height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var size = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1);
        return concat(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                chunk("IHDR", size.array()),
                chunk("IDAT", packed.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] content) {
        var crc = new CRC32();
        crc.update(bytes(type));
        crc.update(content);
        return concat(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                bytes(type),
                content,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /// A picture as phones make it: one item of picture, one of Exif, one of XMP, and a box of the maker.
    static byte[] heic() {
        return heic(4032, 3024);
    }

    static byte[] heic(int width, int height) {
        var picture = bytes("the picture itself");
        var exif = bytes("\0\0\0\6Exif\0\0MM\0*" + PLACE);
        var xmp = bytes("<x:xmpmeta>" + PLACE + "</x:xmpmeta>");
        var type = box("ftyp", bytes("heic\0\0\0\0mif1heic"));
        var maker = box("uuid", bytes("maker 0123456789" + PLACE));
        var meta = meta(width, height, 0, picture.length, exif.length, xmp.length);
        var data = type.length + meta.length + maker.length + 8;
        meta = meta(width, height, data, picture.length, exif.length, xmp.length);
        return concat(type, meta, maker, box("mdat", concat(picture, exif, xmp, bytes(PLACE))));
    }

    private static byte[] meta(int width, int height, int data, int... lengths) {
        var items = concat(item(1, "hvc1", ""), item(2, "Exif", ""), item(3, "mime", "application/rdf+xml\0"));
        var places = ByteBuffer.allocate(8 + lengths.length * 18);
        places.putInt(0).putShort((short) 0x4440).putShort((short) lengths.length);
        var place = 0;
        for (var i = 0; i < lengths.length; i++) {
            places.putShort((short) (i + 1)).putShort((short) 0);
            places.putInt(data).putShort((short) 1).putInt(place).putInt(lengths[i]);
            place += lengths[i];
        }
        var size = ByteBuffer.allocate(12).putInt(0).putInt(width).putInt(height);
        return box(
                "meta",
                concat(
                        new byte[4],
                        box("hdlr", bytes("\0\0\0\0\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0\0")),
                        box("pitm", bytes("\0\0\0\0\0\1")),
                        box("iinf", concat(new byte[] {0, 0, 0, 0, 0, 3}, items)),
                        box("iprp", box("ipco", box("ispe", size.array()))),
                        box("iloc", places.array())));
    }

    private static byte[] item(int id, String type, String more) {
        return box("infe", concat(new byte[] {2, 0, 0, 0, 0, (byte) id, 0, 0}, bytes(type), bytes("\0" + more)));
    }

    static byte[] box(String type, byte[] content) {
        return concat(ByteBuffer.allocate(4).putInt(content.length + 8).array(), bytes(type), content);
    }

    static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static void zeros(OutputStream into, long count) throws IOException {
        var zeros = new byte[64 * 1024];
        for (var left = count; left > 0; left -= zeros.length) {
            into.write(zeros, 0, (int) Math.min(zeros.length, left));
        }
    }
}
