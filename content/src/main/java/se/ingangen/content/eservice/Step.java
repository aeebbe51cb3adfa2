package se.ingangen.content.eservice;

import java.util.List;
import java.util.Optional;

/// One page of an e-service.
///
/// @param name as in the address
/// @param showWhen the condition under which it is asked; null for always
public record Step(String name, List<Question> questions, ShowWhen showWhen) {

    /// The question of this name.
    public Optional<Question> question(String wanted) {
        return questions.stream().filter(q -> q.name().equals(wanted)).findFirst();
    }
}
