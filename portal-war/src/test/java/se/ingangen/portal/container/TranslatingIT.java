package se.ingangen.portal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ingangen.content.account.UnauthenticatedException;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.Translation;
import se.ingangen.content.article.exchange.ContentImport;
import se.ingangen.content.article.translation.CoverageService;
import se.ingangen.content.article.translation.SectionState.Kind;
import se.ingangen.content.article.translation.StaleTranslationException;
import se.ingangen.content.article.translation.TranslationService;
import se.ingangen.content.article.translation.TranslationStates;
import se.ingangen.content.search.ChangeFollower;
import se.ingangen.content.search.SearchIndex;
import se.ingangen.content.search.SearchQuery;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

class TranslatingIT extends ContainerTest {

    private static final Language TIGRINYA = Languages.ofContent("ti").orElseThrow();
    private static final String KEY = "translating";

    @Inject
    private ContentImport imports;

    @Inject
    private ArticleService articles;

    @Inject
    private TranslationService translations;

    @Inject
    private TranslationStates states;

    @Inject
    private CoverageService coverage;

    @Inject
    private ChangeFollower follower;

    @Inject
    private SearchIndex index;

    @BeforeEach
    void takeAPageInAsAdministrator() throws IOException {
        asAdministrator();
        take("Du kan ansöka när som helst.");
    }

    @Test
    void whatIsHandedInIsReadAndFoundWhenItHasBeenReviewed() {
        var work = translations.work(KEY, TIGRINYA).orElseThrow();
        var before = pagesInTigrinya();
        var revision = translations.save(
                KEY,
                TIGRINYA,
                work.sourceRevision(),
                Map.of("title", "ክራይ ገዛ", "when", "## መዓስ {#when}\n\nክራይገዛዊ."),
                Translation.HUMAN);
        follower.followNow();
        assertEquals("sv", articles.read(TIGRINYA, KEY).orElseThrow().written().tag());
        assertTrue(states.of(KEY, TIGRINYA).orElseThrow().isInReview("when"));
        assertEquals(0, hits("ክራይገዛዊ"));
        assertEquals(before, pagesInTigrinya());

        translations.review(KEY, TIGRINYA, revision, Set.of("title", "when"));
        follower.followNow();
        assertEquals("ክራይ ገዛ", articles.read(TIGRINYA, KEY).orElseThrow().text().title());
        var state = states.of(KEY, TIGRINYA).orElseThrow();
        assertEquals(Kind.REVIEWED, state.published("when").orElseThrow().kind());
        assertEquals(1, hits("ክራይገዛዊ"));
        assertEquals(before + 1, pagesInTigrinya());
        assertThrows(
                StaleTranslationException.class, () -> translations.review(KEY, TIGRINYA, revision, Set.of("title")));

        take("Du kan ansöka från den 1 juni.");
        assertEquals(
                Kind.OUTDATED,
                states.of(KEY, TIGRINYA)
                        .orElseThrow()
                        .published("when")
                        .orElseThrow()
                        .kind());
        assertTrue(translations.behind(TIGRINYA).contains(KEY));
    }

    @Test
    void nobodyTranslatesWithoutBeingAdministrator() {
        asNobody();
        assertThrows(UnauthenticatedException.class, () -> translations.work(KEY, TIGRINYA));
        assertThrows(UnauthenticatedException.class, () -> translations.behind(TIGRINYA));
        assertThrows(
                UnauthenticatedException.class, () -> translations.save(KEY, TIGRINYA, 1, Map.of(), Translation.HUMAN));
        assertThrows(UnauthenticatedException.class, () -> translations.review(KEY, TIGRINYA, 1, Set.of()));
    }

    private void take(String sentence) {
        imports.importZip(new ByteArrayInputStream(zip(Map.of(
                KEY + "/page.yaml",
                "kind: information\n",
                KEY + "/sv.md",
                "---\ntitle: Hyra\nslug: att-hyra\n---\n\n## När {#when}\n\n" + sentence + "\n"))));
        follower.followNow();
    }

    private int pagesInTigrinya() {
        return coverage.coverage().languages().stream()
                .filter(there -> there.language().tag().equals("ti"))
                .mapToInt(there -> there.pages())
                .findFirst()
                .orElse(0);
    }

    private int hits(String text) {
        return index.search(new SearchQuery(text, TIGRINYA, "", "", 0, 10)).total();
    }
}
