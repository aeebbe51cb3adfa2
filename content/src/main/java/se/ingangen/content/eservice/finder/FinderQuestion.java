package se.ingangen.content.eservice.finder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.ingangen.content.eservice.expression.Expression;

/// A question with the answers to choose from.
///
/// @param name as in the address
/// @param when the condition under which it is asked; empty for always
/// @param options codes, as in the address
public record FinderQuestion(String name, Optional<Expression> when, List<String> options) {

    public FinderQuestion {
        options = List.copyOf(options);
    }

    /// The key of the question's words.
    public String labelKey() {
        return "eservice.finder." + name + ".label";
    }

    /// The key of the words of an answer.
    public String optionKey(String option) {
        return "eservice.finder." + name + ".option." + option;
    }

    List<String> messageKeys() {
        return Stream.concat(Stream.of(labelKey()), options.stream().map(this::optionKey))
                .toList();
    }
}
