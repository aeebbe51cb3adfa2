package se.ingangen.content.article.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects the faults of one file after the other.
final class Faults {

    private final List<ContentFault> found = new ArrayList<>();

    void add(String file, int line, String part, Object... arguments) {
        found.add(ContentFault.of(file, line, part, arguments));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparing(ContentFault::file).thenComparingInt(ContentFault::line));
            throw new ContentFaultsException(found);
        }
    }
}
