package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.List;

/// A telephone number, grouped as it was written, with the digits 0 to 9.
public record Phone(String name, boolean optional, String when) implements Question {

    @Override
    public String kind() {
        return "phone";
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        var number = Writing.latinDigits(Writing.line(given.only()));
        return number.isEmpty() || Writing.isPhone(number) ? Reading.of(number) : Reading.wrong("eservice.fault.phone");
    }

    @Override
    public List<String> messages() {
        return Messages.LABEL;
    }
}
