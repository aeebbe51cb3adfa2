package se.ingangen.content.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// The width and height of a picture in pixels: a browser that knows them leaves room for it, so
/// that the text does not jump when it comes.
public record PictureSize(int width, int height) {

    /// How many bytes of a picture hold its size, but for a few that begin with a preview.
    static final int HEAD_BYTES = 64 * 1024;

    /// Reads the size from the first bytes of a picture.
    ///
    /// @return empty for drawings, formats that the JDK does not read, and what is no picture
    static Optional<PictureSize> of(byte[] head) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(head))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // A picture whose head cannot be read is shown without its size.
            return Optional.empty();
        }
    }
}
