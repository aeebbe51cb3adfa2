package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The e-service `contact`, by a visitor whose browser runs no script.
class AskingIT extends BrowserTest {

    private static final String FRONT = "/sv/fraga-eller-beratta";
    private static final String QUESTION = "Vad vill du fråga eller berätta?";

    @BeforeEach
    void runNoScripts() {
        with(BrowserTest::withoutScripts);
    }

    @Test
    void aQuestionIsAskedSentAndReceivedWithANumber() {
        open(FRONT);
        follow("Börja");
        assertEquals("Vad gäller det?", heading());
        choose("Den här webbplatsen");
        press("Fortsätt");
        assertEquals(QUESTION, heading());
        field(QUESTION).fill("Var hittar jag öppettiderna? 🙂");
        press("Fortsätt");
        choose("Med e-post");
        press("Fortsätt");
        assertEquals("Hur når vi dig?", heading());
        field("Namn (frivilligt)").fill("Åsa Öberg");
        field("E-postadress").fill("asa@exempel.se");
        press("Fortsätt");
        assertEquals("Stämmer allt?", heading());
        assertSays("Var hittar jag öppettiderna? 🙂");
        assertSays("asa@exempel.se");
        press("Skicka");
        assertEquals("Vi har fått det du skickade", heading());
        assertTrue(receiptNumber().matches("[0-9A-Z -]{6,}"), receiptNumber());
    }

    @Test
    void anAnswerThatIsMissingIsToldByASummaryThatLeadsToTheField() {
        open(FRONT);
        follow("Börja");
        press("Fortsätt");
        assertTrue(title().startsWith("Fel: Vad gäller det?"), title());
        assertThat(page().locator("#errors")).isFocused();
        assertThat(page().locator("#errors h2")).hasText("Ett svar behöver rättas");
        assertThat(page().locator("#topic-error")).hasText("Fel: Välj vad det gäller.");
        follow("Välj vad det gäller.");
        assertThat(field("Pengar och försörjning")).isFocused();
        choose("Pengar och försörjning");
        press("Fortsätt");
        assertEquals(QUESTION, heading());
    }

    @Test
    void anAnswerThatCannotBeRightStaysInItsFieldWithWhatToDo() {
        answerUpToReach("Med e-post");
        field("Namn (frivilligt)").fill("Åsa");
        field("E-postadress").fill("asa at exempel");
        press("Fortsätt");
        assertThat(page().locator("#errors")).isFocused();
        assertEquals("asa at exempel", field("E-postadress").inputValue());
        assertEquals("Åsa", field("Namn (frivilligt)").inputValue());
        assertThat(field("E-postadress")).hasAttribute("aria-invalid", "true");
        assertThat(field("E-postadress"))
                .hasAccessibleDescription(
                        say("sv", "eservice.contact.reach.email.hint") + " Fel: " + say("sv", "eservice.fault.email"));
        follow(say("sv", "eservice.fault.email"));
        assertThat(field("E-postadress")).isFocused();
    }

    @Test
    void goingBackShowsWhatWasAnswered() {
        answerUpToReach("Ring mig");
        follow("Tillbaka");
        assertThat(field("Ring mig")).isChecked();
        follow("Tillbaka");
        assertEquals("Kan jag få hjälp?", field(QUESTION).inputValue());
    }

    @Test
    void anAnswerIsChangedFromTheCheckPageAndLeadsBackThere() {
        answerUpToCheck();
        follow("Ändra " + QUESTION);
        assertEquals("Kan jag få hjälp?", field(QUESTION).inputValue());
        field(QUESTION).fill("Kan vi få hjälp?");
        press("Fortsätt");
        assertEquals("Stämmer allt?", heading());
        assertSays("Kan vi få hjälp?");
    }

