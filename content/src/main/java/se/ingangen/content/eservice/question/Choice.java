package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ingangen.content.eservice.expression.Type;

/// A question with given answers, of which one is chosen. Stored as its code.
///
/// @param options the codes of the answers, in the order they are listed
public record Choice(String name, List<String> options, boolean optional, String when) implements Question {

    @Override
    public String kind() {
        return "choice";
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        var code = given.only().strip();
        return code.isEmpty() || options.contains(code) ? Reading.of(code) : Reading.wrong("eservice.fault.choice");
    }

    @Override
    public Type type() {
        return Type.code(Set.copyOf(options));
    }

    @Override
    public List<String> messages() {
        return Messages.of(options);
    }

    @Override
    public List<String> flaws() {
        return Options.flaws(name, options);
    }
}
