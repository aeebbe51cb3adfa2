package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk", "/desk/", "/desk/errands.xhtml", "/desk/errand.xhtml?number=1", "/desk/password.xhtml"})
    void nobodyComesInWithoutSigningIn(String address) {
        open(address);
        assertEquals("/desk/sign-in.xhtml", address());
        assertEquals("Logga in", heading());
    }

    @Test
    void theOneTimePasswordHasToBeReplaced() {
        var oneTime = portal().password("editor");
        open("/desk");
        assertNoAccessibilityFaults();
        Desk.enter(this, "editor", oneTime);
        assertEquals("Välj ett eget lösenord", heading());
        assertNoAccessibilityFaults();
        open("/desk/errands.xhtml");
        assertEquals("Välj ett eget lösenord", heading());
        Desk.choosePassword(this, "editor", "för kort");
        assertSays("Välj ett lösenord på minst 12 tecken.");
        assertTrue(title().startsWith("Fel: "), title());
        assertNoAccessibilityFaults();
        Desk.choosePassword(this, "editor", "ett alldeles eget lösenord");
        assertEquals("ett alldeles eget lösenord", portal().password("editor"));
        with(options -> options);
        open("/desk");
        Desk.enter(this, "editor", oneTime);
        assertSays("Du är inte inloggad");
    }

    @Test
    void whoIsOfTheLaneSeesTheErrandAndItsAnswers() {
        var number = ask("Får jag ta med min syster? 🙂");
        Desk.signIn(this, "intake-planning");
        assertTrue(heading().startsWith("Kön: "), heading());
        assertTrue(text().contains("Du ser spåret Planering. Du ser inte: Beslut."), text());
        assertNoAccessibilityFaults();
        follow(number);
        assertTrue(heading().endsWith(number), heading());
        assertSays("Får jag ta med min syster? 🙂");
        assertSays("Studier för vuxna");
        assertSays("Mottaget på webben");
        assertNoAccessibilityFaults();
    }

    @Test
    void whoIsOfTheOtherLaneDoesNotSeeTheErrand() {
        var number = ask("Bara för planeringen");
        Desk.signIn(this, "intake-authority");
        assertTrue(heading().startsWith("Kön"), heading());
        assertSays("Du ser spåret Beslut. Du ser inte: Planering.");
        assertFalse(text().contains(number));
        open("/desk/errand.xhtml?number=" + number.replaceAll("[^0-9]", ""));
        assertEquals(404, status());
        assertFalse(page().content().contains("Bara för planeringen"));
    }

    @Test
    void aWrongPasswordDoesNotTellWhetherThereIsSuchAUser() {
        open("/desk");
        Desk.enter(this, "admin", "inte rätt lösenord");
        var known = text();
        assertSays("Du är inte inloggad");
        assertSays("Skriv användarnamn och lösenord igen.");
        assertTrue(title().startsWith("Fel: "), title());
        assertThat(page().locator("#errors")).isFocused();
        assertEquals("admin", field("Användarnamn").inputValue());
        assertEquals("", field("Lösenord").inputValue());
        assertNoAccessibilityFaults();
        Desk.enter(this, "nobody", "inte rätt lösenord");
        assertSays("Du är inte inloggad");
        assertEquals(known, text());
    }

    @Test
    void whoSignsOutIsOut() {
        Desk.signIn(this, "intake-planning");
        var cookies = page().context().cookies();
        press("Logga ut");
        assertEquals("Logga in", heading());
        page().context().addCookies(cookies);
        open("/desk/errands.xhtml");
        assertEquals("Logga in", heading());
    }

    @Test
    void theCookieOfTheStaffIsOnlyForTheirPagesAndNotForScripts() {
        Desk.signIn(this, "intake-planning");
        for (var cookie : page().context().cookies()) {
            assertTrue(cookie.httpOnly, cookie.name);
            assertEquals("/desk", cookie.path, cookie.name);
        }
        // The server's own cookie holds no more than the view, and cannot be made strict.
        assertEquals(
                List.of("STRICT"),
                page().context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("ingangen-staff"))
                        .map(cookie -> cookie.sameSite.name())
                        .toList());
    }

    /// Asks something, and returns the number of the errand.
    private String ask(String question) {
        open("/sv/services/contact/topic");
        choose("Studier för vuxna");
        press("Fortsätt");
        field("Vad vill du fråga eller berätta?").fill(question);
        press("Fortsätt");
        choose("Jag behöver inget svar");
        press("Fortsätt");
        press("Skicka");
        return page().locator(".receipt__number").textContent().strip();
    }
}
