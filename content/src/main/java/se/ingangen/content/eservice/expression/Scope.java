package se.ingangen.content.eservice.expression;

import java.time.LocalDate;
import java.util.List;

/// The answers that an expression is worked out over.
public interface Scope {

    /// The answer to a question.
    Value value(String question);

    /// The answers to a question of a group, one for each item.
    ///
    /// @param path `group.question`
    List<Value> values(String path);

    /// How many items a group has.
    Value count(String group);

    /// The day on which it is asked.
    LocalDate today();
}
