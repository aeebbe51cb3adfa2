package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.content.accessibility.KnownIssue;
import se.ingangen.content.accessibility.Reason;
import se.ingangen.content.accessibility.Statement;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Languages;

/// The accessibility statement: all that the law asks for is in it, in every language.
class StatementIT extends BrowserTest {

    private static final Statement STATEMENT = Statement.read();

    @ParameterizedTest
    @ValueSource(strings = {"sv", "sv-simple", "en", "ar"})
    void itHasThePartsOfTheModelStatementInItsOrder(String language) {
        open("/" + language + "/accessibility");
        assertEquals(200, status());
        assertEquals(
                List.of("how-accessible", "known-issues", "how-tested", "report", "supervision", "date"),
                page().locator("main section h2").all().stream()
                        .map(h -> h.getAttribute("id"))
                        .toList());
        assertThat(page().locator("main nav li a")).hasCount(1 + 6);
        assertThat(section("how-accessible")).containsText(say(language, "accessibility.follows-partly"));
        assertNoAccessibilityFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "sv-simple", "en", "ar"})
    void everyIssueIsToldWithItsReasonItsDateAndWhatToDoInstead(String language) {
        open("/" + language + "/accessibility");
        var headings = section("known-issues").locator("h3");
        assertThat(headings).hasCount(STATEMENT.known().issues().size());
        for (var issue : STATEMENT.known().issues()) {
            assertThat(page().locator("#issue-" + issue.key())).hasText(say(language, issue.message("heading")));
            assertThat(page().locator("#issue-" + issue.key() + " + p")).hasText(say(language, issue.message("what")));
            assertFact(language, issue, "why", say(language, issue.message("why")));
            assertFact(language, issue, "instead", say(language, issue.message("instead")));
            assertFact(language, issue, "why", say(language, issue.reason().messageKey()));
            assertFact(language, issue, "since", formats(language).date(issue.since()));
            if (issue.reason() == Reason.NOT_YET_FIXED) {
                var planned = issue.planned()
                        .map(day -> messages(language)
                                .text(
                                        "accessibility.planned.by",
                                        formats(language).date(day)))
                        .orElse(say(language, "accessibility.planned.no-date"));
                assertFact(language, issue, "planned", planned);
            }
            issue.criteria().forEach(number -> assertFact(language, issue, "criteria", number));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # issue, fact, where the link leads
            machine-made,   instead, /sv/services/contact
            documents-2016, where,   /sv/vad-ar-invanarprocessen#documents
            sign-language,  instead, /sv/kontakta-oss#sign-language
            """)
    void anIssueLeadsToWhereItShowsAndToWhatHelps(String key, String fact, String address) {
        open("/sv/accessibility");
        var issue = STATEMENT.known().issues().stream()
                .filter(i -> i.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(row("sv", issue, fact).locator("a")).hasAttribute("href", address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "sv-simple", "en", "ar"})
    void itTellsHowAndWhenItWasTestedAndByWhom(String language) {
        open("/" + language + "/accessibility");
        var run = STATEMENT.run();
        assertThat(section("how-tested")).containsText(say(language, "accessibility.how-tested.text"));
        assertThat(section("how-tested").locator("time"))
                .hasText(formats(language).date(run.date()));
        assertThat(section("how-tested")).containsText(run.version());
        for (var method : run.methods()) {
            assertThat(section("how-tested"))
                    .containsText(say(language, method.tool().nameKey()));
            assertThat(section("how-tested")).containsText(method.version());
        }
        assertThat(section("how-tested")).containsText(formats(language).number(run.pages()));
        assertThat(section("date").locator("time")).hasCount(3);
        assertThat(section("date").locator("time").last())
                .hasAttribute("datetime", run.date().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "sv-simple", "en", "ar"})
    void itLeadsToTheReportAndToTheSupervisingAgency(String language) {
        open("/" + language + "/accessibility");
        assertThat(section("report").locator("a[href='tel:+46406280450']")).isVisible();
        assertThat(section("supervision").locator("a[href='https://www.digg.se/tdosanmalan']"))
                .hasText(say(language, "accessibility.supervision.link"));
        follow(say(language, "accessibility.report.button"));
        assertEquals("/" + language + "/services/accessibility-report", address());
        assertNoAccessibilityFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sv/accessibility", "/ar/accessibility"})
    void itHoldsOnAPhoneInTheDarkAndInForcedColours(String address) {
        assertHoldsOnAPhoneInTheDarkAndInForcedColours(address, 320);
    }

    @Test
    void everyPageLinksToIt() {
        var pages = sitemap();
        assertFalse(pages.isEmpty());
        for (var address : pages) {
            var language = address.split("/")[1];
            assertTrue(linksToStatement(address, language), address);
        }
        assertTrue(linksToStatement("/sv/search?q=hyra", "sv"));
        assertTrue(linksToStatement("/ar/services/contact/topic", "ar"));
        assertTrue(linksToStatement("/en/no-such-page", "en"));
    }

    private static boolean linksToStatement(String address, String language) {
        var body = get(address).body();
        return body.substring(body.indexOf("<footer")).contains("href=\"/" + language + "/accessibility\"");
    }

    @Test
    void itIsKeptAsReadyBytes() {
        var first = get("/sv/accessibility");
        assertEquals("public, no-cache", header(first, "Cache-Control"));
        assertEquals(
                304,
                get("/sv/accessibility", "If-None-Match", header(first, "ETag")).statusCode());
    }

    @Test
    void anEditorMayRenameItsArticleOrTakeItAwayAndTheAddressStillAnswers() {
        var before = bytes("/api/v1/content", "Authorization", "Bearer " + portal().adminToken())
                .body();
        try {
            var own = "## Annat {#more}\n\nMer.\n\n## Gammalt {#known-issues}\n\nStår i listan.";
            imported(new ContentZip().page("accessibility", "kind: information", "Nytt namn", "nytt-namn", own));
            open("/sv/accessibility");
            assertEquals("/sv/nytt-namn", address());
            assertEquals("Nytt namn", heading());
            assertThat(section("more")).containsText("Mer.");
            assertThat(section("known-issues")).not().containsText("Står i listan.");
            assertThat(section("report").locator("h2")).hasText(say("sv", "accessibility.report"));
            assertThat(page().locator("footer a[href='/sv/nytt-namn']")).hasCount(1);
            var gone = "kind: information\narchived: 2016-12-31";
            imported(new ContentZip().page("accessibility", gone, "Nytt namn", "nytt-namn", own));
            open("/sv/accessibility");
            assertWholeWithoutArticle("sv");
            changeLanguageTo("ar");
            assertEquals("/ar/accessibility", address());
            assertWholeWithoutArticle("ar");
        } finally {
            assertEquals(200, importing(before).statusCode());
        }
        open("/sv/nytt-namn");
        assertEquals("/sv/accessibility", address());
        assertThat(page().locator(".lead")).hasCount(1);
    }

    private void assertWholeWithoutArticle(String language) {
        assertEquals(say(language, "accessibility.title"), heading());
        assertThat(page().locator("main section")).hasCount(6);
        assertThat(page().locator("main section:has(h2)")).hasCount(6);
        assertThat(section("supervision").locator("a[href='https://www.digg.se/tdosanmalan']"))
                .isVisible();
        assertThat(link(say(language, "accessibility.report.button"))).isVisible();
        assertThat(page().locator("footer a[href='/" + language + "/accessibility']"))
                .hasText(say(language, "accessibility.title"));
        assertNoAccessibilityFaults();
    }

    private Locator section(String id) {
        return page().locator("main section[aria-labelledby='" + id + "']");
    }

    private void assertFact(String language, KnownIssue issue, String fact, String words) {
        assertThat(row(language, issue, fact)).containsText(words);
    }

    private Locator row(String language, KnownIssue issue, String fact) {
        var term = page().locator("dt")
                .getByText(say(language, "accessibility." + fact), new Locator.GetByTextOptions().setExact(true));
        return page().locator("#issue-" + issue.key() + " ~ dl")
                .first()
                .locator(".answers__row")
                .filter(new FilterOptions().setHas(term));
    }

    private static Formats formats(String language) {
        return new Formats(Languages.find(language).orElseThrow(), Settings.ZONE);
    }
}
