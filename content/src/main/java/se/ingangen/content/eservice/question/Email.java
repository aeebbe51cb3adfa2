package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.List;

/// An e-mail address. Only a letter that arrives shows that it is one.
public record Email(String name, boolean optional, String when) implements Question {

    @Override
    public String kind() {
        return "email";
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        var address = Writing.line(given.only());
        return address.isEmpty() || Writing.isEmail(address)
                ? Reading.of(address)
                : Reading.wrong("eservice.fault.email");
    }

    @Override
    public List<String> messages() {
        return Messages.LABEL;
    }
}
