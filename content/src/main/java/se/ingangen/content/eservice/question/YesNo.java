package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.List;
import se.ingangen.content.eservice.expression.Type;
import se.ingangen.content.eservice.expression.Value;

/// A question that is answered with yes or no. Stored as `yes` or `no`.
public record YesNo(String name, boolean optional, String when) implements Question {

    public static final List<String> OPTIONS = List.of("yes", "no");

    @Override
    public String kind() {
        return "yes-no";
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        var code = given.only().strip();
        return code.isEmpty() || OPTIONS.contains(code) ? Reading.of(code) : Reading.wrong("eservice.fault.yes-no");
    }

    @Override
    public Type type() {
        return Type.TRUTH;
    }

    @Override
    public Value value(String answer) {
        return Value.of(answer.equals("yes"));
    }

    @Override
    public List<String> messages() {
        return Messages.LABEL;
    }
}
