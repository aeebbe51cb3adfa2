package se.ingangen.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Who sends something, shown by a real Keycloak; `mvn verify -Pkeycloak` fetches one.
@EnabledIfSystemProperty(named = "keycloak", matches = ".+")
class KeycloakIT {

    private static Keycloak keycloak;
    private static Portal portal;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        keycloak = Keycloak.start();
        portal = Portal.startAlone(
                "keycloak",
                Map.of(
                        "INGANGEN_IDENTITY", "contact:VERIFIED",
                        "INGANGEN_OIDC_ISSUER", keycloak.issuer(),
                        "INGANGEN_OIDC_CLIENT_ID", "portal",
                        "INGANGEN_OIDC_CLIENT_SECRET", "geheim-geheim",
                        "INGANGEN_OIDC_NAME", "Keycloak",
                        "INGANGEN_OIDC_NUMBER_CLAIM", "personal_number"));
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void keycloakShowsWhoSends() throws IOException, InterruptedException {
        var amina = new Applicant(portal);
        amina.answer("contact", Map.of("topic", "money"), Map.of("message", "Hej"), Map.of("reply", "none-needed"));
        amina.press("Fortsätt");
        amina.leave();
        amina.open(amina.signInWithPassword("amina", "amina-geheim"));
        assertTrue(
                amina.text().contains("\u2068Keycloak\u2069 säger att du är \u2068Amina Ali, 19900101-2385\u2069."),
                amina.text());
        amina.press("Skicka");
        assertEquals("Vi har fått det du skickade", amina.heading());
    }
}
