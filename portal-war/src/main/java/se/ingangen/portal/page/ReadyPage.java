package se.ingangen.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// A page, style sheet or feed as bytes, encoded once in every way it can be sent.
///
/// @see #write how it is sent
public final class ReadyPage {

    /// A cache keeps the page but asks whether it is still true: a change is seen at once, and
    /// asking costs 304 and no body.
    public static final String REVALIDATE = "public, no-cache";

    /// For an address that holds the fingerprint of its content.
    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final int ETAG_BYTES = 9;

    private final String contentType;
    private final String cacheControl;
    private final Set<String> subjects;
    private final String etag;
    private final Map<Encoding, byte[]> bodies = new EnumMap<>(Encoding.class);

    /// @param subjects what the page tells of: a change of any of them makes it untrue
    public ReadyPage(byte[] body, String contentType, String cacheControl, Set<String> subjects) {
        this.contentType = contentType;
        this.cacheControl = cacheControl;
        this.subjects = Set.copyOf(subjects);
        this.etag = fingerprint(body);
        for (var encoding : Encoding.values()) {
            bodies.put(encoding, encoding.encode(body));
        }
    }

    /// Sends the page, or 304 if the client has it.
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var encoding = Encoding.negotiate(request.getHeader("Accept-Encoding"));
        response.setHeader("Cache-Control", cacheControl);
        response.setContentType(contentType);
        send(etag, encoding, () -> bodies.get(encoding), request, response);
    }

    /// Sends bytes that are made for one request, or 304 if the client has them. Type and
    /// `Cache-Control` are those that the response has; the bytes are packed fast rather than small.
    public static void writeOnce(byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var encoding = Encoding.negotiate(request.getHeader("Accept-Encoding"));
        send(fingerprint(body), encoding, () -> encoding.encodeFast(body), request, response);
    }

    private static void send(
            String etag,
            Encoding encoding,
            Supplier<byte[]> encoded,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", etag(etag, encoding));
        if (isKnown(etag, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (encoding != Encoding.IDENTITY) {
            response.setHeader("Content-Encoding", encoding.token());
        }
        var body = encoded.get();
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static String etag(String etag, Encoding encoding) {
        return '"' + etag + encoding.etagSuffix() + '"';
    }

    private static boolean isKnown(String etag, String ifNoneMatch) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains('"' + etag) || ifNoneMatch.strip().equals("*"));
    }

    /// What the page tells of.
    public Set<String> subjects() {
        return subjects;
    }

    /// What tells this content from any other, in the letters of an address.
    public String fingerprint() {
        return etag;
    }

    /// How much memory the page takes, in bytes.
    int weight() {
        return bodies.values().stream().mapToInt(b -> b.length).sum();
    }

    /// The size in one encoding, in bytes.
    public int size(Encoding encoding) {
        return bodies.get(encoding).length;
    }

    private static String fingerprint(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, ETAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
