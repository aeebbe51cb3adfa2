package se.ingangen.content.eservice.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.ingangen.content.eservice.expression.Type;
import se.ingangen.content.eservice.expression.Value;

/// One of some months around today, chosen from a list. Stored as `2027-01`; a condition sees the
/// first day of it.
///
/// @param before how many months before this one are offered
/// @param after how many months after this one are offered
public record Month(String name, int before, int after, boolean optional, String when) implements Question {

    private static final int MOST = 24;

    @Override
    public String kind() {
        return "month";
    }

    /// The months that are offered, the earliest first.
    public List<YearMonth> options(LocalDate today) {
        return IntStream.rangeClosed(-before, after)
                .mapToObj(YearMonth.from(today)::plusMonths)
                .toList();
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        var month = given.only().strip();
        if (month.isEmpty()) {
            return Reading.NOTHING;
        }
        try {
            return options(today).contains(YearMonth.parse(month))
                    ? Reading.of(month)
                    : Reading.wrong("eservice.fault.choice");
        } catch (DateTimeException e) {
            return Reading.wrong("eservice.fault.choice");
        }
    }

    @Override
    public Map<String, String> parts(String answer) {
        return Map.of("", answer);
    }

    @Override
    public Type type() {
        return Type.DATE;
    }

    @Override
    public Value value(String answer) {
        return Value.of(YearMonth.parse(answer).atDay(1));
    }

    @Override
    public List<String> messages() {
        return Messages.LABEL;
    }

    @Override
    public List<String> flaws() {
        return before < 0 || after < 0 || before + after < 1 || before + after > MOST
                ? List.of(name + " must offer 2 to " + (MOST + 1) + " months")
                : List.of();
    }
}
