package se.ingangen.content.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What somebody wrote, without what paper cannot show.
final class Printable {

    /// Signs that turn the direction of what follows them. Direction comes from the language, so that
    /// an answer cannot turn the words around it; and the library prints them as boxes.
    private static final Pattern TURNING = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    /// Signs that choose between two looks of the sign before them. No font of ours has either.
    private static final Pattern VARIATIONS = Pattern.compile("[\\ufe00-\\ufe0f]|[\\x{e0100}-\\x{e01ef}]");

    /// Control characters other than the end of a line, halves of characters and what never is one.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n]]|\\p{Cs}|[\\x{feff}\\x{fffe}\\x{ffff}]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    private Printable() {}

    /// The text with its lines, composed, as it can be put into XML and on paper.
    static String of(String text) {
        var lines = LINE_END.matcher(text).replaceAll("\n").replace('\t', ' ');
        var seen = UNSEEN.matcher(lines).replaceAll("");
        var plain = VARIATIONS.matcher(TURNING.matcher(seen).replaceAll("")).replaceAll("");
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /// The text on one line.
    static String line(String text) {
        return of(text).replace('\n', ' ');
    }
}
