package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Where somebody lives in Sweden. Stored as the lines street, postcode, town.
public record PostalAddress(String name, boolean optional, String when) implements Question {

    private static final List<String> PARTS = List.of("street", "postcode", "town");

    private static final int LONGEST = 100;

    @Override
    public String kind() {
        return "address";
    }

    @Override
    public List<String> parts() {
        return PARTS;
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        if (Lines.join(PARTS, given).isEmpty()) {
            return Reading.NOTHING;
        }
        for (var part : PARTS) {
            if (given.part(part).isBlank()) {
                return Reading.wrong(new Flaw(part, "eservice.fault.address." + part));
            }
            var line = Writing.noLonger(Writing.line(given.part(part)), LONGEST, part);
            if (line.flaw().isPresent()) {
                return line;
            }
        }
        var postcode = Writing.latinDigits(given.part("postcode")).replaceAll("[^0-9]", "");
        if (postcode.length() != 5) {
            return Reading.wrong(new Flaw("postcode", "eservice.fault.address.postcode"));
        }
        return Reading.of(String.join(
                "\n",
                Writing.line(given.part("street")),
                postcode.substring(0, 3) + " " + postcode.substring(3),
                Writing.line(given.part("town"))));
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
