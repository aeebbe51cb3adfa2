package se.ingangen.content.eservice.expression;

import java.util.List;
import java.util.Set;

/// A part of a condition that can be told to a person: that one of some answers was given, or none of
/// them was.
///
/// @param none whether it holds when none of them was given
public record Clause(boolean none, List<Chosen> answers) {

    /// @param codes of which one is enough; `yes` or `no` of a question that is answered so
    public record Chosen(String question, Set<String> codes) {}
}
