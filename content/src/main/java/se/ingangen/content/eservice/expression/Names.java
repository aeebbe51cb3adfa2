package se.ingangen.content.eservice.expression;

import java.util.Optional;

/// What an expression may speak of.
public interface Names {

    /// The type of a question's answer.
    ///
    /// @param name of a question, or of one in a group, as `group.question`
    Optional<Type> type(String name);
}
