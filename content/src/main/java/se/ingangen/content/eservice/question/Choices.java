package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ingangen.content.eservice.expression.Type;
import se.ingangen.content.eservice.expression.Value;

/// A question with given answers, of which any number is chosen. Stored as their codes with spaces
/// between, in the order of the options.
///
/// @param options the codes of the answers, in the order they are listed
/// @param none the option that says "none of these", which excludes all others; null for none such
public record Choices(String name, List<String> options, String none, boolean optional, String when)
        implements Question {

    @Override
    public String kind() {
        return "choices";
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        var chosen = codes(given.only());
        if (!options.containsAll(chosen)) {
            return Reading.wrong("eservice.fault.choices");
        }
        if (none != null && chosen.contains(none) && chosen.size() > 1) {
            return Reading.wrong("eservice.fault.none-and-others");
        }
        return Reading.of(options.stream().filter(chosen::contains).collect(Collectors.joining(" ")));
    }

    @Override
    public Type type() {
        return Type.codes(Set.copyOf(options));
    }

    @Override
    public Value value(String answer) {
        return Value.of(codes(answer));
    }

    /// The codes of an answer.
    public static Set<String> codes(String answer) {
        return Arrays.stream(answer.strip().split("\\s+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> messages() {
        return Messages.of(options);
    }

    @Override
    public List<String> flaws() {
        if (none != null && options != null && !options.contains(none)) {
            return List.of(name + " has no option " + none);
        }
        return Options.flaws(name, options);
    }
}
