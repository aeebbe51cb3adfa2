package se.ingangen.portal.article;

import java.util.Optional;
import java.util.regex.Pattern;

/// A part of a file that a client asks for, so that a film can be begun in its middle.
///
/// Source: RFC 9110, section 14.
///
/// @param first the place of the first byte, from 0
/// @param last the place of the last one; before the first if the file has no such part
record ByteRange(long first, long last) {

    private static final Pattern ONE_RANGE = Pattern.compile("(?i)\\s*bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    /// The range that a header asks for.
    ///
    /// @param header the value of `Range`; null for none
    /// @param size of the file, in bytes
    /// @return empty if the whole file is to be sent: there is no header, it makes no sense, or it
    ///     asks for several parts, which no player does
    static Optional<ByteRange> of(String header, long size) {
        var found = ONE_RANGE.matcher(header == null ? "" : header);
        if (!found.matches() || found.group(1).isEmpty() && found.group(2).isEmpty()) {
            return Optional.empty();
        }
        var last = found.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(found.group(2));
        if (found.group(1).isEmpty()) {
            return Optional.of(new ByteRange(last == 0 ? size : Math.max(0, size - last), size - 1));
        }
        var first = Long.parseLong(found.group(1));
        return first > last ? Optional.empty() : Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    /// Whether the file has nothing of it.
    boolean isEmpty() {
        return first > last;
    }

    long length() {
        return last - first + 1;
    }

    /// The value of `Content-Range`.
    String of(long size) {
        return isEmpty() ? "bytes */" + size : "bytes " + first + "-" + last + "/" + size;
    }
}
