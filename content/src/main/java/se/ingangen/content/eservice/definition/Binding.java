package se.ingangen.content.eservice.definition;

import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.eservice.definition.Definition.StepDefinition;
import se.ingangen.content.eservice.question.Question;

/// Binds a file to records, question by question, so that what does not fit is told with its line.
final class Binding {

    private final Jsonb jsonb = JsonbBuilder.create();
    private final Flaws flaws;

    Binding(Flaws flaws) {
        this.flaws = flaws;
    }

    /// @return empty when the head of it does not fit
    Optional<Definition> bind(JsonObject object) {
        return bind(without(object, "steps"), Definition.class, "")
                .map(head -> new Definition(
                        head.name(),
                        head.version(),
                        head.lane(),
                        head.area(),
                        head.identity(),
                        head.legalGround(),
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
            var questions = questions(step, at);
            bind(without(step, "questions"), StepDefinition.class, at)
                    .map(s -> new StepDefinition(s.name(), s.section(), s.who(), s.when(), questions))
                    .ifPresent(steps::add);
        }
        return steps;
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
        return jakarta.json.Json.createObjectBuilder(object).remove(name).build();
    }
}
