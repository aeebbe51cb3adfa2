package se.ingangen.content.eservice.attachment;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// What the segments before the picture data of a JPEG say: which side is up, and whether the data
/// come in several passes.
///
/// Source: ITU-T T.81, annex B; Exif 2.32, 4.6.4 (Orientation).
///
/// @param orientation 1 to 8 as in Exif; 1 if it is not told
record JpegHead(int orientation, boolean progressive) {

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int PROGRESSIVE = 0xC2;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    /// Segments that are passed over before the first scan. A picture has some twenty.
    private static final int MOST_SEGMENTS = 1_000;

    /// Never fails: what is not understood is left to the decoder.
    static JpegHead of(Spool jpeg) throws IOException {
        var orientation = 1;
        var progressive = false;
        try (var in = new DataInputStream(jpeg.stream())) {
            if (in.readUnsignedShort() != START_OF_IMAGE) {
                return new JpegHead(1, false);
            }
            for (var i = 0; i < MOST_SEGMENTS; i++) {
                var marker = marker(in);
                if (marker == START_OF_SCAN) {
                    break;
                }
                var segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
                progressive |= marker == PROGRESSIVE;
                if (marker == APP1 && startsWith(segment, EXIF)) {
                    orientation = orientation(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                            .slice());
                }
            }
        } catch (EOFException e) {
            // The decoder will find out too.
        }
        return new JpegHead(orientation, progressive);
    }

    private static int marker(DataInputStream in) throws IOException {
        var b = in.readUnsignedByte();
        while (b != 0xFF) {
            b = in.readUnsignedByte();
        }
        while (b == 0xFF) {
            b = in.readUnsignedByte();
        }
        return b;
    }

    private static int orientation(ByteBuffer tiff) {
        try {
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = tiff.getInt(4);
            var count = tiff.getShort(directory) & 0xffff;
            for (var i = 0; i < count; i++) {
                var entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                    var value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
        } catch (IndexOutOfBoundsException e) {
            // A block of Exif that is cut off tells nothing.
        }
        return 1;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
