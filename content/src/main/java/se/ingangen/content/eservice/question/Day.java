package se.ingangen.content.eservice.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ingangen.content.eservice.expression.Type;
import se.ingangen.content.eservice.expression.Value;

/// A day, in three fields. Stored as `2027-01-31`.
///
/// @param earliest the first day that is taken, as [Bound] says; null for any
/// @param latest the last day that is taken; null for any
/// @param autocomplete `bday` for the birthday of whoever fills in; null for nothing
public record Day(String name, String earliest, String latest, String autocomplete, boolean optional, String when)
        implements Question {

    /// In the order of most of the languages; a page may show another.
    private static final List<String> PARTS = List.of("day", "month", "year");

    @Override
    public String kind() {
        return "date";
    }

    @Override
    public List<String> parts() {
        return PARTS;
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        var missing = new ArrayList<String>();
        for (var part : PARTS) {
            if (given.part(part).isBlank()) {
                missing.add(part);
            }
        }
        if (missing.size() == PARTS.size()) {
            return Reading.NOTHING;
        }
        if (!missing.isEmpty()) {
            return Reading.wrong(new Flaw(missing.get(0), "eservice.fault.date." + missing.get(0)));
        }
        return day(given)
                .map(day -> within(day, today))
                .orElseGet(() -> Reading.wrong(new Flaw("day", "eservice.fault.date.none-such")));
    }

    private static Optional<LocalDate> day(Given given) {
        try {
            return Optional.of(LocalDate.of(
                    number(given.part("year"), 4), number(given.part("month"), 2), number(given.part("day"), 2)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String part, int digits) {
        var number = Writing.latinDigits(part.strip());
        if (!number.matches("[0-9]{1," + digits + "}") || digits == 4 && number.length() < 4) {
            throw new NumberFormatException("no number of that length");
        }
        return Integer.parseInt(number);
    }

    private Reading within(LocalDate day, LocalDate today) {
        var first = Bound.of(earliest, today).filter(day::isBefore);
        if (first.isPresent()) {
            return Reading.wrong(new Flaw("year", "eservice.fault.date.early", first.get()));
        }
        var last = Bound.of(latest, today).filter(day::isAfter);
        return last.isPresent()
                ? Reading.wrong(new Flaw("year", "eservice.fault.date.late", last.get()))
                : Reading.of(day.toString());
    }

    @Override
    public Map<String, String> parts(String answer) {
        if (answer.isEmpty()) {
            return Map.of();
        }
        var day = LocalDate.parse(answer);
        return Map.of(
                "day", Integer.toString(day.getDayOfMonth()),
                "month", Integer.toString(day.getMonthValue()),
                "year", Integer.toString(day.getYear()));
    }

    @Override
    public Type type() {
        return Type.DATE;
    }

    @Override
    public Value value(String answer) {
        return Value.of(LocalDate.parse(answer));
    }

    @Override
    public List<String> messages() {
        return Messages.LABEL;
    }

    @Override
    public List<String> flaws() {
        return Bound.isFlawed(earliest) || Bound.isFlawed(latest)
                ? List.of(name + " has a bound that is neither a day nor a period")
                : List.of();
    }
}
