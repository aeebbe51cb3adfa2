package se.ingangen.content.eservice.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.ingangen.content.eservice.expression.Type;
import se.ingangen.content.eservice.expression.Value;

/// Something that is worked out from other answers, shown, and sent with them. Stored as a number.
///
/// @param of the sum, as an expression
public record Computed(String name, String of, String when) implements Question {

    @Override
    public boolean optional() {
        return true;
    }

    @Override
    public String kind() {
        return "computed";
    }

    @Override
    public List<String> parts() {
        return List.of();
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        return Reading.NOTHING;
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
        return List.of("label", "text");
    }

    @Override
    public List<String> flaws() {
        return of == null || of.isBlank() ? List.of(name + " needs an of, which says how it is worked out") : List.of();
    }
}
