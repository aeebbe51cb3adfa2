package se.ingangen.content.eservice.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// An answer of several lines, one for each part of the form.
final class Lines {

    private Lines() {}

    /// One line for each part; empty if all are.
    static String join(List<String> parts, Given given) {
        var lines = parts.stream().map(part -> Writing.line(given.part(part))).toList();
        return lines.stream().allMatch(String::isEmpty) ? "" : String.join("\n", lines);
    }

    static Map<String, String> split(List<String> parts, String answer) {
        var lines = answer.split("\n", -1);
        var split = new LinkedHashMap<String, String>();
        for (var i = 0; i < parts.size(); i++) {
            split.put(parts.get(i), i < lines.length ? lines[i] : "");
        }
        return split;
    }

    /// The lines of an answer that are not empty.
    static String shown(String answer) {
        return answer.lines().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
