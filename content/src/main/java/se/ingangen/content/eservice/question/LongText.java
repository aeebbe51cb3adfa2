package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.List;

/// A question that is answered in as many lines as it takes.
///
/// @param maxLength in code points, a line break being one
public record LongText(String name, int maxLength, boolean optional, String when) implements Question {

    @Override
    public String kind() {
        return "long-text";
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        return Writing.noLonger(Writing.lines(given.only()), maxLength, "");
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
