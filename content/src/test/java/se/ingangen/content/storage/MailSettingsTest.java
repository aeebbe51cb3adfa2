package se.ingangen.content.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.storage.MailSettings.Tls;

class MailSettingsTest {

    private final MailSettings settings = new MailSettings();

    @AfterEach
    void forget() {
        List.of("smtp", "mailFrom", "smtpUser", "smtpPassword", "smtpTls")
                .forEach(name -> System.clearProperty("ingangen." + name));
    }

    @Test
    void nothingIsNeeded() {
        assertTrue(settings.server().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # server, TLS as given, port, TLS
            mail.exempel.se:587,  -,        587, STARTTLS
            mail.exempel.se:465,  -,        465, TLS
            mail.exempel.se:25,   none,     25,  NONE
            [::1]:1025,           STARTTLS, 1025, STARTTLS
            """)
    void aServerIsSpokenToInPrivateUnlessThatWasSaid(String smtp, String wish, int port, Tls tls) {
        set("smtp", smtp);
        set("smtpTls", wish);
        set("mailFrom", "Ingången <no-reply@exempel.se>");
        var server = settings.server().orElseThrow();
        assertEquals(port, server.port());
        assertEquals(tls, server.tls());
        assertEquals("no-reply@exempel.se", server.from());
        assertEquals("Ingången", server.sender());
    }

    @Test
    void thePasswordIsInNoLog() {
        set("smtp", "mail.exempel.se:587");
        set("mailFrom", "no-reply@exempel.se");
        set("smtpUser", "portal");
        set("smtpPassword", "geheim");
        assertFalse(settings.server().orElseThrow().toString().contains("geheim"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # server, from, user, password, tls, the line begins
            -,      a@b.se,           -, -,      -,    'INGANGEN_SMTP is not set'
            -,      -,                u, geheim, -,    'INGANGEN_SMTP is not set'
            mail,   a@b.se,           -, -,      -,    INGANGEN_SMTP must be host:port
            m:0,    a@b.se,           -, -,      -,    INGANGEN_SMTP must be host:port
            m:70000, a@b.se,          -, -,      -,    INGANGEN_SMTP must be host:port
            u@m:25, a@b.se,           -, -,      -,    INGANGEN_SMTP must be host:port
            m:25,   -,                -, -,      -,    'INGANGEN_MAIL_FROM is not set'
            m:25,   a@b,              -, -,      -,    INGANGEN_MAIL_FROM must be an address
            m:25,   'a@b.se, c@d.se', -, -,      -,    INGANGEN_MAIL_FROM must be an address
            m:25,   a@b.se,           u, -,      -,    INGANGEN_SMTP_USER and INGANGEN_SMTP_PASSWORD go together
            m:25,   a@b.se,           -, geheim, -,    INGANGEN_SMTP_USER and INGANGEN_SMTP_PASSWORD go together
            m:25,   a@b.se,           -, -,      ssl,  'INGANGEN_SMTP_TLS must be starttls, tls or none'
            """)
    void whatIsWrongIsNamedAndNeverRepeated(
            String smtp, String from, String user, String password, String tls, String begin) {
        set("smtp", smtp);
        set("mailFrom", from);
        set("smtpUser", user);
        set("smtpPassword", password);
        set("smtpTls", tls);
        var line = assertThrows(IllegalStateException.class, settings::check).getMessage();
        assertTrue(line.startsWith(begin), line);
        assertFalse(line.contains("geheim"), line);
    }

    private static void set(String name, String value) {
        if (value != null) {
            System.setProperty("ingangen." + name, value);
        }
    }
}
