package se.ingangen.content.eservice.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import se.ingangen.content.eservice.Area;
import se.ingangen.content.eservice.definition.Definition.Asks;
import se.ingangen.content.eservice.definition.Definition.StepDefinition;
import se.ingangen.content.eservice.expression.Expression;
import se.ingangen.content.eservice.expression.FlawedExpressionException;
import se.ingangen.content.eservice.expression.Names;
import se.ingangen.content.eservice.expression.Type;
import se.ingangen.content.eservice.question.Computed;
import se.ingangen.content.eservice.question.Group;
import se.ingangen.content.eservice.question.Question;

/// The conditions of one definition: read when everything that they may speak of is known, which are
/// the questions of the steps before.
final class Conditions {

    private final Definition definition;
    private final Flaws flaws;
    private final Map<String, Type> known = new HashMap<>();

    /// What each question hangs on, and where that is said.
    private final Map<String, List<Hanging>> hanging = new LinkedHashMap<>();

    /// In which step a question is.
    private final Map<String, Integer> steps = new HashMap<>();

    /// The conditions that are told to be in the wrong place already.
    private final Set<String> told = new LinkedHashSet<>();

    Conditions(Definition definition, Flaws flaws) {
        this.definition = definition;
        this.flaws = flaws;
    }

    /// Finds conditions on questions that are missing, asked later, or hang on the condition itself.
    void checkOrder() {
        for (var i = 0; i < definition.steps().size(); i++) {
            hang(definition.steps().get(i), i);
        }
        hanging.forEach((question, all) -> all.forEach(h -> checkOrder(question, h)));
    }

    private void hang(StepDefinition step, int place) {
        var at = "/steps/" + place;
        for (var i = 0; i < step.questions().size(); i++) {
            var question = step.questions().get(i);
            var here = at + "/questions/" + i;
            steps.put(question.name(), place);
            var all = hanging.computeIfAbsent(question.name(), name -> new ArrayList<>());
            hang(all, step.when(), at + "/when");
            hang(all, question.when(), here + "/when");
            if (question instanceof Computed) {
                hang(all, ((Computed) question).of(), here + "/of");
            }
        }
    }

    private static void hang(List<Hanging> all, String expression, String at) {
        if (expression != null) {
            Expression.questions(expression).forEach(on -> all.add(new Hanging(on, at)));
        }
    }

    private void checkOrder(String question, Hanging hangs) {
        if (told.contains(hangs.at)) {
            return;
        }
        var circle = circle(question, hangs.on, new LinkedHashSet<>(List.of(question)));
        if (!steps.containsKey(hangs.on)) {
            tell(hangs, "there is no question " + hangs.on);
        } else if (circle.isPresent()) {
            tell(hangs, "this goes in a circle: " + String.join(" -> ", circle.get()));
        } else if (steps.get(hangs.on) >= steps.get(question)) {
            tell(hangs, "the question " + hangs.on + " is asked later, or in the same step");
        }
    }

    private void tell(Hanging hangs, String reason) {
        told.add(hangs.at);
        flaws.add(hangs.at, reason);
    }

    /// The way from a question back to where it began, if there is one.
    private Optional<List<String>> circle(String start, String at, Set<String> way) {
        if (at.equals(start)) {
            var whole = new ArrayList<>(way);
            whole.add(start);
            return Optional.of(whole);
        }
        if (!way.add(at)) {
            return Optional.empty();
        }
        var found = hanging.getOrDefault(at, List.of()).stream()
                .flatMap(h -> circle(start, h.on, way).stream())
                .findFirst();
        if (found.isEmpty()) {
            way.remove(at);
        }
        return found;
    }

    /// The questions of a step can be spoken of from now on.
    void know(StepDefinition step) {
        for (var question : step.questions()) {
            known.put(question.name(), question.type());
            if (question instanceof Group && ((Group) question).questions() != null) {
                ((Group) question)
                        .questions()
                        .forEach(inner -> known.put(question.name() + "." + inner.name(), inner.type()));
            }
        }
    }

    /// @param source null for no condition
    /// @return empty as well if it does not hold
    Optional<Expression> read(String source, String at) {
        return read(source, at, known, Expression::condition);
    }

    Optional<Expression> readNumber(String source, String at) {
        return read(source, at, known, Expression::number);
    }

    private Optional<Expression> read(
            String source, String at, Map<String, Type> types, BiFunction<String, Names, Expression> reading) {
        if (source == null || told.contains(at)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(source, name -> Optional.ofNullable(types.get(name))));
        } catch (FlawedExpressionException e) {
            flaws.add(at, e.getMessage());
            return Optional.empty();
        }
    }

    /// Whether somebody applies together with somebody: it must be known before the first step that
    /// asks of one of the two.
    Optional<Expression> coApplicant() {
        var before = new HashMap<String, Type>();
        for (var step : definition.steps()) {
            if (step.who() == Asks.EACH || step.who() == Asks.CO_APPLICANT) {
                break;
            }
            step.questions().forEach(q -> before.put(q.name(), q.type()));
        }
        return read(definition.coApplicant(), "/coApplicant", before, Expression::condition);
    }

    void checkArea(Area area) {
        var type = definition.steps().stream()
                .flatMap(s -> s.questions().stream())
                .filter(q -> q.name().equals(area.question()))
                .map(Question::type)
                .findFirst();
        if (type.isEmpty() || type.get().kind() != Type.Kind.CODE) {
            flaws.add("/area/question", "the area goes by " + area.question() + ", which is no choice");
            return;
        }
        area.is().keySet().stream()
                .filter(code -> !type.get().codes().contains(code))
                .forEach(code -> flaws.add(
                        "/area/is/" + code,
                        "the area goes by the answer " + code + ", which " + area.question() + " does not offer"));
    }

    /// @param at where it is said
    private record Hanging(String on, String at) {}
}
