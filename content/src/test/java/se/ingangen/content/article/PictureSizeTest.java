package se.ingangen.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void theFirstBytesOfAPictureTellItsSize(String format) throws IOException {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        var head = Arrays.copyOf(bytes.toByteArray(), 800);
        assertEquals(Optional.of(new PictureSize(640, 480)), PictureSize.of(head));
    }

    @Test
    void whatIsNoPictureHasNoSize() {
        assertEquals(Optional.empty(), PictureSize.of(new byte[0]));
        assertEquals(Optional.empty(), PictureSize.of("<svg/>".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Optional.empty(), PictureSize.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}));
    }
}
