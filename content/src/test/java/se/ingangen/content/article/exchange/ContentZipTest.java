package se.ingangen.content.article.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentZipTest {

    @Test
    void aZipIsUnpackedReadAndDeletedAgain() throws IOException {
        var folder = ContentZip.read(new ByteArrayInputStream(zip("money/", "money/sv.md")), unpacked -> {
            assertEquals("money/sv.md", read(unpacked.resolve("money/sv.md")));
            return unpacked;
        });
        assertEquals(false, Files.exists(folder));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # entries                      | fault
            ../sv.md                       | leaves ../sv.md 0
            money/../../sv.md              | leaves money/../../sv.md 0
            /etc/sv.md                     | leaves /etc/sv.md 0
            money\\sv.md                   | leaves money\\sv.md 0
            ..\\sv.md                      | leaves ..\\sv.md 0
            .                              | leaves . 0
            money/~sv.md                   | leaves money/~sv.md 0
            money/sv.md money/./sv.md      | twice money/./sv.md 0
            money money/sv.md              | twice money 0
            money money/                   | twice money 0
            """)
    void aPathThatLeavesTheFolderOrIsThereTwiceIsRefused(String entries, String fault) throws IOException {
        var nul = "\0";
        assertEquals(fault, told(zip(entries.replace("~", nul).split(" "))).replace(nul, "~"));
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        assertEquals("zip  0", told("kind: information".getBytes(StandardCharsets.UTF_8)));
        assertEquals("zip  0", told(new byte[0]));
        assertEquals("zip  0", told(zip()));
    }

    @Test
    void aZipThatWasCutOffAnywhereIsRefused() throws IOException {
        var whole = zip("money/page.yaml", "money/sv.md", "rent/page.yaml");
        for (int length = 0; length < whole.length; length++) {
            assertEquals("zip  0", told(Arrays.copyOf(whole, length)), "cut off after " + length);
        }
        assertEquals("", told(whole));
    }

    @Test
    void aZipWithAChangedByteIsRefused() throws IOException {
        var changed = zip("money/sv.md");
        changed[30 + "money/sv.md".length()] ^= 1;
        assertEquals("zip  0", told(changed));
    }

    private static String told(byte[] zip) {
        try {
            ContentZip.read(new ByteArrayInputStream(zip), folder -> folder);
            return "";
        } catch (ContentFaultsException e) {
            return Told.all(e.faults());
        }
    }

    /// A zip whose files each hold their own name.
    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
