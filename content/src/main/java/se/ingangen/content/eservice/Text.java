package se.ingangen.content.eservice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A question that is answered with one line.
///
/// @param maxLength in code points
/// @param format `plain`, `name`, `email` or `phone`; null for plain
/// @param autocomplete what a browser may fill in, as HTML names it; null for nothing
public record Text(String name, int maxLength, String format, String autocomplete, boolean optional, ShowWhen showWhen)
        implements Question {

    private static final Set<String> FORMATS = Set.of("plain", "name", "email", "phone");

    public Text {
        format = format == null ? "plain" : format;
    }

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public String clean(String given) {
        var line = Writing.line(given);
        return format.equals("phone") ? Writing.latinDigits(line) : line;
    }

    @Override
    public Optional<Fault> check(String step, String answer) {
        return Writing.tooLong(answer, maxLength, step, name).or(() -> checkFormat(step, answer));
    }

    @Override
    public List<String> messages() {
        return optional ? List.of("label", "hint") : List.of("label", "hint", "missing");
    }

    @Override
    public List<String> flaws() {
        if (maxLength < 1) {
            return List.of(name + " needs a maxLength of 1 or more");
        }
        return FORMATS.contains(format) ? List.of() : List.of(name + " has the unknown format " + format);
    }

    private Optional<Fault> checkFormat(String step, String answer) {
        if (format.equals("email") && !Writing.isEmail(answer)) {
            return Optional.of(new Fault(step, name, "eservice.fault.email"));
        }
        if (format.equals("phone") && !Writing.isPhone(answer)) {
            return Optional.of(new Fault(step, name, "eservice.fault.phone"));
        }
        return Optional.empty();
    }
}
