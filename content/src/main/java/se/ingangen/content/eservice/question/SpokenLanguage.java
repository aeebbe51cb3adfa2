package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ingangen.content.eservice.expression.Type;

/// A language that somebody speaks or reads. Stored as its tag, or `other`.
///
/// @param options the tags of the languages that are offered; the page lists them by its own order,
///     `other` last
public record SpokenLanguage(String name, List<String> options, boolean optional, String when) implements Question {

    public static final String OTHER = "other";

    @Override
    public String kind() {
        return "language";
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        var tag = given.only().strip();
        return tag.isEmpty() || options.contains(tag) ? Reading.of(tag) : Reading.wrong("eservice.fault.choice");
    }

    @Override
    public Type type() {
        return Type.code(Set.copyOf(options));
    }

    @Override
    public List<String> messages() {
        return Messages.LABEL;
    }

    @Override
    public List<String> flaws() {
        return Options.flaws(name, options);
    }
}
