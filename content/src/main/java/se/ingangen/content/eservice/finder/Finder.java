package se.ingangen.content.eservice.finder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.ingangen.content.eservice.expression.Expression;

/// The questions that lead to an e-service, and where each answer leads.
///
/// @param urgent when somebody may be in need at once, and is told first what to do now; empty for never
/// @param questions in the order in which they are asked
/// @param leads in the order in which they are shown
public record Finder(Optional<Expression> urgent, List<FinderQuestion> questions, List<Lead> leads) {

    /// What the address says instead of the name of an e-service, so that none can have it.
    public static final String ADDRESS = "find";

    public Finder {
        questions = List.copyOf(questions);
        leads = List.copyOf(leads);
    }

    /// Lays answers over it.
    ///
    /// @param given codes by the names of the questions; what is not asked or not offered is passed over
    public Finding with(Map<String, String> given) {
        return new Finding(this, given);
    }

    /// The keys of all messages that it needs.
    public List<String> messageKeys() {
        return questions.stream().flatMap(q -> q.messageKeys().stream()).toList();
    }

    /// Every way through it, each answered to its end.
    List<Finding> everyFinding() {
        var all = new ArrayList<Finding>();
        walk(Map.of(), all::add);
        return all;
    }

    private void walk(Map<String, String> given, Consumer<Finding> found) {
        var finding = with(given);
        var next = finding.next();
        if (next.isEmpty()) {
            found.accept(finding);
            return;
        }
        for (var option : next.get().options()) {
            var further = new LinkedHashMap<>(given);
            further.put(next.get().name(), option);
            walk(further, found);
        }
    }
}
