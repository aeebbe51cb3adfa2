package se.ingangen.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who sends something, shown by e-mail and by an identity provider that plays its part, and what those who
/// would be somebody else come to.
class IdentityIT {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final String ISSUER = "exempel-id";
    private static final String TO = "amina@exempel.se";

    private static GreenMail mail;
    private static MockOAuth2Server provider;
    private static Portal portal;

    private Applicant amina;

    @BeforeAll
    static void start() throws IOException {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mail.start();
        provider = new MockOAuth2Server();
        provider.start(InetAddress.getLoopbackAddress(), 0);
        // Its first answer takes longer than a portal waits for a provider, on a machine with much to do.
        provider.wellKnownUrl(ISSUER).url().openStream().close();
        portal = Portal.startAlone(
                "identity",
                Map.of(
                        "INGANGEN_SMTP", "127.0.0.1:" + mail.getSmtp().getPort(),
                        "INGANGEN_SMTP_TLS", "none",
                        "INGANGEN_MAIL_FROM", "Ingången <no-reply@exempel.se>",
                        "INGANGEN_IDENTITY", "contact:EMAIL,accessibility-report:VERIFIED",
                        "INGANGEN_OIDC_ISSUER", provider.issuerUrl(ISSUER).toString(),
                        "INGANGEN_OIDC_CLIENT_ID", "portal",
                        "INGANGEN_OIDC_CLIENT_SECRET", "geheim",
                        "INGANGEN_OIDC_NAME", "Exempel-ID"));
    }

    @AfterAll
    static void stop() {
        portal.close();
        provider.shutdown();
        mail.stop();
    }

    @BeforeEach
    void begin() throws FolderException {
        mail.purgeEmailFromAllMailboxes();
        amina = new Applicant(portal);
    }

    @Test
    void aCodeByEmailShowsWhoSends() throws Exception {
        amina.answer("contact", Map.of("topic", "money"), Map.of("message", "Hej"), Map.of("reply", "none-needed"));
        assertTrue(amina.text().contains("Innan du skickar behöver du visa att det är du."), amina.text());
        amina.press("Fortsätt");
        assertEquals("Visa att det är du", amina.heading());
        amina.press("Skicka en kod till mig", "email", "amina");
        assertEquals(422, amina.status());
        assertEquals("amina", amina.page().select("#email").val());
        assertTrue(amina.page().title().startsWith("Fel:"), amina.page().title());
        amina.press("Skicka en kod till mig", "email", TO);
        assertTrue(amina.text().contains("Vi har skickat en kod till \u2068" + TO + "\u2069."), amina.text());
        var code = code();
        amina.press("Fortsätt", "code", code.equals("123456") ? "654321" : "123456");
        assertEquals(422, amina.status());
        assertTrue(amina.text().contains("Koden stämmer inte."), amina.text());
        amina.press("Fortsätt", "code", code);
        assertTrue(amina.text().contains("Du har visat att \u2068" + TO + "\u2069 är din e-postadress."), amina.text());
        amina.press("Skicka");
        assertEquals("Vi har fått det du skickade", amina.heading());
        assertTrue(amina.cookies().isEmpty(), "nobody who did not go away gets a cookie");
    }

    @Test
    void aLinkIsSentAndItsCodeIsNot() throws Exception {
        amina.answer("contact", Map.of("topic", "money"));
        amina.open(amina.address().replace("/message?", "/later?"));
        amina.press("Visa länk och kod");
        var code = amina.page().select(".receipt__code").text();
        amina.press("Skicka länken till min e-post", "email", "amina@");
        assertEquals(422, amina.status());
        assertEquals("amina@", amina.page().select("#email").val());
        assertEquals(code, amina.page().select(".receipt__code").text());
        for (var i = 0; i < 3; i++) {
            amina.press("Skicka länken till min e-post", "email", TO);
            assertTrue(amina.text().contains("Länken är skickad."), amina.text());
            assertEquals(code, amina.page().select(".receipt__code").text());
        }
        amina.press("Skicka länken till min e-post", "email", TO);
        assertEquals(422, amina.status());
        assertTrue(amina.text().contains("Vi har skickat flera mejl i dag."), amina.text());
        assertTrue(mail.waitForIncomingEmail(30_000, 3));
        var letter = mail.getReceivedMessages()[0].getContent().toString();
        assertTrue(letter.contains(portal.address() + "/sv/services/contact/continue?link="), letter);
        assertFalse(letter.contains(code), letter);
        assertEquals(3, mail.getReceivedMessages().length);
    }

