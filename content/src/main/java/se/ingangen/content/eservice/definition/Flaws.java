package se.ingangen.content.eservice.definition;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with a definition, gathered so that all of it can be told at once.
public final class Flaws {

    private final String file;
    private final Places places;
    private final List<String> told = new ArrayList<>();

    public Flaws(String file, Places places) {
        this.file = file;
        this.places = places;
    }

    /// @param pointer to what is wrong, as RFC 6901 says
    public void add(String pointer, String reason) {
        told.add(file + ":" + places.line(pointer) + ": " + reason);
    }

    public void addIf(boolean wrong, String pointer, String reason) {
        if (wrong) {
            add(pointer, reason);
        }
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    /// @throws FlawedDefinitionException if there are any
    public void throwAll() {
        if (!told.isEmpty()) {
            throw new FlawedDefinitionException(String.join("\n", told));
        }
    }
}
