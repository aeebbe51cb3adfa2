package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// The first or last day that can be answered: a day such as `2016-01-01`, or so long from today, as
/// `-P18Y` or `P0D`.
final class Bound {

    private Bound() {}

    /// @param text null for no bound
    static Optional<LocalDate> of(String text, LocalDate today) {
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(Character.isDigit(text.charAt(0)) ? LocalDate.parse(text) : today.plus(Period.parse(text)));
    }

    static boolean isFlawed(String text) {
        try {
            of(text, LocalDate.EPOCH);
            return false;
        } catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
            return true;
        }
    }
}
