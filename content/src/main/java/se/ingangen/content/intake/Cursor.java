package se.ingangen.content.intake;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// Where a reader of the feed has got to. Opaque on the outside, so that nobody counts on what is
/// in it.
record Cursor(long seq) {

    static final Cursor START = new Cursor(0);
    private static final Pattern TEXT = Pattern.compile("1:([0-9]{1,18})");

    /// @param given what [#text()] gave; null or empty for the start
    /// @throws IllegalArgumentException if it is not
    static Cursor parse(String given) {
        if (given == null || given.isEmpty()) {
            return START;
        }
        var match = TEXT.matcher(decode(given));
        if (!match.matches()) {
            throw new IllegalArgumentException("The cursor is not one that this feed has given out");
        }
        return new Cursor(Long.parseLong(match.group(1)));
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("1:" + seq).getBytes(StandardCharsets.US_ASCII));
    }

    private static String decode(String given) {
        try {
            return new String(Base64.getUrlDecoder().decode(given), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
