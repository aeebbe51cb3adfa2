package se.ingangen.portal.page;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// A way to send the bytes of a page.
public enum Encoding {
    IDENTITY("", ""),
    GZIP("gzip", "-gz"),
    BROTLI("br", "-br");

    private static final int BROTLI_SMALLEST = 11;
    private static final int BROTLI_FAST = 4;
    private static final int GZIP_FAST = 3;
    private static final boolean HAS_BROTLI = Brotli4jLoader.isAvailable();

    private final String token;
    private final String etagSuffix;

    Encoding(String token, String etagSuffix) {
        this.token = token;
        this.etagSuffix = etagSuffix;
    }

    /// The smallest encoding that a client takes and this machine can make.
    ///
    /// @param accept the value of `Accept-Encoding`; null for none
    public static Encoding negotiate(String accept) {
        if (accept == null) {
            return IDENTITY;
        }
        if (HAS_BROTLI && takes(accept, BROTLI.token)) {
            return BROTLI;
        }
        return takes(accept, GZIP.token) ? GZIP : IDENTITY;
    }

    /// Whether the header names the encoding without a quality of nought.
    private static boolean takes(String accept, String token) {
        for (var part : accept.split(",")) {
            var pieces = part.strip().split(";", 2);
            if (pieces[0].strip().equalsIgnoreCase(token)) {
                return pieces.length == 1 || !pieces[1].replace(" ", "").matches("[qQ]=0(\\.0*)?");
            }
        }
        return false;
    }

    /// The bytes in this encoding, as small as it can make them: it is done once for many readers.
    byte[] encode(byte[] bytes) {
        return encode(bytes, BROTLI_SMALLEST, Deflater.BEST_COMPRESSION);
    }

    /// The bytes in this encoding, made fast rather than small: it is done for one reader.
    byte[] encodeFast(byte[] bytes) {
        return encode(bytes, BROTLI_FAST, GZIP_FAST);
    }

    private byte[] encode(byte[] bytes, int brotliQuality, int gzipLevel) {
        try {
            switch (this) {
                case GZIP:
                    return gzip(bytes, gzipLevel);
                case BROTLI:
                    return HAS_BROTLI
                            ? Encoder.compress(bytes, new Encoder.Parameters().setQuality(brotliQuality))
                            : new byte[0];
                default:
                    return bytes;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The value of `Content-Encoding`; empty for none.
    String token() {
        return token;
    }

    String etagSuffix() {
        return etagSuffix;
    }

    private static byte[] gzip(byte[] bytes, int level) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new LevelledGzip(out, level)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static final class LevelledGzip extends GZIPOutputStream {
        private LevelledGzip(ByteArrayOutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }
    }
}
