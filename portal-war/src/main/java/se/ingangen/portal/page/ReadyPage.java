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
    private final Map<Encoding, String> etags = new EnumMap<>(Encoding.class);

    /// @param subjects what the page tells of: a change of any of them makes it untrue
    public ReadyPage(byte[] body, String contentType, String cacheControl, Set<String> subjects) {
        this.contentType = contentType;
        this.cacheControl = cacheControl;
        this.subjects = Set.copyOf(subjects);
        this.etag = fingerprint(body);
        for (var encoding : Encoding.values()) {
            bodies.put(encoding, encoding.encode(body));
            etags.put(encoding, '"' + etag + encoding.etagSuffix() + '"');
        }
    }

    /// Sends the page, or 304 if the client has it.
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var encoding = Encoding.negotiate(request.getHeader("Accept-Encoding"));
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Cache-Control", cacheControl);
        response.setHeader("ETag", etags.get(encoding));
        if (isKnown(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var body = bodies.get(encoding);
        response.setContentType(contentType);
        if (encoding != Encoding.IDENTITY) {
            response.setHeader("Content-Encoding", encoding.token());
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private boolean isKnown(String ifNoneMatch) {
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
