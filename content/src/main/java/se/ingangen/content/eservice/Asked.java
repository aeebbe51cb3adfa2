package se.ingangen.content.eservice;

import java.util.List;
import java.util.Optional;
import se.ingangen.content.eservice.expression.Expression;
import se.ingangen.content.eservice.question.Question;

/// A question at its place in an e-service.
///
/// @param path where its answer is among the [Answers]: the name of the question, in a group after
///     those of the group and the item, as `child.k3x9.born`; of a co-applicant with `co-` before it
/// @param key what the keys of its messages begin with
/// @param when the condition under which it is asked; empty for whenever its step is
/// @param sum how it is worked out; empty if it is answered
/// @param inner what a group asks of each item, with paths that begin in the item
public record Asked(
        Question question,
        String path,
        String key,
        Who who,
        Optional<Expression> when,
        Optional<Expression> sum,
        List<Asked> inner) {

    /// What the paths of a co-applicant's questions begin with, where the same is asked of both.
    public static final String CO = "co-";

    public Asked {
        inner = List.copyOf(inner);
    }

    /// The same question of one item of a group.
    Asked of(Asked group, String item) {
        return new Asked(question, group.path + "." + item + "." + path, key, who, when, sum, inner);
    }

    /// What the field for a part of the answer is called in a form.
    public String field(String part) {
        return part.isEmpty() ? path : path + "." + part;
    }
}
