package se.ingangen.content.eservice.question;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What people type, made fit to store without changing what they meant.
///
/// Control characters and halves of surrogate pairs go, and letters are composed (NFC). Joiners
/// and direction marks stay: Persian cannot be written without them.
final class Writing {

    private static final Pattern NEWLINE = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.\\u00a0\\u2010-\\u2013-]+");

    private Writing() {}

    /// One line, without blanks at its ends. A line break or a tab becomes a space.
    static String line(String given) {
        return stored(given).replaceAll("[\n\t]+", " ").strip();
    }

    /// Lines that end with a line feed, without blanks at either end of the whole.
    static String lines(String given) {
        return stored(given).replace('\t', ' ').strip();
    }

    /// The same text with the digits of every script as 0 to 9.
    static String latinDigits(String text) {
        var latin = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(latin::appendCodePoint);
        return latin.toString();
    }

    /// A text that has no more than so many code points.
    static Reading noLonger(String text, int maxLength, String part) {
        var length = text.codePointCount(0, text.length());
        return length <= maxLength
                ? Reading.of(text)
                : Reading.wrong(new Flaw(part, "eservice.fault.too-long", maxLength, length));
    }

    /// Whether it looks like an e-mail address. Only a letter that arrives shows that it is one.
    static boolean isEmail(String text) {
        return text.length() <= 254 && EMAIL.matcher(text).matches();
    }

    /// Whether it has the digits of a phone number, six to fifteen (ITU-T E.164), however grouped.
    static boolean isPhone(String text) {
        var digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits >= 6 && digits <= 15 && PHONE.matcher(text).matches();
    }

    private static String stored(String given) {
        if (given == null) {
            return "";
        }
        var text = new StringBuilder();
        NEWLINE.matcher(given)
                .replaceAll("\n")
                .codePoints()
                .filter(Writing::isKept)
                .forEach(text::appendCodePoint);
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isKept(int c) {
        var type = Character.getType(c);
        return c == '\n' || c == '\t' || (type != Character.CONTROL && type != Character.SURROGATE);
    }
}
