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
        found.add(refusal(place, part, arguments));
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
