package se.ingangen.content.eservice.question;

import java.util.ArrayList;
import java.util.List;

/// Which messages a question cannot do without.
///
/// It may have a `hint` as well, and words of its own for an answer that is `missing`.
final class Messages {

    /// Only the question itself.
    static final List<String> LABEL = List.of("label");

    private Messages() {}

    /// The question, and a word for each answer that can be chosen.
    static List<String> of(List<String> options) {
        var parts = new ArrayList<>(LABEL);
        options.forEach(option -> parts.add("option." + option));
        return parts;
    }
}
