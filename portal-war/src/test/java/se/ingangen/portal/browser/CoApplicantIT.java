package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Two people apply together, by two browsers that run no script, in two languages.
class CoApplicantIT extends BrowserTest {

    private static final String SECRET = "HEMLIGT";

    /// By the names of the fields; whatever only the applicant writes has the secret in it.
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("applying", "together"),
            Map.entry("name.first", "Amina"),
            Map.entry("name.last", SECRET),
            Map.entry("co-name.first", "Yusuf"),
            Map.entry("co-name.last", "Warsame"),
            Map.entry("has-number", "no"),
            Map.entry("co-has-number", "no"),
            Map.entry("birthday.day", "3"),
            Map.entry("birthday.month", "4"),
            Map.entry("birthday.year", "1971"),
            Map.entry("co-birthday.day", "5"),
            Map.entry("co-birthday.month", "6"),
            Map.entry("co-birthday.year", "1982"),
            Map.entry("reach", "email"),
            Map.entry("email", "hemligt@exempel.se"),
            Map.entry("language", "sv"),
            Map.entry("changed", "yes"),
            Map.entry("changes", "children"),
            Map.entry("what-changed", "Vi har fått ett barn."),
            Map.entry("income", "none"),
            Map.entry("co-income", "none"),
            Map.entry("later.income-papers", "later"),
            Map.entry("costs", "none"),
            Map.entry("has-travelled", "no"),
            Map.entry("done", SECRET),
            Map.entry("co-done", "Jag har läst svenska."),
            Map.entry("seeks", "no"),
            Map.entry("co-seeks", "no"),
            Map.entry("urgent", "violence"),
            Map.entry("more", SECRET),
            Map.entry("truth", "yes"));

    @Test
    void theOtherOneReadsSignsAndSendsInTheirOwnLanguage() {
        var draft = fillIn();
        assertFalse(text().contains(say("sv", "eservice.shared.truth.truth.label", "co", "")), text());
        press(say("sv", "eservice.co.confirm.send"));
        assertEquals(say("sv", "eservice.co.wait", "Yusuf"), heading());
        var link = shown(0);
        var code = shown(1);
        var waiting = address();

        asSomebodyElse();
        open(link);
        assertFalse(text().contains("Amina"), text());
        field(say("sv", "eservice.resume.code.label")).fill("AAAA-AAAA");
        press(say("sv", "eservice.resume.open"));
        assertThat(page().locator("#code-error")).containsText(say("sv", "eservice.resume.code.wrong"));
        field(say("sv", "eservice.resume.code.label")).fill(code);
        press(say("sv", "eservice.resume.open"));
        assertEquals(say("sv", "eservice.co.confirm", "Amina"), heading());

        changeLanguageTo("ar");
        assertEquals(say("ar", "eservice.co.confirm", "Amina"), heading());
        assertSays("Vi har fått ett barn.");
        assertSays("Jag har läst svenska.");
        var all = page().content();
        assertFalse(all.contains(SECRET) || all.contains("hemligt") || all.contains("1971"), all);
        assertFalse(all.contains(say("ar", "eservice.shared.urgent.urgent.option.violence")), all);
        press(say("ar", "eservice.co.confirm.send"));
        assertThat(page().locator("#errors")).isFocused();
        choose(say("ar", "eservice.shared.truth.truth.option.yes"));
        press(say("ar", "eservice.co.confirm.send"));
        assertEquals(say("ar", "eservice.co.confirmed"), heading());
        var number = number();
        page().reload();
        assertEquals(number, number());
        open(link);
        assertEquals(say("sv", "eservice.co.confirmed"), heading());
        assertEquals(0, page().locator(".receipt__number").count());

        asSomebodyElse();
        open(waiting);
        assertEquals(say("sv", "eservice.receipt"), heading());
        assertEquals(number, number());
        open(draft);
        assertEquals(say("sv", "eservice.receipt"), heading());
    }

    @Test
    void whatWasChangedIsSignedAnewByBoth() {
        var check = fillIn();
        press(say("sv", "eservice.co.confirm.send"));
        var code = shown(1);
        var link = shown(0);
        open(link);
        field(say("sv", "eservice.resume.code.label")).fill(code);
        press(say("sv", "eservice.resume.open"));
        var reading = address();
        var form = form();
        form.put("co-truth", "yes");

        open(check);
        assertEquals(say("sv", "eservice.co.wait", "Yusuf"), heading());
        follow(say("sv", "eservice.co.change"));
        var before = form();
        page().locator("a[href*='/co-done?']").click();
        page().locator("#co-done").fill("Jag har arbetat.");
        press(say("sv", "eservice.continue"));
        assertEquals(say("sv", "eservice.check"), heading());
        assertEquals(409, post("/sv/services/renewal/check", before).statusCode());
        var refused = post("/so/services/renewal/confirm", form);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains(say("so", "eservice.co.unready", "Amina")), refused.body());

        press(say("sv", "eservice.co.confirm.send"));
        assertEquals(link, shown(0));
        refused = post("/so/services/renewal/confirm", form);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains(say("so", "eservice.co.changed", "Amina")), refused.body());
        assertTrue(refused.body().contains("Jag har arbetat."), refused.body());
        open(reading);
        assertNotEquals(form.get("seen"), form().get("seen"));

        open(check);
        press(say("sv", "eservice.co.make"));
        assertNotEquals(link, shown(0));
        open(reading);
        assertEquals(410, status());
        assertEquals(say("sv", "eservice.co.gone"), heading());
    }

    @Test
    void aFormThatIsNotOursIsRefused() {
        assertEquals(
                403,
                post("/sv/services/renewal/confirm", Map.of("link", "x", "code", "x"))
                        .statusCode());
        assertEquals(
                403, post("/sv/services/renewal/waiting", Map.of("draft", "x")).statusCode());
        open("/sv/services/renewal/waiting?draft=" + "a".repeat(43));
        assertEquals(410, status());
        open("/sv/services/renewal/confirm?link=nothing");
        assertEquals(410, status());
    }

    @Test
    void bothPagesHoldOnAPhoneInTheDarkAndInForcedColours() {
        fillIn();
        press(say("sv", "eservice.co.confirm.send"));
        var waiting = address();
        var code = shown(1);
        var link = shown(0);
        open(link);
        var closed = address();
        field(say("sv", "eservice.resume.code.label")).fill(code);
        press(say("sv", "eservice.resume.open"));
        var reading = address();
        assertHoldsOnAPhoneInTheDarkAndInForcedColours(waiting.replace("/sv/", "/ar/"), 320);
        assertHoldsOnAPhoneInTheDarkAndInForcedColours(closed.replace("/sv/", "/ti/"), 320);
        assertHoldsOnAPhoneInTheDarkAndInForcedColours(reading.replace("/sv/", "/ar/"), 320);
        with(BrowserTest::phone);
        open(reading.replace("/sv/", "/so/"));
        press(say("so", "eservice.co.confirm.send"));
        assertNoAccessibilityFaults();
        choose(say("so", "eservice.shared.truth.truth.option.no"));
        press(say("so", "eservice.co.confirm.send"));
        assertEquals(say("so", "eservice.co.confirmed"), heading());
        assertNoAccessibilityFaults();
    }

    /// Answers everything, and returns the address of the page where it is checked.
    private String fillIn() {
        asSomebodyElse();
        open("/sv/services/renewal/applying");
        while (!address().contains("/check?")) {
            var before = address();
            page().locator("main form [name]:not([type=hidden]):not([type=file]):not(button)")
                    .all()
                    .forEach(CoApplicantIT::answer);
            press(say("sv", "eservice.continue"));
            assertNotEquals(before, address(), () -> title() + "\n" + text());
        }
        assertEquals(say("sv", "eservice.check"), heading());
        return address();
    }

    private static void answer(Locator field) {
        var name = field.getAttribute("name");
        var wanted = ANSWERS.get(name);
        switch (String.valueOf(field.getAttribute("type"))) {
            case "radio":
                if (wanted == null || wanted.equals(field.getAttribute("value"))) {
                    field.check();
                }
                break;
            case "checkbox":
                if (name.startsWith("later.") || field.getAttribute("value").equals(wanted)) {
                    field.check();
                }
                break;
            default:
                field.fill(wanted);
        }
    }

    private void asSomebodyElse() {
        with(BrowserTest::withoutScripts);
    }

    private static String say(String language, String key, Object... told) {
        return messages(language).text(key, told);
    }

    /// The link or the code to pass on.
    private String shown(int row) {
        return page().locator("dl.answers dd").nth(row).textContent().strip();
    }

    private String number() {
        return page().locator(".receipt__number").textContent().strip();
    }
}
