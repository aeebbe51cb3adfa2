package se.ingangen.content.eservice.question;

import java.util.ArrayList;
import java.util.List;

/// Which messages a question needs.
final class Messages {

    private Messages() {}

    /// What nearly every question has: its words, a hint, and what to do when it is left empty.
    static List<String> of(boolean optional) {
        return optional ? List.of("label", "hint") : List.of("label", "hint", "missing");
    }

    /// The same, and a word for each answer that can be chosen.
    static List<String> of(boolean optional, List<String> options) {
        var parts = new ArrayList<>(of(optional));
        options.forEach(option -> parts.add("option." + option));
        return parts;
    }
}
