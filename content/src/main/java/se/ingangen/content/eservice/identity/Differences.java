package se.ingangen.content.eservice.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares what somebody has answered with what has been shown of them.
///
/// A name may be told with more or fewer of its parts, in another order or with other accents, and still
/// be the same; a number is the same or another.
public final class Differences {

    private static final int DIGITS = 10;

    private Differences() {}

    /// Whether a name is another one. An empty one is not.
    public static boolean ofName(String answered, String shown) {
        var one = words(answered);
        var other = words(shown);
        return !one.isEmpty() && !other.isEmpty() && !one.containsAll(other) && !other.containsAll(one);
    }

    /// Whether a personal identity number is another one. The century may be left out.
    public static boolean ofNumber(String answered, String shown) {
        var one = digits(answered);
        var other = digits(shown);
        return !one.isEmpty() && !other.isEmpty() && !last(one).equals(last(other));
    }

    private static Set<String> words(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private static String last(String digits) {
        return digits.substring(Math.max(0, digits.length() - DIGITS));
    }
}
