package se.ingangen.content.eservice.question;

import java.util.HashSet;
import java.util.List;

/// The answers that somebody can choose from.
final class Options {

    private Options() {}

    static List<String> flaws(String question, List<String> options) {
        if (options == null || options.size() < 2) {
            return List.of(question + " needs two options at least");
        }
        return new HashSet<>(options).size() < options.size() ? List.of(question + " has an option twice") : List.of();
    }
}
