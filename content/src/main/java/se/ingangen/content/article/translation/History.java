package se.ingangen.content.article.translation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import se.ingangen.content.article.EditionText;

/// What the public reads of a page in one language, and what it could read before.
///
/// What was before is asked for only when somebody wants to know since when: most often nobody does.
final class History {

    private final Map<String, String> now;
    private final Supplier<List<Shown>> all;
    private List<Shown> newestFirst;

    private History(Map<String, String> now, Supplier<List<Shown>> all) {
        this.now = now;
        this.all = all;
    }

    /// The history of a language in which nothing was published.
    static final History NONE = new History(Map.of(), List::of);

    /// @param now what the public reads
    /// @param all what it could read, the oldest first and the present last
    static History of(EditionText now, Supplier<List<Shown>> all) {
        return new History(prints(now), all);
    }

    /// The fingerprints of what the public reads, in the order in which it is read.
    Map<String, String> now() {
        return now;
    }

    /// Since when each source of a section that the public could read differs from one text.
    ///
    /// @return empty if it does not differ
    Optional<Instant> differsSince(String section, String print) {
        return since(shown -> shown.containsKey(section) && !shown.get(section).equals(print));
    }

    /// Since when a section is not there.
    Optional<Instant> lacksSince(String section) {
        return since(shown -> !shown.containsKey(section));
    }

    /// Since when a section stands as it does.
    Optional<Instant> sameSince(String section) {
        return since(shown -> now.containsKey(section) && now.get(section).equals(shown.get(section)));
    }

    /// Whether the public could ever read a section of this id.
    boolean everHad(String section) {
        return newestFirst().stream().anyMatch(shown -> shown.prints().containsKey(section));
    }

    private Optional<Instant> since(Predicate<Map<String, String>> holds) {
        return newestFirst().stream()
                .takeWhile(shown -> holds.test(shown.prints()))
                .reduce((newer, older) -> older)
                .map(Shown::from);
    }

    private List<Shown> newestFirst() {
        if (newestFirst == null) {
            newestFirst = new ArrayList<>(all.get());
            Collections.reverse(newestFirst);
        }
        return newestFirst;
    }

    private static Map<String, String> prints(EditionText text) {
        var prints = new LinkedHashMap<String, String>();
        Passage.of(text).forEach(passage -> prints.put(passage.id(), passage.fingerprint()));
        return prints;
    }

    /// A text that the public could read.
    ///
    /// @param from when it could do so first, to the second
    record Shown(Instant from, Map<String, String> prints) {

        static Shown of(Instant from, EditionText text) {
            return new Shown(from.truncatedTo(ChronoUnit.SECONDS), History.prints(text));
        }
    }
}
