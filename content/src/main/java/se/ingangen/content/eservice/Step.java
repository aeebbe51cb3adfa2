package se.ingangen.content.eservice;

import java.util.List;
import java.util.Optional;
import se.ingangen.content.eservice.expression.Expression;
import se.ingangen.content.eservice.question.Consent;
import se.ingangen.content.eservice.question.Group;

/// One page of an e-service; a step with a group has one more for each item.
///
/// @param name as in the address
/// @param section which part of the e-service it belongs to, for the headings of the check page
/// @param when the condition under which it is asked; empty for always
public record Step(String name, String section, String key, Who who, List<Asked> questions, Optional<Expression> when) {

    public Step {
        questions = List.copyOf(questions);
    }

    /// The question whose answer is at this path.
    public Optional<Asked> question(String path) {
        return questions.stream().filter(q -> q.path().equals(path)).findFirst();
    }

    /// The group that this step collects the items of; it has no other question.
    public Optional<Asked> group() {
        return questions.stream().filter(q -> q.question() instanceof Group).findFirst();
    }

    /// Whether it is for the co-applicant alone to answer, when they sign: it asks of them only what they
    /// agree to.
    public boolean isDeclarationOfCoApplicant() {
        return who == Who.CO_APPLICANT && questions.stream().allMatch(q -> q.question() instanceof Consent);
    }

    /// The same step with only some of its questions.
    Step asking(List<Asked> some) {
        return new Step(name, section, key, who, some, when);
    }
}
