package se.ingangen.content.eservice.definition;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// On which line of a file each of its values begins.
public final class Places {

    private final Map<String, Long> lines = new HashMap<>();
    private final Deque<Level> levels = new ArrayDeque<>();

    private Places() {}

    /// @param file its name, to tell where it is no JSON
    /// @throws FlawedDefinitionException if it is no JSON
    public static Places of(String file, String json) {
        try {
            return of(json);
        } catch (JsonParsingException e) {
            throw new FlawedDefinitionException(
                    file + ":" + e.getLocation().getLineNumber() + ": this is no JSON: " + e.getMessage());
        } catch (JsonException e) {
            throw new FlawedDefinitionException(file + ":1: this is no JSON: " + e.getMessage());
        }
    }

    private static Places of(String json) {
        var places = new Places();
        try (var parser = Json.createParser(new StringReader(json))) {
            while (parser.hasNext()) {
                places.take(parser.next(), parser);
            }
        }
        return places;
    }

    /// The line of a value, from 1; of one that is not there, that of what should hold it.
    ///
    /// @param pointer as RFC 6901 says, such as `/steps/2/questions/0`
    long line(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (lines.containsKey(at)) {
                return lines.get(at);
            }
        }
        return 1;
    }

    private void take(JsonParser.Event event, JsonParser parser) {
        switch (event) {
            case KEY_NAME:
                levels.peek().name = parser.getString();
                lines.put(here(), parser.getLocation().getLineNumber());
                break;
            case START_OBJECT:
            case START_ARRAY:
                value(parser);
                levels.push(new Level(here(), event == JsonParser.Event.START_ARRAY));
                break;
            case END_OBJECT:
            case END_ARRAY:
                levels.pop();
                next();
                break;
            default:
                value(parser);
                next();
        }
    }

    private void value(JsonParser parser) {
        lines.putIfAbsent(here(), parser.getLocation().getLineNumber());
    }

    private String here() {
        var level = levels.peek();
        return level == null ? "" : level.pointer + "/" + (level.array ? Integer.toString(level.index) : level.name);
    }

    private void next() {
        if (!levels.isEmpty()) {
            levels.peek().index++;
        }
    }

    /// An object or array that has been begun.
    private static final class Level {

        private final String pointer;
        private final boolean array;
        private String name = "";
        private int index;

        private Level(String pointer, boolean array) {
            this.pointer = pointer;
            this.array = array;
        }
    }
}
