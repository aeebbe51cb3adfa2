package se.ingangen.portal.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Place;
import se.ingangen.portal.browser.BrowserTest;

/// Whole errands of people who have no mouse: nothing here clicks.
class KeyboardJourneysIT extends BrowserTest {

    /// More stops than any page has.
    private static final int PATIENCE = 80;

    private static final String FOCUSED = """
            () => {
                const e = document.activeElement;
                const label = e.labels?.[0]?.textContent ?? e.getAttribute('aria-label') ?? e.textContent ?? '';
                return (label.trim() || e.value || '').replace(/\\s+/g, ' ').trim();
            }""";

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void aQuestionIsFoundAskedCorrectedAndSent(String language) {
        open("/" + language);
        tabTo(say(language, "layout.skip"));
        keys("Enter", "Tab");
        assertThat(page().locator("#q")).isFocused();
        type(say(language, "eservice.contact.title"));
        goOn("Enter", "/search?q=");
        tabTo(page().locator("main ol a").first().textContent().strip());
        goOn("Enter", "/" + language + "/");
        tabTo(say(language, "eservice.begin"));
        goOn("Enter", "/services/contact/topic");

        tabTo(say(language, "eservice.continue"));
        keys("Enter");
        assertThat(page().locator("#errors")).isFocused();
        assertTrue(title().startsWith(say(language, "error.prefix")), title());
        keys("Tab", "Enter");
        assertThat(page().locator("#topic-money")).isFocused();
        keys("ArrowDown");
        assertThat(page().locator("#topic-studies")).isChecked();
        tabTo(say(language, "eservice.continue"));
        goOn("Enter", "/message?");

        tabTo(say(language, "eservice.contact.message.message.label"));
        type("Kan jag läsa på kvällen?");
        tabTo(say(language, "eservice.continue"));
        goOn("Enter", "/reply?");

        tabTo(say(language, "eservice.contact.reply.reply.option.email"));
        keys("ArrowUp");
        tabTo(say(language, "eservice.continue"));
        goOn("Enter", "/check?");

        assertSays("Kan jag läsa på kvällen?");
        tabTo(say(language, "eservice.send"));
        goOn("Enter", "/receipt?");
        assertEquals(say(language, "eservice.receipt"), heading());
    }

    @Test
    void anAnswerIsChangedAndTheLanguageToo() {
        open("/sv/services/contact/topic");
        tabTo(say("sv", "eservice.contact.topic.topic.option.money"));
        keys("Space");
        tabTo(say("sv", "eservice.continue"));
        goOn("Enter", "/message?");
        tabTo(say("sv", "eservice.back"));
        goOn("Enter", "/topic?");
        assertThat(page().locator("#topic-money")).isChecked();
        tabTo(say("sv", "language.word") + ", · Language");
        goOn("Enter", "/languages?");
        tabTo("العربية");
        goOn("Enter", "/ar/services/contact/topic");
        assertThat(page().locator("#topic-money")).isChecked();
        assertEquals(say("ar", "eservice.contact.topic.topic.label"), heading());
    }

    @Test
    void anOfficerSignsInFindsAnErrandReadsItAndSignsOut() {
        var number = send();
        open("/desk");
        tabTo("Användarnamn");
        type("intake-authority");
        keys("Tab");
        type("fel lösenord");
        keys("Enter");
        assertThat(page().locator("#errors")).isFocused();
        keys("Tab", "Enter");
        assertThat(page().locator("#password")).isFocused();
        keys("Shift+Tab");
        assertEquals("intake-authority", page().locator("#name").inputValue());
        page().keyboard().press("ControlOrMeta+A");
        type("intake-planning");
        keys("Tab");
        type(portal().password("intake-planning"));
        goOn("Enter", "/desk/");
        if (address().startsWith("/desk/password")) {
            tabTo("Lösenordet som du har nu");
            type(portal().password("intake-planning"));
            keys("Tab");
            type("fyra ord efter varandra");
            goOn("Enter", "/desk/errands");
            portal().passwordChanged("intake-planning", "fyra ord efter varandra");
        }
        tabTo(say("sv", "desk.status"));
        type(say("sv", "intake.status.waiting"));
        tabTo(say("sv", "desk.show"));
        goOn("Enter", "status=waiting");
        tabTo(number);
        goOn("Enter", "number=");
        assertTrue(heading().endsWith(number), heading());
        tabTo(say("sv", "desk.back"));
        goOn("Enter", "/desk/errands");
        tabTo("Logga ut");
        goOn("Enter", "/desk/sign-in");
        assertEquals("Logga in", heading());
    }

