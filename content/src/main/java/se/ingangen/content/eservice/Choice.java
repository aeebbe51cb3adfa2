package se.ingangen.content.eservice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// A question with given answers, of which one is chosen.
///
/// @param options the codes of the answers, in the order they are listed
public record Choice(String name, List<String> options, boolean optional, ShowWhen showWhen) implements Question {

    @Override
    public String kind() {
        return "choice";
    }

    @Override
    public String clean(String given) {
        return given == null ? "" : given.strip();
    }

    @Override
    public Optional<Fault> check(String step, String answer) {
        return options.contains(answer)
                ? Optional.empty()
                : Optional.of(new Fault(step, name, "eservice.fault.choice"));
    }

    @Override
    public List<String> messages() {
        var parts = new ArrayList<>(List.of("label", "hint"));
        if (!optional) {
            parts.add("missing");
        }
        options.forEach(option -> parts.add("option." + option));
        return parts;
    }

    @Override
    public List<String> flaws() {
        if (options == null || options.size() < 2) {
            return List.of(name + " needs two options at least");
        }
        return new HashSet<>(options).size() < options.size() ? List.of(name + " has an option twice") : List.of();
    }
}