    @Test
    void theProviderShowsWhoSends() throws Exception {
        report();
        amina.press("Fortsätt");
        assertEquals("Visa att det är du", amina.heading());
        amina.leave();
        var cookie = amina.lastCookie();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/identity"));
        assertTrue(amina.atProvider().contains("code_challenge_method=S256"), amina.atProvider());
        assertTrue(amina.atProvider().contains("prompt=login"), amina.atProvider());
        assertFalse(amina.atProvider().contains(amina.draft()), "the draft's secret stays here");
        var back = amina.signIn("Amina Ali");
        amina.open(back);
        assertTrue(amina.text().contains("\u2068Exempel-ID\u2069 säger att du är \u2068Amina Ali"), amina.text());
        assertTrue(amina.lastCookie().matches("identity=;.*(1970|Max-Age=0).*"), amina.lastCookie());
        assertEquals(400, amina.get(back).statusCode(), "a callback that is sent again");
        amina.press("Skicka");
        assertEquals("Vi har fått det du skickade", amina.heading());
    }

    @Test
    void whoeverHasGoneToTheProviderNeedsNoCode() throws Exception {
        amina.answer("contact", Map.of("topic", "money"), Map.of("message", "Hej"), Map.of("reply", "none-needed"));
        amina.press("Fortsätt");
        amina.leave();
        amina.open(amina.signIn("Amina Ali"));
        amina.press("Skicka");
        assertEquals("Vi har fått det du skickade", amina.heading());
    }

    @Test
    void somebodyWhoDoesNotWantToLosesNothing() throws Exception {
        report();
        amina.press("Fortsätt");
        amina.leave();
        amina.open("/identity/return?error=access_denied&state=" + amina.state());
        assertFailed();
    }

    @Test
    void aStateThatNobodyLeftWithOpensNothing() throws Exception {
        report();
        amina.press("Fortsätt");
        amina.leave();
        var back = amina.signIn("Amina Ali");
        assertEquals(
                400,
                amina.get(back.replaceAll("state=[^&]*", "state=" + "a".repeat(43)))
                        .statusCode());
    }

    @Test
    void whoeverIsSentSomebodyElsesReturnGetsNothingOfIt() throws Exception {
        report();
        amina.press("Fortsätt");
        amina.leave();
        var back = amina.signIn("Amina Ali");
        var other = new Applicant(portal);
        other.open(back);
        assertEquals(400, other.status());
        assertTrue(other.text().contains("Det gick inte."), other.text());
        assertEquals(400, amina.get(back).statusCode(), "and it is used up");
        amina.open("/sv/services/accessibility-report/check?draft=" + amina.draft());
        assertTrue(amina.text().contains("Innan du skickar behöver du visa att det är du."), amina.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "code_challenge"})
    void whatIsNotTheAnswerToOurQuestionIsNotTaken(String parameter) throws Exception {
        report();
        amina.press("Fortsätt");
        amina.leave();
        amina.atProvider(amina.atProvider().replaceAll(parameter + "=[^&]*", parameter + "=" + "b".repeat(43)));
        amina.open(amina.signIn("Amina Ali"));
        assertFailed();
    }

    @Test
    void whatWasSignedForAnotherIsNotTaken() throws Exception {
        report();
        amina.press("Fortsätt");
        amina.leave();
        amina.open(amina.signInWith("{\"name\":\"Amina Ali\",\"aud\":\"another\"}"));
        assertFailed();
    }

    @Test
    void whatIsTooOldIsNotTaken() throws Exception {
        report();
        amina.press("Fortsätt");
        amina.leave();
        amina.open(amina.signInWith("{\"name\":\"Amina Ali\",\"exp\":1000000000}"));
        assertFailed();
    }

    @Test
    void nobodyIsSentAwayWithoutOurOwnToken() throws Exception {
        report();
        amina.press("Fortsätt");
        var go = amina.page().select("a.button").attr("href");
        assertEquals(403, amina.get(go.replaceAll("token=[^&]*", "token=x")).statusCode());
        assertEquals(
                403, amina.get(go.replaceAll("look=[^&]*", "look=//other.se")).statusCode());
        assertNotEquals(403, amina.get(go).statusCode());
    }

    @Test
    void whoeverReadsInLargeLettersComesBackToThem() throws Exception {
        report();
        amina.open("/~150-dark/sv/services/accessibility-report/identity?draft=" + amina.draft());
        amina.leave();
        amina.open(amina.signIn("Amina Ali"));
        assertTrue(amina.address().startsWith("/~150-dark/sv/"), amina.address());
    }

    private void report() throws Exception {
        amina.answer(
                "accessibility-report",
                Map.of("problem", "Det går inte"),
                Map.of(),
                Map.of(),
                Map.of("reply", "none-needed"));
    }

    private void assertFailed() throws Exception {
        assertTrue(amina.text().contains("Det gick inte. Ingenting är skickat"), amina.text());
        assertTrue(amina.text().contains("Ring eller besök oss"), amina.text());
        amina.open("/sv/services/accessibility-report/check?draft=" + amina.draft());
        assertEquals("Stämmer allt?", amina.heading());
        assertTrue(amina.text().contains("Innan du skickar behöver du visa att det är du."), amina.text());
    }

    private static String code() throws Exception {
        assertTrue(mail.waitForIncomingEmail(30_000, 1));
        var letter = mail.getReceivedMessages()[0].getContent().toString();
        var found = CODE.matcher(letter);
        assertTrue(found.find(), letter);
        return found.group();
    }
}
