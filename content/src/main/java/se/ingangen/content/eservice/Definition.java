package se.ingangen.content.eservice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Checks a definition when it is loaded, and says everything that is wrong with it at once.
final class Definition {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /// The pages that every e-service has; a step of that name would hide one.
    private static final List<String> RESERVED = List.of("check", "receipt", "title", "summary");

    private final Eservice service;
    private final List<String> flaws = new ArrayList<>();

    private Definition(Eservice service) {
        this.service = service;
    }

    /// What is wrong with it, for whoever wrote it; empty when nothing is.
    static List<String> flaws(Eservice service) {
        var definition = new Definition(service);
        definition.checkHead();
        if (service.steps() == null || service.steps().isEmpty()) {
            definition.flaws.add("there are no steps");
        } else {
            definition.checkSteps();
        }
        return definition.flaws;
    }

    private void checkHead() {
        checkName(service.name(), "the name");
        flawIf(service.version() < 1, "version must be 1 or more");
        flawIf(service.lane() == null, "lane must be AUTHORITY or PLANNING");
        flawIf(service.area() == null || service.area().otherwise() == null, "area.otherwise is missing");
        flawIf(service.draftKept() == null, "draftKept must be a period such as P30D");
        flawIf(service.receiptKept() == null, "receiptKept must be a period such as P90D");
    }

    private void checkSteps() {
        var steps = new HashSet<String>();
        var questions = new HashSet<String>();
        Map<String, Choice> earlier = new HashMap<>();
        for (var step : service.steps()) {
            checkName(step.name(), "a step's name");
            flawIf(!steps.add(step.name()), "the step " + step.name() + " is there twice");
            flawIf(RESERVED.contains(step.name()), "a step cannot be named " + step.name());
            checkCondition("the step " + step.name(), step.showWhen(), earlier);
            if (step.questions() == null || step.questions().isEmpty()) {
                flaws.add("the step " + step.name() + " asks nothing");
            } else {
                step.questions().forEach(question -> {
                    checkQuestion(question, earlier);
                    flawIf(!questions.add(question.name()), "the question " + question.name() + " is there twice");
                });
                choices(step).forEach(choice -> earlier.put(choice.name(), choice));
            }
        }
        checkArea(earlier);
    }

    private void checkQuestion(Question question, Map<String, Choice> earlier) {
        checkName(question.name(), "a question's name");
        flawIf("title".equals(question.name()), "a question cannot be named title");
        checkCondition("the question " + question.name(), question.showWhen(), earlier);
        flaws.addAll(question.flaws());
    }

    private void checkCondition(String what, ShowWhen when, Map<String, Choice> earlier) {
        if (when == null) {
            return;
        }
        var choice = earlier.get(when.question());
        if (choice == null) {
            flaws.add(what + " is shown by " + when.question() + ", which is no choice in an earlier step");
        } else if (when.is() == null || when.is().isEmpty()) {
            flaws.add(what + " is shown by " + when.question() + " without saying which answers");
        } else {
            checkOptions(what, choice, when.is());
        }
    }

    private void checkArea(Map<String, Choice> choices) {
        if (service.area() == null || service.area().question() == null) {
            return;
        }
        Optional.ofNullable(choices.get(service.area().question()))
                .ifPresentOrElse(
                        choice -> checkOptions(
                                "the area", choice, service.area().is().keySet()),
                        () -> flaws.add("the area goes by " + service.area().question() + ", which is no choice"));
    }

    private void checkOptions(String what, Choice choice, Iterable<String> codes) {
        for (var code : codes) {
            flawIf(
                    choice.options() == null || !choice.options().contains(code),
                    what + " goes by the answer " + code + ", which " + choice.name() + " does not offer");
        }
    }

    private void checkName(String name, String what) {
        flawIf(
                name == null || !NAME.matcher(name).matches(),
                what + " must be small letters, digits and single dashes: " + name);
    }

    private void flawIf(boolean wrong, String flaw) {
        if (wrong) {
            flaws.add(flaw);
        }
    }

    private static Stream<Choice> choices(Step step) {
        return step.questions().stream().filter(Choice.class::isInstance).map(Choice.class::cast);
    }
}
