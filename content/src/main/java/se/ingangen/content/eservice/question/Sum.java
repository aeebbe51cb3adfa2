package se.ingangen.content.eservice.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import se.ingangen.content.eservice.expression.Type;
import se.ingangen.content.eservice.expression.Value;

/// Money in Swedish kronor. Stored as `1250.00`.
///
/// @param most the largest sum that is taken, in kronor; null for ten million
public record Sum(String name, BigDecimal most, boolean optional, String when) implements Question {

    private static final BigDecimal NORMAL_MOST = new BigDecimal(10_000_000);

    public Sum {
        most = most == null ? NORMAL_MOST : most;
    }

    @Override
    public String kind() {
        return "sum";
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        if (given.only().isBlank()) {
            return Reading.NOTHING;
        }
        var sum = Numeral.read(given.only());
        if (sum.isEmpty()) {
            return Reading.wrong("eservice.fault.sum");
        }
        if (sum.get().signum() < 0) {
            return Reading.wrong("eservice.fault.sum.negative");
        }
        if (sum.get().compareTo(most) > 0) {
            return Reading.wrong("eservice.fault.sum.most", most);
        }
        return Reading.of(sum.get().setScale(2, RoundingMode.UNNECESSARY).toPlainString());
    }

    @Override
    public Type type() {
        return Type.NUMBER;
    }

    @Override
    public Value value(String answer) {
        return Value.of(new BigDecimal(answer));
    }

    @Override
    public List<String> messages() {
        return Messages.LABEL;
    }

    @Override
    public List<String> flaws() {
        return most.signum() <= 0 ? List.of(name + " needs a most above 0") : List.of();
    }
}
