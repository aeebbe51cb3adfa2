package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.List;

/// A question that is answered with one line.
///
/// @param maxLength in code points
/// @param autocomplete what a browser may fill in, as HTML names it; null for nothing
public record Text(String name, int maxLength, String autocomplete, boolean optional, String when) implements Question {

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        return Writing.noLonger(Writing.line(given.only()), maxLength, "");
    }

    @Override
    public List<String> messages() {
        return Messages.LABEL;
    }

    @Override
    public List<String> flaws() {
        return maxLength < 1 ? List.of(name + " needs a maxLength of 1 or more") : List.of();
    }
}
