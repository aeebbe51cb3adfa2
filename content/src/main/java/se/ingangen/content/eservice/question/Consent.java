package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.List;
import se.ingangen.content.eservice.expression.Type;
import se.ingangen.content.eservice.expression.Value;

/// Something that somebody agrees to, or does not: never chosen beforehand, and without it the
/// journey goes on. Stored as `yes` or `no`.
///
/// @param sharing whether the other answers of its step are sent only with a yes
public record Consent(String name, boolean sharing, String when) implements Question {

    @Override
    public boolean optional() {
        return false;
    }

    @Override
    public String kind() {
        return "consent";
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        return new YesNo(name, false, when).read(given, today);
    }

    @Override
    public Type type() {
        return Type.TRUTH;
    }

    @Override
    public Value value(String answer) {
        return Value.of(answer.equals("yes"));
    }

    /// What is agreed to stands above the answers.
    @Override
    public List<String> messages() {
        return List.of("label", "text", "option.yes", "option.no");
    }
}
