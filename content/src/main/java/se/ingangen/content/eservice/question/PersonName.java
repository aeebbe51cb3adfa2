package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What somebody is called, exactly as they write it. Stored as the lines first name, last name.
///
/// @param self whether it is the one who fills in, whose name a browser may know
public record PersonName(String name, boolean self, boolean optional, String when) implements Question {

    private static final List<String> PARTS = List.of("first", "last");

    private static final int LONGEST = 100;

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public List<String> parts() {
        return PARTS;
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        var name = Lines.join(PARTS, given);
        if (name.isEmpty()) {
            return Reading.NOTHING;
        }
        for (var part : PARTS) {
            if (given.part(part).isBlank()) {
                return Reading.wrong(new Flaw(part, "eservice.fault.name." + part));
            }
            var line = Writing.noLonger(Writing.line(given.part(part)), LONGEST, part);
            if (line.flaw().isPresent()) {
                return line;
            }
        }
        return Reading.of(name);
    }

    @Override
    public Map<String, String> parts(String answer) {
        return Lines.split(PARTS, answer);
    }

    @Override
    public List<String> messages() {
        return Messages.LABEL;
    }
}
