package se.ingangen.content.eservice.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 16_383, 16_384, 16_385, 32_768, 100_000})
    void whatIsReceivedIsReadFromAnyPlace(int size) throws Exception {
        var bytes = random(size);
        try (var spool = received(bytes, size)) {
            assertEquals(size, spool.size());
            assertArrayEquals(bytes, spool.stream().readAllBytes());
            for (var place : new int[] {size - 1, 0, size / 2, size / 3}) {
                assertArrayEquals(Arrays.copyOfRange(bytes, place, Math.min(size, place + 50)), spool.read(place, 50));
            }
            assertEquals(-1, spool.read(size, new byte[1], 0, 1));
        }
    }

    @Test
    void noFileCanBeSeenWhileItIsThereOrAfter() throws Exception {
        try (var spool = received(random(200_000), 200_000)) {
            assertEquals(0, Files.list(folder).count());
            assertEquals(200_000, spool.size());
        }
        assertEquals(0, Files.list(folder).count());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # most, read at most
            1,          2
            1000,       1001
            16384,      16385
            20000000,   20000001
            """)
    void twoHundredMegabytesAreReadToTheLimitAndNoFurther(long most, long read) throws Exception {
        var endless = new Endless(200_000_000);
        try (var spool = new Spool(folder)) {
            var refused = assertThrows(RefusedException.class, () -> spool.receive(endless, most));
            assertEquals(Refusal.TOO_LARGE, refused.of("x").why());
        }
        assertEquals(read, endless.read);
    }

    @Test
    void aFileOfJustTheLargestSizeIsTaken() throws Exception {
        try (var spool = received(random(16_384), 16_384)) {
            assertEquals(16_384, spool.size());
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals(
                Refusal.EMPTY,
                assertThrows(RefusedException.class, () -> received(new byte[0], 10))
                        .of("x")
                        .why());
    }

    @Test
    void whatLiesOnTheDiskCannotBeRead() throws Exception {
        var open = Path.of("/proc/self/fd");
        var words = "hyreskontrakt ".repeat(5_000);
        try (var spool = received(Samples.bytes(words), 1_000_000);
                var links = Files.list(open)) {
            var ours = links.filter(link -> target(link).startsWith(folder.toString()))
                    .toList();
            assertEquals(1, ours.size());
            assertTrue(Files.readAllBytes(ours.get(0)).length >= spool.size());
            assertEquals(-1, new String(Files.readAllBytes(ours.get(0))).indexOf("hyreskontrakt"));
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private Spool received(byte[] bytes, long most) throws IOException, RefusedException {
        var spool = new Spool(folder);
        spool.receive(new ByteArrayInputStream(bytes), most);
        return spool;
    }

    static byte[] random(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    /// So many zeros, and how many of them were asked for.
    static final class Endless extends InputStream {

        private final long size;
        long read;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read++ < size ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            var n = (int) Math.min(count, size - read);
            read += n;
            return n == 0 ? -1 : n;
        }
    }
}
