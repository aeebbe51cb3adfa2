package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The staff fill in an e-service together with a person, in two languages.
class CounterIT extends BrowserTest {

    private static final String TOPIC = "eservice.contact.topic.topic";

    @ParameterizedTest
    @CsvSource({"ar, rtl, counter, vid disken", "so, ltr, phone, i telefon"})
    void everyQuestionStandsInBothLanguagesFromTheFirstToTheReceipt(
            String language, String dir, String channel, String said) {
        begin("contact", language, channel);
        assertThat(page().locator("html")).hasAttribute("lang", language);
        assertThat(page().locator("html")).hasAttribute("dir", dir);
        assertBoth(language, TOPIC + ".label");
        assertBoth(language, TOPIC + ".option.work");
        assertBoth(language, "eservice.continue");
        goOn();
        assertBoth(language, TOPIC + ".missing");
        assertThat(page().locator("#errors")).isFocused();
        assertNoAccessibilityFaults();
        answerUpToCheck();
        assertBoth(language, "eservice.check");
        assertBoth(language, TOPIC + ".option.work");
        assertNoAccessibilityFaults();
        goOn();
        assertTrue(address().startsWith("/desk/counter/" + language + "/receipt?code="), address());
        assertBoth(language, "eservice.receipt");
        assertNoAccessibilityFaults();
        var number = page().locator(".receipt__number").textContent().strip();
        open("/desk/errand.xhtml?number=" + number.replaceAll("[^0-9]", ""));
        assertTrue(text().contains(said), text());
        assertSays("Bara för oss två");
        assertEquals(channel, errand(number).orElseThrow().getString("channel"));
    }

    @Test
    void onlyTheServicesOfTheirLaneAreThere() {
        Desk.signIn(this, "intake-authority");
        open("/desk/counter.xhtml");
        var services = page().locator("#service").textContent();
        assertTrue(services.contains(say("sv", "eservice.income-support.title")), services);
        assertFalse(services.contains(say("sv", "eservice.mapping.title")), services);
        assertNoAccessibilityFaults();
        page().locator("#go").click();
        assertThat(page().locator("#errors")).isFocused();
        assertTrue(title().startsWith("Fel: "), title());
        assertNoAccessibilityFaults();
    }

    @Test
    void onPublicAddressesTheDraftIsGoneAndSoItIsForTheOtherLane() {
        begin("contact", "ar", "paper");
        page().locator("#topic-work").check();
        goOn();
        var atDesk = address();
        var inPublic = atDesk.replace("/desk/counter", "");
        for (var step : List.of("message", "topic", "check", "later")) {
            var answer = get(inPublic.replace("/message?", "/" + step + "?"));
            assertEquals(410, answer.statusCode(), step);
            assertFalse(answer.body().contains("class=\"swedish\""), step);
        }
        with(options -> options);
        Desk.signIn(this, "intake-authority");
        open(atDesk);
        assertEquals(410, status());
        assertTrue(heading().startsWith(say("ar", "eservice.gone")), heading());
        follow(say("ar", "eservice.gone.again") + " " + say("sv", "eservice.gone.again"));
        assertEquals("/desk/counter.xhtml", address());
    }

    @Test
    void theStaffDoNotOpenWhatSomebodyFillsInAlone() {
        open("/sv/services/contact/topic");
        choose(say("sv", TOPIC + ".option.work"));
        press("Fortsätt");
        var alone = address();
        Desk.signIn(this, "intake-planning");
        open("/desk/counter" + alone);
        assertEquals(410, status());
        open("/desk/counter/sv/services/contact/topic");
        assertEquals(410, status());
    }

    @Test
    void whoHasToSignInAgainLosesNothingThatTheyWrote() {
        begin("contact", "so", "counter");
        page().locator("#topic-work").check();
        goOn();
        var question = address();
        page().locator("#message").fill("Bara för oss två");
        page().context().clearCookies();
        goOn();
        assertEquals("Logga in", heading());
        assertSays(say("sv", "account.sign-in.again"));
        Desk.enter(this, "intake-planning", "inte rätt lösenord");
        Desk.enter(this, "intake-planning", portal().password("intake-planning"));
        assertSays(say("sv", "account.sign-in.on"));
        press("Fortsätt");
        assertBoth("so", "eservice.contact.reply.reply.label");
        open(question);
        assertEquals("Bara för oss två", page().locator("#message").inputValue());
    }

    @Test
    void whoOpensTheAddressOfAQuestionComesToItAfterSigningIn() {
        begin("contact", "so", "counter");
        page().locator("#topic-work").check();
        goOn();
        var question = address();
        page().context().clearCookies();
        open(question);
        assertEquals("Logga in", heading());
        Desk.enter(this, "intake-planning", portal().password("intake-planning"));
        assertEquals(question, address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/", "//example.org", "/desk/counter/../errands.xhtml", "/sv", "javascript:1"
            })
    void signingInLeadsToNoOtherAddress(String to) {
        open("/desk/sign-in.xhtml?to=" + encode(to));
        assertFalse(page().content().contains(say("sv", "account.sign-in.again")));
        assertEquals("", page().locator("input[name=to]").inputValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/counter/ar/services/contact/topic",
                "/desk/counter/ar/services/contact",
                "/desk/counter/ar/search",
                "/desk/counter/xx/receipt?code=1",
                "/desk/counter"
            })
    void nobodyComesInWithoutSigningIn(String address) {
        open(address);
        assertEquals("Logga in", heading());
    }

    @Test
    void onlyWhatTheCounterNeedsIsThereAndNothingIsKept() {
        begin("contact", "sv", "counter");
        assertEquals(0, page().locator(".swedish").count());
        assertEquals("no-store", page().reload().headers().get("cache-control"));
        for (var rest : List.of("ar", "ar/search", "ar/services/contact", "xx/receipt", "ar/services/contact/later")) {
            open("/desk/counter/" + rest);
            assertEquals(404, status(), rest);
        }
        assertFalse(get("/ar/services/contact/topic").body().contains("class=\"swedish\""));
        open("/desk/counter/ar/receipt");
        page().locator(".desk-header button").click();
        assertEquals("Logga in", heading());
        open("/desk/counter.xhtml");
        assertEquals("Logga in", heading());
    }

    private void begin(String service, String language, String channel) {
        Desk.signIn(this, "intake-planning");
        open("/desk/counter.xhtml");
        page().locator("#service").selectOption(service);
        page().locator("#language").selectOption(language);
        page().locator("#channel").selectOption(channel);
        page().locator("#go").click();
        page().waitForURL("**/desk/counter/" + language + "/services/**");
    }

    private void answerUpToCheck() {
        page().locator("#topic-work").check();
        goOn();
        page().locator("#message").fill("Bara för oss två");
        goOn();
        page().locator("#reply-none-needed").check();
        goOn();
    }

    private void goOn() {
        page().locator("main form .button").first().click();
    }

    /// The words stand on the page in the person's language, and in Swedish, marked as such.
    private void assertBoth(String language, String key) {
        assertTrue(text().contains(say(language, key)), text());
        assertThat(page().locator("main [lang=sv]")
                        .filter(new Locator.FilterOptions().setHasText(say("sv", key)))
                        .first())
                .isVisible();
    }
}
