package se.ingangen.content.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ingangen.content.storage.Sequencer;
import se.ingangen.content.storage.SettableClock;

class CatchUpTest {

    @TempDir
    Path folder;

    private final SearchIndex index = new SearchIndex();
    private final Log log = new Log();
    private final Pages pages = new Pages();
    private final List<Changed> told = new ArrayList<>();
    private final SettableClock clock = new SettableClock();
    private CatchUp catchUp;

    @BeforeEach
    void open() {
        index.open(folder, "portal");
        catchUp = restarted();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void fillsANewIndexWithAllThereIs() {
        pages.put("a", "Stöd");
        log.last = 7;
        catchUp.run();
        assertEquals(7, index.position());
        assertEquals(1, total("stöd"));
        assertEquals(Optional.empty(), catchUp.fault());
    }

    @Test
    void anEmptyPortalIsFilledOnce() {
        catchUp.run();
        catchUp.run();
        assertEquals(1, pages.rebuilds);
    }

    @Test
    void bringsInWhatChangedAndTellsOfIt() {
        catchUp.run();
        change("a", "Stöd");
        change("a", "Hjälp");
        catchUp.run();
        assertEquals(0, total("stöd"));
        assertEquals(1, total("hjälp"));
        assertEquals(2, index.position());
        assertEquals(Set.of("a"), told.getLast().subjects());
    }

    @Test
    void takesOutWhatIsGone() {
        pages.put("a", "Stöd");
        catchUp.run();
        pages.texts.remove("a");
        log.add("a");
        catchUp.run();
        assertEquals(0, total("stöd"));
    }

    @Test
    void readsMoreChangesThanFitIntoOneBatch() {
        catchUp.run();
        for (var i = 0; i < CatchUp.BATCH + 10; i++) {
            change("s" + i, "Stöd");
        }
        catchUp.run();
        assertEquals(CatchUp.BATCH + 10, total("stöd"));
    }

    @Test
    void aSubjectThatFailsIsTriedAgainAndHindersNoOther() {
        catchUp.run();
        pages.broken.add("bad");
        change("bad", "Stöd");
        change("good", "Stöd");
        catchUp.run();
        assertEquals(1, total("stöd"));
        assertTrue(catchUp.waiting().containsKey("bad"));
        pages.broken.clear();
        catchUp.run();
        assertEquals(1, total("stöd"));
        clock.forward(CatchUp.RETRY);
        catchUp.run();
        assertEquals(2, total("stöd"));
        assertEquals(Optional.empty(), catchUp.fault());
    }

    @Test
    void aSubjectThatFailedIsNotForgottenByARestart() {
        catchUp.run();
        pages.broken.add("bad");
        change("bad", "Stöd");
        catchUp.run();
        index.close();
        index.open(folder, "portal");
        pages.broken.clear();
        restarted().run();
        assertEquals(1, total("stöd"));
    }

    @Test
    void aListenerThatFailsDoesNotStopTheFeed() {
        catchUp = new CatchUp(index, log, new NoSequencer(), List.of(pages), c -> fail(), clock);
        catchUp.run();
        change("a", "Stöd");
        catchUp.run();
        assertEquals(1, total("stöd"));
    }

    @Test
    void aRestartReadsOnlyWhatChangedSince() {
        pages.put("a", "Stöd");
        catchUp.run();
        index.close();
        index.open(folder, "portal");
        restarted().run();
        assertEquals(1, pages.rebuilds);
    }

    @Test
    void anIndexThatIsAheadOfARestoredDatabaseIsBuiltAnew() {
        change("a", "Stöd");
        catchUp.run();
        log.changes.clear();
        log.last = 0;
        pages.texts.clear();
        restarted().run();
        assertEquals(0, index.position());
        assertEquals(0, total("stöd"));
    }

    @Test
    void anIndexWhoseFilesAreLostIsBuiltAnewByItself() throws IOException {
        pages.put("a", "Stöd");
        catchUp.run();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        change("b", "Hjälp");
        assertThrows(RuntimeException.class, catchUp::run);
        catchUp.run();
        assertEquals(1, total("stöd"));
        assertEquals(1, total("hjälp"));
    }

    @Test
    void aFlightThatFailsIsToldUntilOneSucceeds() {
        var follower = new ChangeFollower(catchUp);
        assertTrue(follower.fault().isPresent());
        log.away = true;
        follower.followNow();
        assertTrue(follower.fault().orElse("").contains("database is away"));
        log.away = false;
        follower.followNow();
        assertEquals(Optional.empty(), follower.fault());
    }

    private CatchUp restarted() {
        return new CatchUp(index, log, new NoSequencer(), List.of(pages), told::add, clock);
    }

    private void change(String subject, String text) {
        pages.put(subject, text);
        log.add(subject);
    }

    private int total(String word) {
        return index.search(TestIndex.query(word, "sv")).total();
    }

    private static void fail() {
        throw new IllegalStateException("broken");
    }

    private static final class Pages implements SearchSource {

        private final Map<String, String> texts = new TreeMap<>();
        private final Set<String> broken = new HashSet<>();
        private int rebuilds;

        void put(String subject, String text) {
            texts.put(subject, text);
        }

        @Override
        public List<SearchDocument> documents(String subject) {
            if (broken.contains(subject)) {
                fail();
            }
            var text = Optional.ofNullable(texts.get(subject));
            return text.map(t -> TestIndex.page(subject, "sv", "-", t)).stream().toList();
        }

        @Override
        public List<String> subjects() {
            rebuilds++;
            return List.copyOf(texts.keySet());
        }
    }

    private static final class Log extends ChangeLog {

        private final List<Change> changes = new ArrayList<>();
        private long last;
        private boolean away;

        void add(String subject) {
            changes.add(new Change(++last, subject, Instant.EPOCH));
        }

        @Override
        public List<Change> after(long seq, int limit) {
            return changes.stream().filter(c -> c.seq() > seq).limit(limit).toList();
        }

        @Override
        public long last() {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            return last;
        }
    }

    private static final class NoSequencer extends Sequencer {

        @Override
        public int assign(Feed feed) {
            return 0;
        }
    }
}
