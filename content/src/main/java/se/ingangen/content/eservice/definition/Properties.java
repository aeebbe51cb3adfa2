package se.ingangen.content.eservice.definition;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.ingangen.content.eservice.Area;
import se.ingangen.content.eservice.Prefill;
import se.ingangen.content.eservice.definition.Definition.StepDefinition;
import se.ingangen.content.eservice.question.Question;

/// Sees that a file says only what can be said, and says it where.
final class Properties {

    private static final Map<String, Class<?>> KINDS = Arrays.stream(
                    Question.class.getAnnotation(JsonbTypeInfo.class).value())
            .collect(Collectors.toUnmodifiableMap(k -> k.alias(), k -> k.type()));

    private final Flaws flaws;

    Properties(Flaws flaws) {
        this.flaws = flaws;
    }

    void check(JsonObject definition) {
        known(definition, "", Definition.class);
        inside(definition, "area", Area.class);
        inside(definition, "prefill", Prefill.class);
        each(definition, "", "steps", this::step);
    }

    private void step(JsonObject step, String at) {
        known(step, at, StepDefinition.class);
        each(step, at, "questions", this::question);
    }

    private void question(JsonObject question, String at) {
        var kind = question.get("kind") instanceof JsonString ? question.getString("kind") : "";
        var type = KINDS.get(kind);
        if (type == null) {
            flaws.add(at + "/kind", "there is no kind of question “" + kind + "”");
            return;
        }
        known(question, at, type);
        each(question, at, "questions", this::question);
    }

    private void known(JsonObject object, String at, Class<?> type) {
        var names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        for (var name : object.keySet()) {
            if (!names.contains(name) && !(name.equals("kind") && KINDS.containsValue(type))) {
                flaws.add(at + "/" + name, "“" + name + "” says nothing here");
            }
        }
    }

    private void inside(JsonObject object, String name, Class<?> type) {
        if (object.get(name) instanceof JsonObject) {
            known(object.getJsonObject(name), "/" + name, type);
        }
    }

    private void each(JsonObject object, String at, String name, Checking checking) {
        if (!object.containsKey(name)) {
            return;
        }
        if (!(object.get(name) instanceof JsonArray)) {
            flaws.add(at + "/" + name, name + " must be a list");
            return;
        }
        var list = object.getJsonArray(name);
        for (var i = 0; i < list.size(); i++) {
            var place = at + "/" + name + "/" + i;
            if (list.get(i) instanceof JsonObject) {
                checking.check(list.getJsonObject(i), place);
            } else {
                flaws.add(place, "an object must stand here");
            }
        }
    }

    /// The kinds that there are.
    static Set<String> kinds() {
        return KINDS.keySet();
    }

    private interface Checking {
        void check(JsonObject object, String at);
    }
}