    @Test
    void anAnswerThatBringsUpANewQuestionLeadsToThatQuestion() {
        answerUpToCheck();
        follow("Ändra Hur vill du ha svar?");
        choose("Ring mig");
        press("Fortsätt");
        assertEquals("Hur når vi dig?", heading());
        field("Telefonnummer").fill("040-628 04 50");
        press("Fortsätt");
        assertEquals("Stämmer allt?", heading());
        assertSays("040-628 04 50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "sv-simple"})
    void changingTheLanguageInTheMiddleKeepsTheAnswers(String language) {
        answerUpToReach("Jag behöver inget svar");
        changeLanguageTo(language);
        assertEquals(say(language, "eservice.check"), heading());
        assertThat(page().locator("html")).hasAttribute("lang", language);
        assertSays(say(language, "eservice.contact.topic.topic.option.work"));
        assertSays("Kan jag få hjälp?");
    }

    @Test
    void whatWasSentComesOutOfTheFeedAndIsAcknowledged() {
        answerUpToCheck();
        press("Skicka");
        var number = receiptNumber();
        page().waitForCondition(() ->
                errand(number).filter(e -> e.containsKey("acknowledged")).isPresent());
        var errand = errand(number).orElseThrow();
        assertEquals("waiting", errand.getString("status"));
        assertEquals("planning", errand.getString("lane"));
        assertEquals("labour-market", errand.getString("area"));
        assertEquals("sv", errand.getString("language"));
        page().reload();
        assertSays("Framme i kön");
    }

    @Test
    void sendingTwiceGivesOneReceipt() {
        answerUpToCheck();
        var form = form();
        var address = formAddress();
        var receipts = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> header(post(address, form), "Location"))
                .collect(Collectors.toSet());
        assertEquals(1, receipts.size(), receipts.toString());
        open(receipts.iterator().next());
        assertEquals("Vi har fått det du skickade", heading());
        assertEquals(receipts.iterator().next(), header(post(address, form), "Location"));
    }

    @Test
    void theAddressOfADraftThatWasSentLeadsToItsReceipt() {
        answerUpToCheck();
        var draft = address();
        press("Skicka");
        var receipt = address();
        open(draft);
        assertEquals(receipt, address());
        open(draft.replace("/check?", "/message?"));
        assertEquals(receipt, address());
    }

    @Test
    void aReceiptThatNobodyHasSaysSo() {
        open("/sv/receipt?code=" + "a".repeat(43));
        assertEquals(404, status());
        assertEquals(say("sv", "eservice.receipt.missing"), heading());
    }

    @Test
    void aDraftThatIsNotThereOffersToBeginAgain() {
        open("/sv/services/contact/message?draft=" + "a".repeat(43));
        assertEquals(410, status());
        assertEquals(say("sv", "eservice.gone"), heading());
        follow(say("sv", "eservice.gone.again"));
        assertTrue(heading().startsWith("Fråga eller berätta"), heading());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # language, what is wrong with the form
            sv, no token
            ar, no token
            sv, token of another draft
            en, token of another step
            """)
    void aFormThatIsNotOursIsRefused(String language, String wrong) {
        answerUpToCheck();
        var form = form();
        if (wrong.equals("no token")) {
            form.remove("token");
        } else if (wrong.equals("token of another draft")) {
            answerUpToCheck();
            assertNotEquals(form.get("draft"), form().get("draft"));
            form.put("token", form().get("token"));
        } else {
            open(address().replace("/check?", "/message?"));
            form.put("token", form().get("token"));
        }
        var answer = post("/" + language + "/services/contact/check", form);
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("<html lang=\"" + language + "\""), answer.body());
        assertTrue(answer.body().contains(say(language, "error.403.heading")), answer.body());
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        answerUpToCheck();
        var form = form();
        var answer = post(formAddress(), form, "Sec-Fetch-Site", "cross-site");
        assertEquals(403, answer.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void noStepHasAccessibilityFaults(String language) {
        with(BrowserTest::phone);
        open("/" + language + "/services/contact/topic");
        press(say(language, "eservice.continue"));
        assertNoAccessibilityFaults();
        choose(say(language, "eservice.contact.topic.topic.option.other"));
        press(say(language, "eservice.continue"));
        assertNoAccessibilityFaults();
        field(say(language, "eservice.contact.message.message.label")).fill("Hej");
        press(say(language, "eservice.continue"));
        choose(say(language, "eservice.contact.reply.reply.option.phone"));
        press(say(language, "eservice.continue"));
        press(say(language, "eservice.continue"));
        assertNoAccessibilityFaults();
        field(say(language, "eservice.contact.reach.phone.label")).fill("040-628 04 50");
        press(say(language, "eservice.continue"));
        assertNoAccessibilityFaults();
        press(say(language, "eservice.send"));
        assertEquals(say(language, "eservice.receipt"), heading());
        if (language.equals("ar")) {
            assertTrue(text().contains(say("ar", "eservice.receipt.service") + " Tjänst"), text());
        }
        assertNoAccessibilityFaults();
    }

    private void answerUpToReach(String reply) {
        open("/sv/services/contact/topic");
        choose("Arbete och praktik");
        press("Fortsätt");
        field(QUESTION).fill("Kan jag få hjälp?");
        press("Fortsätt");
        choose(reply);
        press("Fortsätt");
    }

    private void answerUpToCheck() {
        answerUpToReach("Jag behöver inget svar");
        assertEquals("Stämmer allt?", heading());
    }

    private String receiptNumber() {
        return page().locator(".receipt__number").textContent().strip();
    }

    private String formAddress() {
        return page().locator("main form").getAttribute("action");
    }
}
