package se.ingangen.content.eservice.attachment;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.zip.ZipException;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStreamImpl;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Makes a picture anew from nothing but its pixels: where and when it was taken, by what, and
/// whatever else lies around them stays behind. It is turned as the camera was held, and colours of
/// another profile become those of sRGB.
///
/// The size is read before anything is opened. A picture with more pixels than fit is opened at a
/// half, a third and so on of its width and height, line by line.
final class Picture {

    /// What may be unpacked of one picture, in bytes: 200 million pixels in colour, as the largest
    /// cameras in phones take them; some five seconds of work.
    private static final long MOST_UNPACKED = 600_000_000;

    /// A JPEG in several passes is held whole outside the heap, 6 bytes a pixel at most: 240 MB. Cameras
    /// make none.
    private static final long MOST_PIXELS_IN_PASSES = 40_000_000;

    /// Small print stays legible.
    private static final float QUALITY = 0.9f;

    private final Spool received;
    private final FileKind kind;
    private final PictureTurn turn;
    private JpegHead head = new JpegHead(1, false);

    /// @param kind JPG or PNG
    Picture(Spool received, FileKind kind, PictureTurn turn) {
        this.received = received;
        this.kind = kind;
        this.turn = turn;
    }

    /// Writes the picture anew.
    ///
    /// @throws RefusedException if it cannot be opened, or has more pixels than we can open
    void writeTo(OutputStream clean) throws IOException, RefusedException {
        if (kind == FileKind.JPG) {
            head = JpegHead.of(received);
        }
        var reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (var input = new Input()) {
            reader.setInput(input, true, true);
            write(reader, clean);
        } catch (IIOException | EOFException | ZipException | RuntimeException e) {
            // Decoders have many ways to say that a picture is broken.
            throw new RefusedException(Refusal.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private void write(ImageReader reader, OutputStream clean) throws IOException, RefusedException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        var bytes = bytesAPixel(reader.getImageTypes(0));
        var most = head.progressive() ? MOST_PIXELS_IN_PASSES : MOST_UNPACKED / bytes;
        if (width * height > most) {
            throw new RefusedException(Refusal.TOO_MANY_PIXELS, most / 1_000_000);
        }
        var step = 1;
        while (lines(width, step) * lines(height, step) * bytes > PictureTurn.LARGEST) {
            step++;
        }
        try (var place = turn.await(lines(width, step) * lines(height, step) * bytes)) {
            encode(Upright.of(open(reader, step), head.orientation()), clean);
        }
    }

    /// A picture that ends before its end is refused: half a receipt is none.
    private BufferedImage open(ImageReader reader, int step) throws IOException, RefusedException {
        var warnings = new boolean[1];
        reader.addIIOReadWarningListener((source, warning) -> warnings[0] |= warning.contains("premature end"));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, param);
        if (warnings[0]) {
            throw new RefusedException(Refusal.UNREADABLE);
        }
        return image;
    }

    private void encode(BufferedImage image, OutputStream clean) throws IOException {
        var type = ImageTypeSpecifier.createFromRenderedImage(image);
        var writer = writer(type);
        try (var output = new MemoryCacheImageOutputStream(clean)) {
            writer.setOutput(output);
            var param = writer.getDefaultWriteParam();
            if (kind == FileKind.JPG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    private ImageWriter writer(ImageTypeSpecifier type) throws IIOException {
        var writers = ImageIO.getImageWriters(type, kind.name());
        if (!writers.hasNext()) {
            throw new IIOException("No writer for such pixels");
        }
        return writers.next();
    }

    private static long bytesAPixel(Iterator<ImageTypeSpecifier> types) throws IIOException {
        if (!types.hasNext()) {
            throw new IIOException("No such pixels can be held");
        }
        var pixels = types.next().getSampleModel();
        var bits = 0;
        for (var size : pixels.getSampleSize()) {
            bits += size;
        }
        return Math.max(1, (bits + 7) / 8);
    }

    private static long lines(long all, int step) {
        return (all + step - 1) / step;
    }

    /// The received bytes as decoders want them. The JDK's own streams keep a copy in memory or in a
    /// file that anybody may read.
    private final class Input extends ImageInputStreamImpl {

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            bitOffset = 0;
            var n = received.read(streamPos, into, from, count);
            streamPos += Math.max(0, n);
            return n;
        }

        @Override
        public long length() {
            return received.size();
        }
    }
}
