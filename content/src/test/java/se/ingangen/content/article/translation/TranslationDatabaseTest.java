package se.ingangen.content.article.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.ForbiddenException;
import se.ingangen.content.account.Identity;
import se.ingangen.content.account.Role;
import se.ingangen.content.article.ArticleFixture;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.article.Edition;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.Revision;
import se.ingangen.content.article.Slug;
import se.ingangen.content.article.State;
import se.ingangen.content.article.Translation;
import se.ingangen.content.article.translation.SectionState.Kind;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

class TranslationDatabaseTest {

    private static final Language TIGRINYA = Languages.ofContent("ti").orElseThrow();
    private static final String SWEDISH = "Intro.\n\n## Ett {#one}\n\n1\n\n## Två {#two}\n\n2";

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private final Caller caller = new Caller();
    private final ArticleRepository articles = ArticleFixture.repository(database.entities);
    private final List<String> changes = new ArrayList<>();
    private final TranslationService translations =
            TranslationServiceFixture.service(database.entities, articles, caller, clock, changes::add);

    @BeforeEach
    void keepAPageInSwedish() {
        caller.becomes(new Identity("editor-in-chief", Set.of(Role.ADMIN), Set.of(), Set.of()));
        database.inTransaction(() -> articles.add(ArticleFixture.page("rent", "sv")));
        write("sv", State.PUBLISHED, SWEDISH);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aLanguageThatThePageLacksIsAllToDo() {
        var work = work();
        assertEquals(1, work.sourceRevision());
        assertEquals(0, work.targetRevision());
        assertEquals("title summary intro one two", ids(work));
        work.parts().forEach(part -> {
            assertTrue(part.target().isEmpty());
            assertEquals(Kind.MISSING, part.state().kind());
        });
        assertEquals(List.of("rent"), behind());
    }

    @Test
    void whatIsHandedInIsInReviewAndChangesNothingThatThePublicReads() {
        var revision = save(1, Map.of("title", "ክራይ", "one", "## ሓደ {#one}\n\n1"));
        var work = work();
        assertEquals(revision, work.targetRevision());
        assertEquals(State.REVIEW, work.targetState().orElseThrow());
        assertEquals("title=IN_REVIEW summary=MISSING intro=MISSING one=IN_REVIEW two=MISSING", states(work));
        assertEquals(
                "## ሓደ {#one}\n\n1", work.parts().get(3).target().orElseThrow().markdown());
        var state = state();
        assertFalse(state.isReadable());
        assertTrue(state.isInReview("one"));
        assertFalse(state.isInReview("two"));
        assertEquals(Kind.MISSING, state.published("one").orElseThrow().kind());
        assertEquals(List.of("rent"), behind());
        assertEquals(List.of(), changes);
    }

    @Test
    void whatIsReviewedIsPublished() {
        var revision = save(1, all());
        var published = review(revision, Set.of("title", "one"));
        assertEquals(revision + 1, published);
        assertEquals("title=REVIEWED summary=CURRENT intro=CURRENT one=REVIEWED two=CURRENT", states(work()));
        assertTrue(state().isReadable());
        assertEquals(List.of(), behind());
        assertEquals(List.of("article/rent"), changes);
        assertEquals(
                "rent",
                database.inTransaction(() -> articles.slug("ti", "ክራይ"))
                        .map(Slug::articleKey)
                        .orElseThrow());
        assertEquals(2L, database.value("select count(*) from audit_entry where subject = 'rent|ti'"));
    }

    @Test
    void oneSectionThatChangesInSwedishIsOutdatedSinceThen() {
        review(save(1, all()), Set.of());
        clock.forward(Duration.ofDays(3));
        var changed = clock.instant();
        write("sv", State.PUBLISHED, SWEDISH.replace("1", "Ny mening."));
        var outdated = state().published("one").orElseThrow();
        assertEquals(Kind.OUTDATED, outdated.kind());
        assertEquals(changed, outdated.since().orElseThrow());
        assertEquals("title=CURRENT summary=CURRENT intro=CURRENT one=OUTDATED two=CURRENT", states(work()));
        assertEquals(List.of("rent"), behind());
        save(2, Map.of("one", "## ሓደ {#one}\n\nሓድሽ"));
        assertEquals(Kind.OUTDATED, state().published("one").orElseThrow().kind(), "for readers, until published");
        assertTrue(state().isInReview("one"));
        assertEquals("title=CURRENT summary=CURRENT intro=CURRENT one=IN_REVIEW two=CURRENT", states(work()));
    }

    @Test
    void aDraftOfTheSourceChangesNothingAndWhatIsTakenBackIsCurrentAgain() {
        review(save(1, all()), Set.of());
        write("sv", State.DRAFT, SWEDISH.replace("1", "Utkast."));
        assertEquals(Kind.CURRENT, state().kind());
        write("sv", State.PUBLISHED, SWEDISH.replace("1", "Ny mening."));
        assertEquals(Kind.OUTDATED, state().kind());
        write("sv", State.PUBLISHED, SWEDISH);
        assertEquals(Kind.CURRENT, state().kind());
    }

    @Test
    void theDayOnWhichADraftWasSavedCountsForNothing() {
        review(save(1, all()), Set.of());
        write("sv", State.DRAFT, SWEDISH.replace("1", "Ny mening."));
        clock.forward(Duration.ofDays(3));
        write("sv", State.PUBLISHED, SWEDISH.replace("1", "Ny mening."));
        assertEquals(
                clock.instant(), state().published("one").orElseThrow().since().orElseThrow());
    }

    @Test
    void aTranslationRemembersTheSourceThatItWasMadeFrom() {
        write("sv", State.PUBLISHED, SWEDISH.replace("1", "Ny mening."));
        review(save(1, all()), Set.of());
        assertEquals("title=CURRENT summary=CURRENT intro=CURRENT one=OUTDATED two=CURRENT", states(work()));
    }

    @Test
    void whatWasSavedAnewMeanwhileIsNotPublished() {
        var revision = save(1, all());
        save(1, Map.of("two", "## ክልተ {#two}\n\n22"));
        assertThrows(StaleTranslationException.class, () -> review(revision, Set.of("one")));
        assertFalse(state().isReadable());
    }

    @Test
    void anAddressThatWasTakenMeanwhileIsNotTakenAgain() {
        var revision = save(1, all());
        database.inTransaction(() -> articles.add(new Slug("ti", "ክራይ", "other")));
        review(revision, Set.of());
        assertEquals(
                "rent",
                database.inTransaction(() -> articles.slug("ti", "ክራይ-2"))
                        .map(Slug::articleKey)
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # page, language, source, passages
            nowhere, ti,       1,      title
            rent,    sv,       1,      title
            rent,    ti,       7,      title
            rent,    ti,       1,      one
            rent,    ti,       1,      title three
            """)
    void whatCannotBeIsRefused(String key, String language, int source, String passages) {
        var given = new TreeMap<String, String>();
        for (var id : passages.split(" ")) {
            given.put(id, id.equals("title") ? "ክራይ" : "## ሓደ {#" + id + "}\n\n1");
        }
        var target = Languages.ofContent(language).orElseThrow();
        assertThrows(
                IllegalArgumentException.class,
                () -> database.inTransaction(() -> translations.save(key, target, source, given, Translation.HUMAN)));
    }

    @Test
    void aTranslatorHandsInAnAdministratorPublishesAndNobodyElseSeesAnyOfIt() {
        caller.becomes(new Identity("translator", Set.of(Role.TRANSLATOR), Set.of(), Set.of()));
        var revision = save(1, all());
        assertThrows(ForbiddenException.class, () -> review(revision, Set.of("one")));
        caller.becomes(new Identity("editor", Set.of(Role.EDITOR), Set.of(), Set.of()));
        assertThrows(ForbiddenException.class, this::work);
        assertThrows(ForbiddenException.class, this::behind);
        assertThrows(ForbiddenException.class, () -> save(1, all()));
    }

    @Test
    void textsFromBeforeThereWereStatesGetTheirs() {
        review(save(1, all()), Set.of());
        var before = state().published();
        database.inTransaction(() ->
                database.entities.createNativeQuery("delete from edition_state").executeUpdate());
        assertFalse(database.inTransaction(translations.states::renewSomeOfBefore));
        assertEquals(before, state().published());
    }

    private static Map<String, String> all() {
        return Map.of(
                "title",
                "ክራይ",
                "summary",
                "ብዛዕባ ክራይ",
                "intro",
                "መእተዊ",
                "one",
                "## ሓደ {#one}\n\n1",
                "two",
                "## ክልተ {#two}\n\n2");
    }

    private void write(String lang, State state, String body) {
        database.inTransaction(() -> {
            var found = articles.edition("rent", lang);
            var edition = found.orElseGet(() -> new Edition("rent", lang));
            var text = new EditionText("Hyra", "hyra", "Om hyra.", Translation.ORIGINAL, Map.of(), Map.of(), body);
            var revision = new Revision("rent", lang, edition.nextNumber(), text, clock.instant());
            articles.add(revision);
            edition.take(revision, state);
            if (found.isEmpty()) {
                articles.add(edition);
            }
            translations.states.renew(articles.find("rent").orElseThrow());
        });
    }

    private int save(int source, Map<String, String> passages) {
        return database.inTransaction(() -> translations.save("rent", TIGRINYA, source, passages, Translation.HUMAN));
    }

    private int review(int revision, Set<String> sections) {
        return database.inTransaction(() -> translations.review("rent", TIGRINYA, revision, sections));
    }

    private Work work() {
        return database.inTransaction(() -> translations.work("rent", TIGRINYA)).orElseThrow();
    }

    private List<String> behind() {
        return database.inTransaction(() -> translations.behind(TIGRINYA));
    }

    private EditionState state() {
        return database.inTransaction(() -> translations.states.of("rent", TIGRINYA))
                .orElseThrow();
    }

    private static String ids(Work work) {
        return String.join(" ", work.parts().stream().map(p -> p.source().id()).toList());
    }

    private static String states(Work work) {
        return String.join(
                " ",
                work.parts().stream()
                        .map(p -> p.source().id() + "=" + p.state().kind())
                        .toList());
    }
}
