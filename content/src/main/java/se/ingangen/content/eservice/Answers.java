package se.ingangen.content.eservice;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What one person has answered: for each question the code that was chosen or the text that was
/// written.
///
/// An empty text says that an optional question was seen and left empty; a question that was not
/// seen is not in it. Shows nothing of what is in it as a string, so that no log does.
public final class Answers {

    /// Found once: to look for it takes longer than to read the answers.
    private static final JsonProvider JSON = JsonProvider.provider();

    public static final Answers NONE = new Answers(Map.of());

    private final Map<String, String> byQuestion;

    private Answers(Map<String, String> byQuestion) {
        this.byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    /// Answers by the names of their questions.
    public static Answers of(Map<String, String> byQuestion) {
        return new Answers(byQuestion);
    }

    /// Reads what [#json()] wrote.
    public static Answers parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            var read = new LinkedHashMap<String, String>();
            reader.readObject().forEach((name, text) -> read.put(name, ((JsonString) text).getString()));
            return new Answers(read);
        }
    }

    /// One JSON object, in the order in which the questions were answered.
    public String json() {
        var object = JSON.createObjectBuilder();
        byQuestion.forEach(object::add);
        return object.build().toString();
    }

    /// The answer to a question, if it has one that is not empty.
    public Optional<String> text(String question) {
        return Optional.ofNullable(byQuestion.get(question)).filter(text -> !text.isEmpty());
    }

    /// Whether the question was seen and answered, or left empty.
    public boolean has(String question) {
        return byQuestion.containsKey(question);
    }

    /// The ids of the items that a group has, in the order in which they were added.
    public List<String> items(String group) {
        return text(group).map(ids -> List.of(ids.split(" "))).orElse(List.of());
    }

    /// The ids of a group's items, with one more unless it is there.
    String itemsWith(String group, String item) {
        var items = new ArrayList<>(items(group));
        if (!items.contains(item)) {
            items.add(item);
        }
        return String.join(" ", items);
    }

    /// These answers without an item of a group, and without what was answered about it.
    Answers without(String group, String item) {
        var left = new LinkedHashMap<>(byQuestion);
        left.keySet().removeIf(path -> path.startsWith(group + "." + item + "."));
        left.put(group, items(group).stream().filter(i -> !i.equals(item)).collect(Collectors.joining(" ")));
        return new Answers(left);
    }

    /// These answers with others laid over them.
    public Answers with(Map<String, String> others) {
        var all = new LinkedHashMap<>(byQuestion);
        all.putAll(others);
        return new Answers(all);
    }

    /// The answers by the names of their questions.
    public Map<String, String> asMap() {
        return byQuestion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers && ((Answers) other).byQuestion.equals(byQuestion);
    }

    @Override
    public int hashCode() {
        return byQuestion.hashCode();
    }

    @Override
    public String toString() {
        return byQuestion.size() + " answers";
    }
}
