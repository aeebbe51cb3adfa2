package se.ingangen.content.eservice.definition;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.ingangen.content.eservice.definition.Definition.StepDefinition;
import se.ingangen.content.eservice.question.Question;

/// Binds a file to records, question by question, so that what does not fit is told with its line.
final class Binding {

    private final Jsonb jsonb = JsonbBuilder.create();
    private final SharedSteps shared;
    private final Flaws flaws;

    Binding(SharedSteps shared, Flaws flaws) {
        this.shared = shared;
        this.flaws = flaws;
    }

    /// @return empty when the head of it does not fit
    Optional<Definition> bind(JsonObject object) {
        return bind(without(object, "steps"), Definition.class, "")
                .map(head -> new Definition(
                        head.name(),
                        head.version(),
                        head.lane(),
                        head.authority(),
                        head.area(),
                        head.identity(),
                        head.legalGround(),
                        head.article(),
                        head.order(),
                        head.draftKept(),
                        head.receiptKept(),
                        head.kept(),
                        head.urgent(),
                        head.coApplicant(),
                        head.prefill(),
                        steps(object)));
    }

    private List<StepDefinition> steps(JsonObject object) {
        var steps = new ArrayList<StepDefinition>();
        var list = object.getJsonArray("steps");
        for (var i = 0; list != null && i < list.size(); i++) {
            var at = "/steps/" + i;
            var step = list.getJsonObject(i);
            bind(without(step, "questions"), StepDefinition.class, at)
                    .map(s -> s.shared() == null ? s.asking(s.when(), questions(step, at)) : shared(s, at))
                    .ifPresent(steps::add);
        }
        return steps;
    }

    private StepDefinition shared(StepDefinition step, String at) {
        var found = shared.find(step.shared());
        if (found.isEmpty()) {
            flaws.add(at + "/shared", "there is no shared step " + step.shared());
            return step.asking(step.when(), List.of());
        }
        var when = found.get().getString("when", null);
        return step.asking(
                when == null || step.when() == null
                        ? Stream.of(when, step.when())
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null)
                        : "(" + when + ") and (" + step.when() + ")",
                questions(found.get(), at));
    }

    private List<Question> questions(JsonObject step, String at) {
        var questions = new ArrayList<Question>();
        var list = step.getJsonArray("questions");
        for (var i = 0; list != null && i < list.size(); i++) {
            bind(list.getJsonObject(i), Question.class, at + "/questions/" + i).ifPresent(questions::add);
        }
        return questions;
    }

    private <T> Optional<T> bind(JsonObject object, Class<T> type, String at) {
        try {
            return Optional.of(jsonb.fromJson(object.toString(), type));
        } catch (JsonbException e) {
            flaws.add(at, innermost(e).getMessage());
            return Optional.empty();
        }
    }

    private static Throwable innermost(Throwable e) {
        return e.getCause() == null ? e : innermost(e.getCause());
    }

    private static JsonObject without(JsonObject object, String name) {
        return Json.createObjectBuilder(object).remove(name).build();
    }
}
