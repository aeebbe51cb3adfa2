package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.List;

/// Papers and pictures that belong to the answers. Stored as the ids of the files with spaces
/// between, or as `later`.
///
/// @param most how many files are taken
/// @param later whether somebody may say that they send it later, which is no reason to stop here
public record Files(String name, int most, boolean later, boolean optional, String when) implements Question {

    /// The answer of somebody who does not have it at hand.
    public static final String LATER = "later";

    private static final int MOST = 20;

    @Override
    public String kind() {
        return "file";
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        var answer = given.only().strip();
        return !later && answer.equals(LATER) ? Reading.NOTHING : Reading.of(answer);
    }

    @Override
    public List<String> messages() {
        return Messages.LABEL;
    }

    @Override
    public List<String> flaws() {
        return most < 1 || most > MOST ? List.of(name + " needs a most of 1 to " + MOST) : List.of();
    }
}
