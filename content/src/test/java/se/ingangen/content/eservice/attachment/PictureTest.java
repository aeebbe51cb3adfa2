package se.ingangen.content.eservice.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of(FileKind.JPG, Samples.jpg()),
                Arguments.of(FileKind.PNG, Samples.png()),
                Arguments.of(FileKind.HEIC, Samples.heic()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void nothingIsKeptOfWhereAndHowItWasTaken(FileKind kind, byte[] photo) throws Exception {
        assertTrue(holds(photo, Samples.PLACE));
        var kept = cleaned(kind, photo);
        for (var word : new String[] {Samples.PLACE, "GPS", "Exif\0\0MM", "eXIf", "xmpmeta", "tEXt", "MotionPhoto"}) {
            assertFalse(holds(kept, word), word);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # orientation, upper left, upper right, lower right, lower left, lies on its side
            1, red,   green, blue,  white, false
            2, green, red,   white, blue,  false
            3, blue,  white, red,   green, false
            4, white, blue,  green, red,   false
            5, red,   white, blue,  green, true
            6, white, red,   green, blue,  true
            7, blue,  green, red,   white, true
            8, green, blue,  white, red,   true
            """)
    void aPhotoIsTurnedAsTheCameraWasHeld(int orientation, String a, String b, String c, String d, boolean side)
            throws Exception {
        var kept = open(cleaned(FileKind.JPG, Samples.jpg(64, 48, orientation)));
        assertEquals(side ? 48 : 64, kept.getWidth());
        assertEquals(side ? 64 : 48, kept.getHeight());
        var right = kept.getWidth() - 8;
        var low = kept.getHeight() - 8;
        assertEquals(
                String.join(" ", a, b, c, d),
                String.join(
                        " ",
                        colour(kept, 8, 8),
                        colour(kept, right, 8),
                        colour(kept, right, low),
                        colour(kept, 8, low)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 255})
    void anOrientationThatThereIsNotIsNone(int orientation) throws Exception {
        assertEquals(
                64,
                open(cleaned(FileKind.JPG, Samples.jpg(64, 48, orientation))).getWidth());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_INT_ARGB
            })
    void aScreenshotKeepsEveryPixel(int type) throws Exception {
        var image = Samples.corners(37, 21, type);
        var kept = open(cleaned(FileKind.PNG, Samples.png(image)));
        for (var x = 0; x < 37; x++) {
            assertEquals(image.getRGB(x, x % 21), kept.getRGB(x, x % 21));
        }
    }

    @Test
    void aPhotoInGreyIsTurnedToo() throws Exception {
        var grey = Samples.written(Samples.corners(64, 48, BufferedImage.TYPE_BYTE_GRAY), "jpg");
        var turned = Samples.jpg(64, 48, 6);
        var head = Arrays.copyOf(turned, 2 + 4 + 200);
        var kept = open(cleaned(FileKind.JPG, Samples.concat(head, Arrays.copyOfRange(grey, 2, grey.length))));
        assertEquals(48, kept.getWidth());
    }

    @Test
    void aPictureOfFiftyThousandByFiftyThousandIsRefusedByItsHead() {
        var picture = Samples.blackPng(50_000, 50_000);
        var refused = refusal(FileKind.PNG, picture).of("x");
        assertEquals(Outcome.Refused.of(Refusal.TOO_MANY_PIXELS, "x", 600L), refused);
        var promised = Samples.blackPng(1, 1);
        promised[16] = 0x7f;
        promised[20] = 0x7f;
        assertEquals(
                Refusal.TOO_MANY_PIXELS, refusal(FileKind.PNG, promised).of("x").why());
        assertEquals(
                Refusal.TOO_MANY_PIXELS,
                refusal(FileKind.HEIC, Samples.heic(50_000, 50_000)).of("x").why());
    }

    @Test
    void aPictureThatDoesNotFitIsOpenedSmaller() throws Exception {
        var kept = open(cleaned(FileKind.PNG, Samples.blackPng(10_000, 10_001)));
        assertEquals(5_000, kept.getWidth());
        assertEquals(5_001, kept.getHeight());
    }

    @Test
    void aJpegInPassesIsRefusedWhereItWouldTakeTooMuchMemory() throws Exception {
        var small = inPasses(64, 48);
        assertEquals(64, open(cleaned(FileKind.JPG, small)).getWidth());
        var large = small.clone();
        for (var i = 0; i < large.length - 8; i++) {
            if ((large[i] & 0xff) == 0xff && (large[i + 1] & 0xff) == 0xc2) {
                large[i + 5] = 0x40;
                large[i + 7] = 0x40;
            }
        }
        assertEquals(
                Outcome.Refused.of(Refusal.TOO_MANY_PIXELS, "x", 40L),
                refusal(FileKind.JPG, large).of("x"));
    }

    @ParameterizedTest
    @EnumSource(names = {"JPG", "PNG", "HEIC"})
    void aPictureThatIsCutOffOrBrokenIsRefused(FileKind kind) {
        var whole = kind == FileKind.JPG
                ? Samples.written(Samples.corners(640, 480, BufferedImage.TYPE_3BYTE_BGR), "jpg")
                : kind == FileKind.PNG ? Samples.png() : Samples.heic();
        for (var length : new int[] {12, whole.length / 4, whole.length / 2, whole.length - 60}) {
            assertEquals(
                    Refusal.UNREADABLE,
                    refusal(kind, Arrays.copyOf(whole, length)).of("x").why(),
                    length + " of " + whole.length);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void whateverByteIsWrongNothingElseHappens(FileKind kind, byte[] whole) throws IOException {
        for (var i = 0; i < whole.length; i += 3) {
            var broken = whole.clone();
            broken[i] ^= (byte) 0x5a;
            try {
                cleaned(kind, broken);
            } catch (RefusedException e) {
                assertTrue(e.of("x").why() == Refusal.UNREADABLE || e.of("x").why() == Refusal.TOO_MANY_PIXELS);
            }
        }
    }

    @Test
    void aHeicKeepsItsPictureInItsPlace() throws Exception {
        var photo = Samples.heic();
        var kept = cleaned(FileKind.HEIC, photo);
        assertEquals(photo.length, kept.length);
        var picture = text(photo).indexOf("the picture itself");
        assertEquals(picture, text(kept).indexOf("the picture itself"));
        var meta = text(photo).indexOf("uuid");
        assertArrayEquals(Arrays.copyOf(photo, meta), Arrays.copyOf(kept, meta));
    }

    @Test
    void whoWaitsTooLongIsAskedToComeAgain() throws Exception {
        var turn = new PictureTurn(1);
        try (var first = turn.await(36_000_000);
                var second = turn.await(36_000_000)) {
            assertThrows(RefusedException.class, () -> turn.await(1));
        }
        try (var whole = turn.await(PictureTurn.LARGEST)) {
            assertEquals(
                    Refusal.BUSY,
                    assertThrows(RefusedException.class, () -> turn.await(1))
                            .of("x")
                            .why());
        }
        turn.await(PictureTurn.LARGEST).close();
    }

    private byte[] cleaned(FileKind kind, byte[] bytes) throws IOException, RefusedException {
        return Looking.cleaned(folder, kind, bytes);
    }

    private RefusedException refusal(FileKind kind, byte[] bytes) {
        return assertThrows(RefusedException.class, () -> cleaned(kind, bytes));
    }

    private static byte[] inPasses(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (var output = ImageIO.createImageOutputStream((OutputStream) bytes)) {
            writer.setOutput(output);
            var param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(
                    null,
                    new IIOImage(Samples.corners(width, height, BufferedImage.TYPE_3BYTE_BGR), null, null),
                    param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage open(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static String colour(BufferedImage image, int x, int y) {
        var rgb = image.getRGB(x, y);
        var red = (rgb >> 16 & 255) > 128;
        var green = (rgb >> 8 & 255) > 128;
        var blue = (rgb & 255) > 128;
        return red && green && blue ? "white" : red ? "red" : green ? "green" : blue ? "blue" : "black";
    }

    private static boolean holds(byte[] bytes, String word) {
        return text(bytes).contains(word);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
