package se.ingangen.content.eservice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// One person's answers laid over an e-service: what they are asked, where they are, what is left.
///
/// Next and previous are worked out, not stored, since an answer may add or drop later steps. A
/// dropped step keeps its answers, unsent, in case it comes back.
public record Journey(Eservice service, Answers answers) {

    /// The steps that are asked, in order, each with the questions that are asked in it.
    public List<Step> steps() {
        return steps(false);
    }

    /// The step of this name, if it is asked.
    public Optional<Step> step(String name) {
        return steps().stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /// The step after this one; empty when it is time to check the answers.
    ///
    /// @throws IllegalArgumentException if the e-service has no such step
    public Optional<Step> next(String step) {
        var place = place(step);
        return steps().stream().filter(s -> place(s.name()) > place).findFirst();
    }

    /// The step before this one; empty for the first.
    ///
    /// @throws IllegalArgumentException if the e-service has no such step
    public Optional<Step> previous(String step) {
        var place = place(step);
        return last(steps().stream().filter(s -> place(s.name()) < place).toList());
    }

    /// The last step that is asked, which is before checking the answers.
    public Optional<Step> last() {
        return last(steps());
    }

    /// The first step with a question that has no answer, or none that holds.
    public Optional<Step> firstMissing() {
        return steps().stream().filter(s -> !isAnswered(s)).findFirst();
    }

    /// Whether everything that is asked is answered.
    public boolean isComplete() {
        return firstMissing().isEmpty();
    }

    /// Where this step is. A step that may yet be asked counts, so that the whole gets shorter on
    /// the way and never longer.
    ///
    /// @throws IllegalArgumentException if the e-service has no such step
    public Progress progress(String step) {
        var place = place(step);
        var before = steps(true).stream().filter(s -> place(s.name()) < place).count();
        return new Progress((int) before + 1, steps(true).size() + 1);
    }

    /// Where checking the answers is: last.
    public Progress progressOfCheck() {
        var all = steps().size() + 1;
        return new Progress(all, all);
    }

    /// What is wrong with what was given in a step; nothing in a step that is not asked.
    public List<Fault> check(String step, Map<String, String> given) {
        var faults = new ArrayList<Fault>();
        step(step).ifPresent(s -> s.questions()
                .forEach(q -> fault(s, q, clean(q, given)).ifPresent(faults::add)));
        return faults;
    }

    /// The journey with what was given in a step, as far as it holds. An answer that does not hold
    /// leaves the one before it in place.
    public Journey with(String step, Map<String, String> given) {
        var valid = new LinkedHashMap<String, String>();
        step(step).ifPresent(s -> s.questions().stream()
                .filter(q -> fault(s, q, clean(q, given)).isEmpty())
                .forEach(q -> valid.put(q.name(), clean(q, given))));
        return new Journey(service, answers.with(valid));
    }

    /// The answers to what is asked, which are all that is sent.
    public Answers sent() {
        var sent = new LinkedHashMap<String, String>();
        steps().forEach(s ->
                s.questions().forEach(q -> answers.text(q.name()).ifPresent(text -> sent.put(q.name(), text))));
        return Answers.of(sent);
    }

    /// Who deals with it, once it is sent.
    public String area() {
        return service.area().of(sent());
    }

    private boolean isAnswered(Step step) {
        return step.questions().stream()
                .allMatch(q -> answers.has(q.name())
                        && fault(step, q, answers.text(q.name()).orElse("")).isEmpty());
    }

    private Optional<Fault> fault(Step step, Question question, String answer) {
        if (!answer.isEmpty()) {
            return question.check(step.name(), answer);
        }
        return question.optional()
                ? Optional.empty()
                : Optional.of(new Fault(step.name(), question.name(), service.key(step, question) + ".missing"));
    }

    private static String clean(Question question, Map<String, String> given) {
        return question.clean(given.get(question.name()));
    }

    /// Conditions see only answers to what is itself asked, so that a dropped step drops what
    /// hangs on it.
    ///
    /// @param undecided whether to count what hangs on questions that have no answer yet
    private List<Step> steps(boolean undecided) {
        var asked = new ArrayList<Step>();
        var known = new LinkedHashMap<String, String>();
        var open = new HashSet<String>();
        Predicate<ShowWhen> holds = when -> when == null
                || when.is().contains(known.get(when.question()))
                || (undecided && open.contains(when.question()));
        for (var step : service.steps()) {
            var questions = step.questions().stream()
                    .filter(q -> holds.test(q.showWhen()))
                    .toList();
            if (holds.test(step.showWhen()) && !questions.isEmpty()) {
                asked.add(new Step(step.name(), questions, step.showWhen()));
                for (var question : questions) {
                    answers.text(question.name())
                            .ifPresentOrElse(text -> known.put(question.name(), text), () -> open.add(question.name()));
                }
            }
        }
        return asked;
    }

    private int place(String step) {
        for (var i = 0; i < service.steps().size(); i++) {
            if (service.steps().get(i).name().equals(step)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The e-service " + service.name() + " has no step of that name");
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }
}
