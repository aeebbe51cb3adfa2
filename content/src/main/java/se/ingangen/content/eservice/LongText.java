package se.ingangen.content.eservice;

import java.util.List;
import java.util.Optional;

/// A question that is answered in as many lines as it takes.
///
/// @param maxLength in code points, a line break being one
public record LongText(String name, int maxLength, boolean optional, ShowWhen showWhen) implements Question {

    @Override
    public String kind() {
        return "long-text";
    }

    @Override
    public String clean(String given) {
        return Writing.lines(given);
    }

    @Override
    public Optional<Fault> check(String step, String answer) {
        return Writing.tooLong(answer, maxLength, step, name);
    }

    @Override
    public List<String> messages() {
        return optional ? List.of("label", "hint") : List.of("label", "hint", "missing");
    }

    @Override
    public List<String> flaws() {
        return maxLength < 1 ? List.of(name + " needs a maxLength of 1 or more") : List.of();
    }
}
