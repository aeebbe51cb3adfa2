package se.ingangen.content.eservice.question;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as people write them: with the digits of any script, with spaces, commas or dots between
/// thousands, with a comma or a dot before decimals, and with a currency after it.
final class Numeral {

    private static final Pattern CURRENCY = Pattern.compile("(?i)\\s*(kr|kronor|sek|:-)\\.?$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009'’\\u066c]");

    /// Three digits after a comma or dot are thousands: nobody writes a sum with three decimals.
    private static final Pattern NUMBER =
            Pattern.compile("(-?[0-9]{1,3}(?:[.,][0-9]{3})+|-?[0-9]+)(?:[.,]([0-9]{1,2}))?");

    private Numeral() {}

    /// @return empty if it is no number
    static Optional<BigDecimal> read(String given) {
        var plain = CURRENCY.matcher(Writing.latinDigits(given.strip())).replaceAll("");
        var number = NUMBER.matcher(
                SPACES.matcher(plain).replaceAll("").replace('\u066b', ',').replace('−', '-'));
        if (!number.matches() || number.group(1).length() > 15) {
            return Optional.empty();
        }
        var whole = number.group(1).replaceAll("[.,]", "");
        return Optional.of(new BigDecimal(number.group(2) == null ? whole : whole + "." + number.group(2)));
    }
}
