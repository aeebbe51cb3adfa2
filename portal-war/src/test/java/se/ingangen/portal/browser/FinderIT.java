package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// "What can I apply for?", by a visitor on a telephone whose browser runs no script.
class FinderIT extends BrowserTest {

    @BeforeEach
    void runNoScripts() {
        with(options -> phone(withoutScripts(options)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void threeAnswersLeadToTheRightServiceAndSayWhy(String language) {
        open("/" + language + "/services");
        follow(say(language, "eservice.finder"));
        assertEquals(say(language, "eservice.finder"), heading());
        assertSays(say(language, "eservice.finder.urgent"));
        assertNoAccessibilityFaults();
        answer(language, "need", "money");
        assertEquals(say(language, "eservice.finder.money.label"), heading());
        answer(language, "money", "living");
        answer(language, "support", "no");
        assertEquals(say(language, "eservice.finder.result"), heading());
        assertSays(say(language, "eservice.finder.urgent"));
        assertTrue(text().contains(say(language, "eservice.finder.money.option.living")), text());
        assertTrue(text().contains(say(language, "eservice.finder.support.option.no")), text());
        assertNoAccessibilityFaults();
        follow(say(language, "eservice.income-support.title"));
        assertEquals("/" + language + "/services/income-support", address());
    }

    @Test
    void whoChoosesNothingIsToldWhereAndLosesNothing() {
        open("/sv/services/find?need=money");
        press("Fortsätt");
        assertTrue(title().startsWith("Fel: Vad behöver du pengar till?"), title());
        assertThat(page().locator("#errors")).isFocused();
        follow("Här behöver vi ett svar: ”Vad behöver du pengar till?”");
        assertThat(page().locator("#money-living")).isFocused();
        assertNoAccessibilityFaults();
        choose(say("sv", "eservice.finder.money.option.thing"));
        press("Fortsätt");
        assertEquals("/sv/services/find?asked=money&need=money&money=thing", address());
        follow("Tillbaka");
        assertEquals("/sv/services/find?need=money", address());
    }

    @Test
    void theLanguageIsChangedInTheMiddleAndTheAnswersStay() {
        open("/sv/services/find?need=work");
        changeLanguageTo("fi");
        assertEquals(say("fi", "eservice.finder.work.label"), heading());
    }

    @Test
    void whoDoesNotWantToWriteHereIsLedToAPersonAndNoAddressTellsIt() {
        open("/sv/services/find?need=money");
        follow(say("sv", "eservice.finder.other-way"));
        assertEquals("/sv/kontakta-oss", address());
        for (var code : new String[] {"need=money&money=living&support=no", "need=other&other=unsure"}) {
            open("/sv/services/find?" + code);
            assertFalse(text().toLowerCase().contains("skydd"), text());
        }
    }

    @Test
    void nobodyKeepsAnswers() {
        var answered = get("/sv/services/find?need=case&case=decision");
        assertEquals("no-store", header(answered, "Cache-Control"));
        assertTrue(answered.headers().firstValue("Set-Cookie").isEmpty());
        assertTrue(answered.body().contains("<meta name=\"robots\" content=\"noindex\""), answered.body());
        assertTrue(get("/sv/services/find").body().contains("name=\"asked\" value=\"need\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?need=qwxyzzy",
                "?need=money&money=%3Cb%3E",
                "?need=money&need=study",
                "?name=qwxyzzy&asked=name",
                "?="
            })
    void whatNobodyOffersIsPassedOver(String query) {
        open("/sv/services/find" + query);
        assertEquals(200, status());
        assertFalse(page().content().contains("qwxyzzy"), query);
        assertNoAccessibilityFaults();
    }

    private void answer(String language, String question, String option) {
        choose(say(language, "eservice.finder." + question + ".option." + option));
        press(say(language, "eservice.continue"));
    }
}
