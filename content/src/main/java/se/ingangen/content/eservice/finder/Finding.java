package se.ingangen.content.eservice.finder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ingangen.content.eservice.expression.Expression;
import se.ingangen.content.eservice.expression.Scope;
import se.ingangen.content.eservice.expression.Value;

/// Somebody's answers laid over the [Finder]: what they are asked next, or where they are led.
///
/// An answer to what is not asked any more, or one that is not offered, is as if it was not given.
public final class Finding {

    private final Finder finder;
    private final Map<FinderQuestion, String> answers = new LinkedHashMap<>();
    private final Answered scope = new Answered();
    private FinderQuestion next;

    Finding(Finder finder, Map<String, String> given) {
        this.finder = finder;
        for (var question : finder.questions()) {
            if (holds(question.when())) {
                var answer = given.getOrDefault(question.name(), "");
                if (!question.options().contains(answer)) {
                    next = question;
                    return;
                }
                answers.put(question, answer);
            }
        }
    }

    /// The questions that are answered, each with its answer, in the order in which they were asked.
    public Map<FinderQuestion, String> answers() {
        return new LinkedHashMap<>(answers);
    }

    /// The question that is asked now; empty when all are answered.
    public Optional<FinderQuestion> next() {
        return Optional.ofNullable(next);
    }

    /// Whether they may be in need at once.
    public boolean isUrgent() {
        return finder.urgent().isPresent() && holds(finder.urgent());
    }

    /// Where the answers lead, each place once; nowhere while something is still asked.
    public List<Lead> leads() {
        var leads = new ArrayList<Lead>();
        if (next == null) {
            finder.leads().stream()
                    .filter(lead -> holds(Optional.of(lead.when())))
                    .filter(lead -> leads.stream().noneMatch(lead::isSameAs))
                    .forEach(leads::add);
        }
        return leads;
    }

    /// The answers that have led to a place.
    public Map<FinderQuestion, String> because(Lead lead) {
        var because = answers();
        because.keySet().removeIf(question -> !lead.because().contains(question.name()));
        return because;
    }

    private boolean holds(Optional<Expression> condition) {
        return condition.isEmpty() || condition.get().value(scope).isYes();
    }

    /// What conditions see: codes, and nothing that was not asked.
    private final class Answered implements Scope {

        @Override
        public Value value(String question) {
            return answers.entrySet().stream()
                    .filter(answer -> answer.getKey().name().equals(question))
                    .map(answer -> Value.of(answer.getValue()))
                    .findFirst()
                    .orElse(Value.ABSENT);
        }

        @Override
        public List<Value> values(String path) {
            return List.of();
        }

        @Override
        public Value count(String group) {
            return Value.of(BigDecimal.ZERO);
        }

        /// No question is about a day, and so no condition is.
        @Override
        public LocalDate today() {
            return LocalDate.EPOCH;
        }
    }
}