    /// A couple with children, until both are to send it: that takes a second person.
    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void twoPeopleWithChildrenFillInTheWholeFirstApplication(String language) {
        var journey = application("applying", "together", "has-children", "yes", "home", "rented");
        var visitor = atTheBeginning(language);
        visitor.goOn(
                journey,
                "check",
                Map.of(
                        "reach-at", () -> theNumberIsCorrected(visitor, language),
                        "child", () -> threeChildrenLessOne(visitor, journey, language)));
        assertEquals(say(language, "eservice.check"), heading());
        assertSays("Nour");
        assertFalse(text().contains("Sam"), "the child who was removed");
        assertSays(messages(language).text("eservice.file.count", 1));

        visitor.follow("main a[href*='/people?']");
        visitor.type("people", "1");
        visitor.follow(KeyboardVisitor.CONTINUE);
        assertEquals("check", visitor.step());
        assertThat(page().locator("dd:has(+ dd a[href*='/people?'])")).hasText("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void onePersonSendsTheFirstApplication(String language) {
        var visitor = atTheBeginning(language);
        visitor.goOn(application("applying", "alone"), "check", Map.of());
        visitor.follow(KeyboardVisitor.CONTINUE);
        assertEquals(say(language, "eservice.receipt"), heading());
    }

    private static Journey application(String... answers) {
        var service = Definitions.all().stream()
                .filter(s -> s.name().equals("income-support"))
                .findFirst()
                .orElseThrow();
        var chosen = new HashMap<String, String>();
        for (var i = 0; i < answers.length; i += 2) {
            chosen.put(answers[i], answers[i + 1]);
        }
        return new Guide(service).journey(chosen);
    }

    private KeyboardVisitor atTheBeginning(String language) {
        open("/" + language + "/services/income-support");
        var visitor = new KeyboardVisitor(page());
        visitor.follow("main a.button");
        assertEquals("applying", visitor.step());
        return visitor;
    }

    private void theNumberIsCorrected(KeyboardVisitor visitor, String language) {
        visitor.type("phone", "inte ett nummer");
        visitor.follow(KeyboardVisitor.CONTINUE);
        assertThat(page().locator("#errors")).isFocused();
        assertTrue(title().startsWith(say(language, "error.prefix")), title());
        keys("Tab", "Enter");
        assertThat(page().locator("#phone")).isFocused();
        assertEquals("inte ett nummer", page().locator("#phone").inputValue());
        visitor.type("040-628 04 50");
    }

    private void threeChildrenLessOne(KeyboardVisitor visitor, Journey journey, String language) {
        visitor.follow(KeyboardVisitor.CONTINUE);
        assertTrue(title().startsWith(say(language, "error.prefix")), title());
        assertThat(page().locator("#errors")).isFocused();
        keys("Tab", "Enter");
        keys("Enter");
        page().waitForURL(url -> url.contains("item=new"));
        var step = journey.step("child").orElseThrow();
        var child = new Place(step, journey.items(step.group().orElseThrow()).get(0));
        visitor.answer(journey, child);
        visitor.follow(KeyboardVisitor.CONTINUE);
        assertThat(page().locator("main [role=status]")).containsText("1");
        visitor.addItem(journey, step, child.item());
        visitor.follow(".items__item:nth-child(1) a");
        visitor.type("child." + visitor.item() + ".first-name", "Nour");
        visitor.follow(KeyboardVisitor.CONTINUE);
        assertThat(page().locator(".items__item").first()).containsText("Nour");
        visitor.addItem(journey, step, child.item());
        visitor.follow(".items__item:nth-child(3) a");
        visitor.type("child." + visitor.item() + ".first-name", "Sam");
        visitor.follow(KeyboardVisitor.CONTINUE);
        visitor.follow(".items__item:nth-child(3) button");
        assertThat(page().locator("main [role=status]")).containsText("3");
        assertEquals(2, page().locator(".items__item").count());
    }

    /// Sends a question, and returns the number of the errand.
    private String send() {
        open("/sv/services/contact/topic");
        tabTo(say("sv", "eservice.contact.topic.topic.option.money"));
        keys("Space", "ArrowDown");
        tabTo("Fortsätt");
        goOn("Enter", "/message?");
        tabTo(say("sv", "eservice.contact.message.message.label"));
        type("När öppnar ni?");
        tabTo("Fortsätt");
        goOn("Enter", "/reply?");
        tabTo(say("sv", "eservice.contact.reply.reply.option.email"));
        keys("ArrowUp");
        tabTo("Fortsätt");
        goOn("Enter", "/check?");
        tabTo(say("sv", "eservice.send"));
        goOn("Enter", "/receipt?");
        return page().locator(".receipt__number").textContent().strip();
    }

    /// Presses Tab until the focus stands on what has these words.
    private void tabTo(String words) {
        var passed = new StringBuilder();
        for (var i = 0; i < PATIENCE; i++) {
            page().keyboard().press("Tab");
            var focused = (String) page().evaluate(FOCUSED);
            if (focused.equals(words)) {
                return;
            }
            passed.append(focused).append(" | ");
        }
        fail("The Tab key does not come to “" + words + "” on " + address() + ", only to " + passed);
    }

    private void keys(String... keys) {
        for (var key : keys) {
            page().keyboard().press(key);
        }
    }

    private void type(String words) {
        page().keyboard().type(words);
    }

    /// Presses a key that leads to another page, whose address holds this.
    private void goOn(String key, String address) {
        var before = page().url();
        page().keyboard().press(key);
        page().waitForURL(url -> !url.equals(before) && url.contains(address));
        page().waitForLoadState();
    }
}
