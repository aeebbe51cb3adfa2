package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.List;

/// Something that is told, and asks nothing.
public record Statement(String name, String when) implements Question {

    @Override
    public boolean optional() {
        return true;
    }

    @Override
    public String kind() {
        return "statement";
    }

    @Override
    public List<String> parts() {
        return List.of();
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        return Reading.NOTHING;
    }

    @Override
    public List<String> messages() {
        return List.of("label", "text");
    }
}
