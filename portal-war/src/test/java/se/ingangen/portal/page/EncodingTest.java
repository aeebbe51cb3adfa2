package se.ingangen.portal.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    private static final byte[] PAGE =
            "<p>Hyra, mat och värme. إيجار</p>\n".repeat(500).getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            # Accept-Encoding               | chosen
            null                            | IDENTITY
            ''                              | IDENTITY
            identity                        | IDENTITY
            deflate, zstd                   | IDENTITY
            gzip                            | GZIP
            GZIP ; q=0.5                    | GZIP
            gzip;q=0                        | IDENTITY
            gzip;q=0.000                    | IDENTITY
            gzip;Q=0                        | IDENTITY
            gzip;q=0.001                    | GZIP
            br;q=0, gzip                    | GZIP
            xgzip, brotli                   | IDENTITY
            ,;=,                            | IDENTITY
            """)
    void aClientGetsWhatItTakes(String accept, Encoding chosen) {
        assertEquals(chosen, Encoding.negotiate(accept));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Accept-Encoding
            br
            gzip, deflate, br, zstd
            gzip;q=1.0, br;q=0.5
            """)
    void aClientThatTakesBrotliGetsIt(String accept) {
        assumeTrue(Brotli4jLoader.isAvailable());
        assertEquals(Encoding.BROTLI, Encoding.negotiate(accept));
    }

    @Test
    void gzipUnpacksToTheSameBytes() throws IOException {
        var packed = Encoding.GZIP.encode(PAGE);
        assertTrue(packed.length < PAGE.length / 10);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertArrayEquals(PAGE, unpacked.readAllBytes());
        }
    }

    @Test
    void brotliUnpacksToTheSameBytes() throws IOException {
        assumeTrue(Brotli4jLoader.isAvailable());
        var packed = Encoding.BROTLI.encode(PAGE);
        assertTrue(packed.length < Encoding.GZIP.encode(PAGE).length);
        assertArrayEquals(PAGE, Decoder.decompress(packed).getDecompressedData());
    }
}
