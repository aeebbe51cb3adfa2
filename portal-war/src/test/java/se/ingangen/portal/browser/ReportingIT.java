package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The e-service `accessibility-report`, by visitors who may use anything.
class ReportingIT extends BrowserTest {

    private static final String REPORT = "eservice.accessibility-report.";

    @ParameterizedTest
    @ValueSource(strings = {"sv", "sv-simple", "en", "ar"})
    void aReportIsSentWithoutANameAndWithoutScriptsAndComesOutOfTheFeed(String language) {
        with(BrowserTest::withoutScripts);
        open("/" + language + "/services/accessibility-report");
        follow(say(language, "eservice.begin"));
        field(say(language, REPORT + "problem.problem.label")).fill("Knappen syns inte 🙂");
        press(say(language, "eservice.continue"));
        press(say(language, "eservice.continue"));
        assertEquals(optional(language, "tool.tool.label"), heading());
        press(say(language, "eservice.continue"));
        choose(say(language, REPORT + "reply.reply.option.none-needed"));
        press(say(language, "eservice.continue"));
        assertEquals(say(language, "eservice.check"), heading());
        assertSays("Knappen syns inte 🙂");
        press(say(language, "eservice.send"));
        var number = page().locator(".receipt__number").textContent().strip();
        page().waitForCondition(() ->
                errand(number).filter(e -> e.containsKey("acknowledged")).isPresent());
        var errand = errand(number).orElseThrow();
        assertEquals("accessibility-report", errand.getString("service"));
        assertEquals("planning", errand.getString("lane"));
        assertEquals("common", errand.getString("area"));
        assertEquals(language, errand.getString("language"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void noStepOfTheReportHasAccessibilityFaults(String language) {
        with(BrowserTest::phone);
        open("/" + language + "/services/accessibility-report/problem");
        press(say(language, "eservice.continue"));
        assertThat(page().locator("#errors")).isFocused();
        assertNoAccessibilityFaults();
        field(say(language, REPORT + "problem.problem.label")).fill("Hej");
        press(say(language, "eservice.continue"));
        field(optional(language, "place.place.label")).fill("Startsidan");
        assertNoAccessibilityFaults();
        press(say(language, "eservice.continue"));
        choose(say(language, REPORT + "tool.tool.option.screen-reader"));
        assertNoAccessibilityFaults();
        press(say(language, "eservice.continue"));
        choose(say(language, REPORT + "reply.reply.option.email"));
        press(say(language, "eservice.continue"));
        field(say(language, REPORT + "reach.email.label")).fill("asa@exempel.se");
        assertNoAccessibilityFaults();
        press(say(language, "eservice.continue"));
        assertSays(say(language, REPORT + "tool.tool.option.screen-reader"));
        assertSays("asa@exempel.se");
        assertNoAccessibilityFaults();
    }

    private static String optional(String language, String part) {
        return messages(language).text("eservice.optional", say(language, REPORT + part));
    }
}
