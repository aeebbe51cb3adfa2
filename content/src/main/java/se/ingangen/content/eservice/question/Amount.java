package se.ingangen.content.eservice.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.ingangen.content.eservice.expression.Type;
import se.ingangen.content.eservice.expression.Value;

/// How many, as a number. Stored as `12` or `7.5`.
///
/// @param least the smallest number that is taken
/// @param most the largest number that is taken
/// @param decimals whether there may be up to two decimals
public record Amount(String name, BigDecimal least, BigDecimal most, boolean decimals, boolean optional, String when)
        implements Question {

    @Override
    public String kind() {
        return "number";
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        if (given.only().isBlank()) {
            return Reading.NOTHING;
        }
        var number = Numeral.read(given.only());
        if (number.isEmpty()) {
            return Reading.wrong("eservice.fault.number");
        }
        if (!decimals && number.get().stripTrailingZeros().scale() > 0) {
            return Reading.wrong("eservice.fault.number.whole");
        }
        if (number.get().compareTo(least) < 0 || number.get().compareTo(most) > 0) {
            return Reading.wrong("eservice.fault.number.between", least, most);
        }
        return Reading.of(number.get().stripTrailingZeros().toPlainString());
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
        return least == null || most == null || least.compareTo(most) >= 0
                ? List.of(name + " needs a least that is smaller than its most")
                : List.of();
    }
}
