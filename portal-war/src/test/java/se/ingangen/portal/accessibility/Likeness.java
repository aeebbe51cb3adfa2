package se.ingangen.portal.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ingangen.content.eservice.Asked;

/// What a step is made of: two steps that are made of the same differ in their words only.
///
/// @param components what draws it, and in which state
/// @param kinds the kinds of its questions, and the state of the page
record Likeness(Set<String> components, String kinds) {

    /// Kinds of question that a component draws which has another name.
    private static final Map<String, String> COMPONENTS = Map.ofEntries(
            Map.entry("yes-no", "choice"),
            Map.entry("language", "choice"),
            Map.entry("month", "choice"),
            Map.entry("person", "lines"),
            Map.entry("address", "lines"),
            Map.entry("bank-account", "lines"),
            Map.entry("email", "text"),
            Map.entry("phone", "text"),
            Map.entry("number", "text"),
            Map.entry("identity-number", "text"),
            Map.entry("statement", "told"),
            Map.entry("computed", "told"));

    /// @param state of the page, such as with items in its list; empty for none of note
    static Likeness of(List<Asked> questions, String state) {
        var kinds =
                questions.stream().map(asked -> asked.question().kind()).collect(Collectors.toCollection(TreeSet::new));
        var components = kinds.stream().map(kind -> COMPONENTS.getOrDefault(kind, kind));
        var all = Stream.concat(components, Stream.of(state).filter(s -> !s.isEmpty()));
        return new Likeness(all.collect(Collectors.toSet()), state + kinds);
    }
}
