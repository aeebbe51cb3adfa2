package se.ingangen.content.article.exchange.received;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.ingangen.content.article.exchange.received.Refusal.Place;

/// Collects what is wrong with a file.
public final class Refusals {

    /// As many as anybody reads. A file that has more is refused without being read to its end.
    static final int MOST = 500;

    private final List<Refusal> found = new ArrayList<>();

    /// @param part the end of the message's key
    /// @throws RefusedFileException if that makes too many
    public void add(Place place, String part, Object... arguments) {
        add(refusal(place, part, arguments));
    }

    /// The same for what is a fault in any content.
    ///
    /// @param part the end of the key of a message of the package `exchange`
    public void addOfContent(Place place, String part, Object... arguments) {
        add(new Refusal(place, "content.fault." + part, Arrays.asList(arguments)));
    }

    private void add(Refusal refusal) {
        found.add(refusal);
        if (found.size() >= MOST) {
            throwIfAny();
        }
    }

    /// @throws RefusedFileException if anything is wrong
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new RefusedFileException(found);
        }
    }

    /// Whether something is told already of the unit that a place is in, or of its file if the place
    /// says no unit.
    public boolean tellOf(Place place) {
        return found.stream()
                .map(Refusal::place)
                .filter(known -> known.file().equals(place.file()))
                .anyMatch(known -> place.unit().isEmpty() || known.unit().equals(place.unit()));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /// For what makes it senseless to look any further.
    public static RefusedFileException refuse(Place place, String part, Object... arguments) {
        return new RefusedFileException(List.of(refusal(place, part, arguments)));
    }

    private static Refusal refusal(Place place, String part, Object... arguments) {
        return new Refusal(place, "translation.fault." + part, Arrays.asList(arguments));
    }
}
