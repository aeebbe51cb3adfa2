package se.ingangen.content.intake;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The number that a person reads out on the phone: eight digits, shown as `IG 4827 1163`.
///
/// It is random, so that it tells neither how many errands there are nor anybody else's number. It
/// never begins with a zero, which people leave out.
public record ErrandNumber(String digits) {

    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{7}");

    public ErrandNumber {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("An errand number has eight digits");
        }
    }

    static ErrandNumber random(RandomGenerator random) {
        return new ErrandNumber(Integer.toString(random.nextInt(10_000_000, 100_000_000)));
    }

    /// Reads a number as people write it: with or without letters, spaces and dashes.
    public static Optional<ErrandNumber> parse(String written) {
        var digits = written.strip().replaceFirst("(?i)^IG", "").replaceAll("[\\s\\u00a0-]", "");
        return DIGITS.matcher(digits).matches() ? Optional.of(new ErrandNumber(digits)) : Optional.empty();
    }

    /// As a person reads it.
    public String shown() {
        return "IG " + digits.substring(0, 4) + " " + digits.substring(4);
    }
}
