package se.ingangen.content.search;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import se.ingangen.content.storage.Sequencer;
import se.ingangen.content.storage.Sequencer.Feed;

/// One flight after another: mends the index, fills it if it is new, and reads what changed since.
///
/// A subject that cannot be read waits and is tried again; the others go on without it. The index
/// remembers who waits, so that a restart forgets nobody. Used by one thread at a time.
final class CatchUp {

    /// How many changes or subjects go into the index at a time.
    static final int BATCH = 500;

    /// How long a subject waits that could not be read.
    static final Duration RETRY = Duration.ofSeconds(10);

    private static final System.Logger LOG = System.getLogger(CatchUp.class.getName());

    private final SearchIndex index;
    private final ChangeLog log;
    private final Sequencer sequencer;
    private final Iterable<SearchSource> sources;
    private final Consumer<Changed> changed;
    private final Clock clock;

    /// The subjects that wait, and why.
    private final Map<String, String> waiting = new ConcurrentSkipListMap<>();

    private Instant nextTry = Instant.MIN;
    private volatile boolean compared;
    private volatile boolean givenUp;
    private volatile String progress;

    CatchUp(
            SearchIndex index,
            ChangeLog log,
            Sequencer sequencer,
            Iterable<SearchSource> sources,
            Consumer<Changed> changed,
            Clock clock) {
        this.index = index;
        this.log = log;
        this.sequencer = sequencer;
        this.sources = sources;
        this.changed = changed;
        this.clock = clock;
    }

    /// @throws RuntimeException if the database or the index is away
    void run() {
        if (givenUp) {
            return;
        }
        if (index.isDamaged()) {
            LOG.log(Level.WARNING, "The search index is damaged and opened again");
            index.reopen();
            compared = false;
        }
        if (!compared) {
            index.waiting().forEach(s -> waiting.putIfAbsent(s, "not read yet"));
        }
        if (index.isNew() || !compared && log.last() < index.position()) {
            rebuild();
        }
        compared = true;
        tryAgain();
        follow();
    }

    void resume() {
        givenUp = false;
    }

    /// Ends the flight that is under way soon, and all others until [#resume].
    void giveUp() {
        givenUp = true;
    }

    /// What is being done that searches have to wait for; empty when the index is whole, be it as it
    /// was some changes ago.
    Optional<String> fault() {
        return compared
                ? Optional.ofNullable(progress)
                : Optional.of("The index has not been compared with the database yet");
    }

    /// How many changes the index does not have yet.
    long behind() {
        return index.isOpen() ? log.countAfter(index.position()) : 0;
    }

    /// The subjects that could not be read, and are tried again, with the reason. One page that is
    /// broken does not make the portal ill.
    Map<String, String> waiting() {
        return Map.copyOf(waiting);
    }

    /// Fills the index with all there is. The place in the feed is read first: what changes while
    /// this goes on is read again afterwards, and nothing is missed.
    private void rebuild() {
        progress = "The index is being built";
        while (sequencer.assign(Feed.CHANGE_LOG) > 0) {
            // A thousand at a time.
        }
        var position = log.last();
        index.clear();
        waiting.clear();
        var subjects = new ArrayList<>(subjects());
        for (var from = 0; from < subjects.size() && !givenUp; from += BATCH) {
            var to = Math.min(subjects.size(), from + BATCH);
            subjects.subList(from, to).forEach(this::put);
            index.refresh();
            progress = "The index is being built: " + to + " of " + subjects.size();
            LOG.log(Level.INFO, progress);
        }
        if (!givenUp) {
            index.commit(position, waiting.keySet());
            progress = null;
            tell(subjects);
        }
    }

    private void follow() {
        while (!givenUp) {
            var placed = sequencer.assign(Feed.CHANGE_LOG);
            var changes = log.after(index.position(), BATCH);
            if (!changes.isEmpty()) {
                putAll(
                        changes.stream().map(Change::subject).toList(),
                        changes.getLast().seq());
            } else if (placed == 0) {
                return;
            }
        }
    }

    private void tryAgain() {
        if (waiting.isEmpty() || clock.instant().isBefore(nextTry)) {
            return;
        }
        nextTry = clock.instant().plus(RETRY);
        var before = List.copyOf(waiting.keySet());
        before.forEach(this::put);
        if (waiting.size() < before.size()) {
            index.commit(index.position(), waiting.keySet());
            tell(before);
        }
    }

    private void putAll(List<String> subjects, long position) {
        var different = new LinkedHashSet<>(subjects);
        different.forEach(this::put);
        index.commit(position, waiting.keySet());
        tell(different);
    }

    private void put(String subject) {
        List<SearchDocument> documents;
        try {
            documents = documents(subject);
        } catch (RuntimeException | StackOverflowError e) {
            if (waiting.put(subject, e.toString()) == null) {
                nextTry = clock.instant().plus(RETRY);
                LOG.log(Level.ERROR, "Cannot read " + subject + " for the index; it is tried again", e);
            }
            return;
        }
        index.put(subject, documents);
        waiting.remove(subject);
    }

    private List<SearchDocument> documents(String subject) {
        var documents = new ArrayList<SearchDocument>();
        sources.forEach(s -> documents.addAll(s.documents(subject)));
        return documents;
    }

    private Set<String> subjects() {
        var subjects = new LinkedHashSet<String>();
        sources.forEach(s -> subjects.addAll(s.subjects()));
        return subjects;
    }

    private void tell(Collection<String> subjects) {
        try {
            changed.accept(new Changed(Set.copyOf(subjects)));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A listener failed; its cache may be stale", e);
        }
    }
}
