package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.eservice.expression.Type;

/// Questions that are asked once for each of several, such as children or incomes, each on a page of
/// its own. Stored as the ids of its items with spaces between.
///
/// @param least how many there must be
/// @param most how many there can be
/// @param named the question whose answer an item is called by; null if items only have a number
public record Group(String name, int least, int most, String named, List<Question> questions, String when)
        implements Question {

    private static final int MOST = 30;

    @Override
    public boolean optional() {
        return least == 0;
    }

    @Override
    public String kind() {
        return "group";
    }

    /// The question of this name.
    public Optional<Question> question(String wanted) {
        return questions.stream().filter(q -> q.name().equals(wanted)).findFirst();
    }

    @Override
    public List<String> parts() {
        return List.of();
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        return Reading.of(given.only());
    }

    @Override
    public Type type() {
        return Type.GROUP;
    }

    @Override
    public List<String> messages() {
        return List.of("label", "item", "add");
    }

    @Override
    public List<String> flaws() {
        if (questions == null || questions.isEmpty()) {
            return List.of(name + " asks nothing");
        }
        if (least < 0 || most < 1 || most > MOST || least > most) {
            return List.of(name + " needs a least of 0 or more, and a most of 1 to " + MOST);
        }
        return named == null || question(named).isPresent()
                ? List.of()
                : List.of(name + " is named by " + named + ", which it does not ask");
    }
}
