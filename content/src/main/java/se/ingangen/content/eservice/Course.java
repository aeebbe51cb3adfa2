package se.ingangen.content.eservice;

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

/// Which steps and questions somebody is asked, worked out from the first to the last.
///
/// Conditions see only answers to what is itself asked, so that a dropped step drops what hangs on
/// it.
final class Course implements Scope {

    private final Eservice service;
    private final Answers answers;
    private final LocalDate today;
    private final boolean undecided;
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private boolean ofCoApplicant;

    /// @param undecided whether to count what hangs on questions that have no answer yet
    Course(Eservice service, Answers answers, LocalDate today, boolean undecided) {
        this.service = service;
        this.answers = answers;
        this.today = today;
        this.undecided = undecided;
        service.steps().forEach(this::ask);
        ofCoApplicant = false;
    }

    /// The steps that are asked, each with the questions that are asked in it.
    List<Step> steps() {
        return steps;
    }

    private void ask(Step step) {
        ofCoApplicant = false;
        if (step.who() == Who.CO_APPLICANT && !holds(service.coApplicant())) {
            return;
        }
        ofCoApplicant = step.who() == Who.CO_APPLICANT;
        if (!holds(step.when())) {
            return;
        }
        var questions = step.questions().stream().filter(q -> holds(q.when())).toList();
        if (!questions.isEmpty()) {
            steps.add(step.asking(questions));
            questions.forEach(q -> asked.put(q.path(), q));
        }
    }

    /// Whether a condition holds, or may yet.
    boolean holds(Optional<Expression> condition) {
        if (condition.isEmpty()) {
            return true;
        }
        var value = condition.get().value(this);
        return value.isYes() || undecided && value.isOpen();
    }

    /// What a group asks of one item.
    List<Asked> item(Asked group, String item) {
        ofCoApplicant = group.who() == Who.CO_APPLICANT;
        return group.inner().stream()
                .filter(inner -> holds(inner.when()))
                .map(inner -> inner.of(group, item))
                .toList();
    }

    /// The answer to a question, or what it is worked out to.
    @Override
    public Value value(String question) {
        var at = at(question);
        if (at == null) {
            return Value.ABSENT;
        }
        return at.sum().isPresent() ? at.sum().get().value(this) : value(at);
    }

    /// What was answered.
    Optional<String> answer(Asked at) {
        return answers.text(at.path());
    }

    private Value value(Asked at) {
        return answer(at).map(at.question()::value).orElseGet(() -> answers.has(at.path()) ? Value.ABSENT : Value.OPEN);
    }

    private Asked at(String question) {
        var own = ofCoApplicant ? asked.get(Asked.CO + question) : null;
        return own == null ? asked.get(question) : own;
    }

    @Override
    public List<Value> values(String path) {
        var parts = path.split("\\.");
        var group = at(parts[0]);
        if (group == null) {
            return List.of();
        }
        return answers.items(group.path()).stream()
                .flatMap(item -> item(group, item).stream())
                .filter(inner -> inner.question().name().equals(parts[1]))
                .map(this::value)
                .toList();
    }

    /// None, if the group is not asked.
    @Override
    public Value count(String group) {
        var at = at(group);
        if (at == null) {
            return Value.of(BigDecimal.ZERO);
        }
        return answers.has(at.path())
                ? Value.of(BigDecimal.valueOf(answers.items(at.path()).size()))
                : Value.OPEN;
    }

    @Override
    public LocalDate today() {
        return today;
    }
}
