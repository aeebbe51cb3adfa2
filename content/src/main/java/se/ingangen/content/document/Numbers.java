package se.ingangen.content.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Telephone numbers, dates, sums and references in a text that runs from the right.
///
/// The groups of `040-628 04 50` would come in the opposite order: it has to be kept apart and run
/// from the left. Digits within Latin words, as in `AMF-2026-000123`, do so by themselves.
final class Numbers {

    /// A run of Latin words as a whole, so that no number is taken out of it, or else a number: groups
    /// of digits with one sign or one space between them, and the unit after a space that holds it.
    /// The marks right behind it are not part of it, but stay with it on the line.
    private static final Pattern RUN = Pattern.compile("\\p{IsLatin}[^\\p{IsArabic}\\p{IsHebrew}]*"
            + "|(\\+?\\d+(?:[-\u2013/:., \u00a0\u202f]\\d+)*+(?:[\u00a0\u202f]?%|[\u00a0\u202f]\\p{IsLatin}+)?)"
            + "(\\p{IsPunctuation}*)");

    /// A piece of a text.
    ///
    /// @param number empty for a piece without one
    /// @param rest what follows the number, or all of it
    record Piece(String number, String rest) {

        /// Whether it can stay on one line, however narrow the column is.
        boolean isShort() {
            return number.length() + rest.length() <= LINE;
        }
    }

    private static final int LINE = 24;

    private Numbers() {}

    /// The text in pieces, in their order.
    static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        var matcher = RUN.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                pieces.add(new Piece("", text.substring(from, matcher.start())));
                pieces.add(new Piece(matcher.group(1), matcher.group(2)));
                from = matcher.end();
            }
        }
        pieces.add(new Piece("", text.substring(from)));
        return pieces;
    }
}
