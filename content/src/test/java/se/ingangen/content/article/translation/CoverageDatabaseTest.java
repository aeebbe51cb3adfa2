package se.ingangen.content.article.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ingangen.content.article.Article;
import se.ingangen.content.article.ArticleFacts;
import se.ingangen.content.article.ArticleFixture;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.article.Audience;
import se.ingangen.content.article.Edition;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.Kind;
import se.ingangen.content.article.Revision;
import se.ingangen.content.article.State;
import se.ingangen.content.article.Translation;
import se.ingangen.content.search.Changed;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;

class CoverageDatabaseTest {

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private final ArticleRepository articles = ArticleFixture.repository(database.entities);
    private final CoverageService coverage = new CoverageService();
    private TranslationStates states;

    @BeforeEach
    void keepPages() {
        var rows = new StateRepository();
        rows.entities = database.entities;
        states = TranslationFixture.states(articles, rows);
        coverage.states = rows;
        coverage.clock = clock;
        page("one", Audience.PUBLIC, null);
        write("one", "sv", State.PUBLISHED, Translation.ORIGINAL, "a b");
        write("one", "en", State.PUBLISHED, Translation.MACHINE, "1 2");
        write("one", "ps", State.PUBLISHED, Translation.REVIEWED, "1");
        page("two", Audience.PUBLIC, null);
        write("two", "sv", State.PUBLISHED, Translation.ORIGINAL, "a");
        write("two", "en", State.REVIEW, Translation.HUMAN, "1");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everySectionOfEveryPageIsCountedOnceInEachLanguage() {
        assertEquals(2, count().pages());
        assertEquals("2 pages, 5 by people, 0 by machines, 0 outdated, 0 missing", in("sv"));
        assertEquals("1 pages, 0 by people, 3 by machines, 0 outdated, 2 missing", in("en"));
        assertEquals("0 pages, 0 by people, 0 by machines, 0 outdated, 5 missing", in("ar"));
        assertEquals("1 pages, 2 by people, 0 by machines, 0 outdated, 3 missing", in("ps"));
    }

    @Test
    void aPageWhoseSourceIsNotPublicHasAsManySectionsAsTheFullestOfItsTexts() {
        page("foreign", Audience.PUBLIC, null);
        write("foreign", "sv", State.DRAFT, Translation.ORIGINAL, "a");
        write("foreign", "en", State.PUBLISHED, Translation.HUMAN, "1 2 3");
        write("foreign", "ps", State.PUBLISHED, Translation.HUMAN, "1");
        assertEquals(3, count().pages());
        assertEquals("2 pages, 5 by people, 0 by machines, 0 outdated, 4 missing", in("sv"));
        assertEquals("2 pages, 4 by people, 3 by machines, 0 outdated, 2 missing", in("en"));
        assertEquals("2 pages, 4 by people, 0 by machines, 0 outdated, 5 missing", in("ps"));
        assertEquals("0 pages, 0 by people, 0 by machines, 0 outdated, 9 missing", in("ar"));
    }

    @Test
    void aChangeIsCountedAndNothingIsCountedBeforeIt() {
        var before = count();
        clock.forward(Duration.ofMinutes(1));
        assertEquals(before, count(), "kept");
        write("one", "sv", State.PUBLISHED, Translation.ORIGINAL, "a c");
        coverage.forget(new Changed(Set.of("article/one")));
        assertEquals("1 pages, 0 by people, 2 by machines, 1 outdated, 2 missing", in("en"));
        assertEquals(clock.instant(), count().counted());
    }

    @Test
    void whatThePublicCannotReadIsNotCounted() {
        page("staff", Audience.STAFF, null);
        write("staff", "sv", State.PUBLISHED, Translation.ORIGINAL, "a b");
        page("gone", Audience.PUBLIC, LocalDate.of(2026, 11, 21));
        write("gone", "sv", State.PUBLISHED, Translation.ORIGINAL, "a b");
        page("draft", Audience.PUBLIC, null);
        write("draft", "sv", State.DRAFT, Translation.ORIGINAL, "a b");
        assertEquals(2, count().pages());
        assertEquals("2 pages, 5 by people, 0 by machines, 0 outdated, 0 missing", in("sv"));
    }

    private Coverage count() {
        return database.inTransaction(coverage::coverage);
    }

    private String in(String lang) {
        var found = count().languages().stream()
                .filter(l -> l.language().tag().equals(lang))
                .findFirst()
                .orElseThrow();
        return found.pages() + " pages, " + found.byPeople() + " by people, " + found.byMachine() + " by machines, "
                + found.outdated() + " outdated, " + found.missing() + " missing";
    }

    private void page(String key, Audience audience, LocalDate archived) {
        database.inTransaction(() -> articles.add(new Article(
                key,
                new ArticleFacts(Kind.INFORMATION, null, 0, "sv", List.of(), null, archived, audience, Map.of()))));
    }

    /// @param sections the words of each
    private void write(String key, String lang, State state, Translation made, String sections) {
        database.inTransaction(() -> {
            var body = new StringBuilder();
            for (var words : sections.split(" ")) {
                var id = "s" + body.length();
                body.append("## H {#" + id + "}\n\n" + words + "\n\n");
            }
            var prints = lang.equals("sv")
                    ? Map.<String, String>of()
                    : articles.edition(key, "sv")
                            .map(e -> Passage.fingerprints(e.latest().text()))
                            .orElseThrow();
            var text = new EditionText("T", key, "", made, Map.of(), prints, body.toString());
            var found = articles.edition(key, lang);
            var edition = found.orElseGet(() -> new Edition(key, lang));
            var revision = new Revision(key, lang, edition.nextNumber(), text, clock.instant());
            articles.add(revision);
            edition.take(revision, state);
            if (found.isEmpty()) {
                articles.add(edition);
            }
            states.renew(articles.find(key).orElseThrow());
        });
    }
}
