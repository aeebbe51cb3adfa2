package se.ingangen.content.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.UserException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.content.mail.MailService.Run;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.i18n.Languages;

class MailDatabaseTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final String TO = "amina@exempel.se";

    @TempDir
    private Path folder;

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private MailFixture post;

    @BeforeEach
    void open() {
        post = new MailFixture(database, clock, TestDatabase.vault(folder));
    }

    @AfterEach
    void close() {
        post.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            sv,    sv,    Din länk för att fortsätta
            ar,    ar,    رابطك للمتابعة
            prs,   prs,   لینک شما برای ادامه
            ti,    ti,    ንምቕጻል ዝኸውን መላግቦኻ ኣብዚ ኣሎ እዚ ነዊሕ ኣርእስቲ እዩ ንምፍታን ብዙሕ ቃላት ዘለዎ
            """)
    void aLetterArrivesAsItWasWrittenInEveryLanguage(String tag, String header, String subject)
            throws MessagingException, IOException {
        var text = subject + "\n\nhttps://exempel.se/?a=b&c=d\n";
        send(new Letter(to(TO), Languages.find(tag).orElseThrow(), subject, text));
        assertEquals(Run.NOTHING_WAITS, post.sendAll());
        var message = post.received().get(0);
        assertEquals(subject, message.getSubject());
        assertEquals(
                text.strip(),
                ((String) message.getContent()).replace("\r\n", "\n").strip());
        assertEquals(header, message.getHeader("Content-Language", null));
        assertEquals("text/plain; charset=UTF-8", message.getContentType());
        assertEquals("auto-generated", message.getHeader("Auto-Submitted", null));
        assertTrue(message.getMessageID().endsWith("@exempel.se>"), message.getMessageID());
        assertTrue(message.getFrom()[0].toString().contains("no-reply@exempel.se"));
        assertEquals("[" + TO + "]", Arrays.toString(message.getAllRecipients()));
        assertEquals(0L, count("waiting_letter"));
    }

    @Test
    void aLineBreakInASubjectAddsNoHeader() throws MessagingException {
        send(new Letter(to(TO), "sv", "Hej\r\nBcc: other@exempel.se\n\nText", "x"));
        post.sendAll();
        assertEquals(1, post.received().size());
        assertNull(post.received().get(0).getHeader("Bcc"));
        assertEquals("Hej Bcc: other@exempel.se Text", post.received().get(0).getSubject());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "amina",
                "@exempel.se",
                "amina@",
                "amina@localhost",
                "a@b.se, c@d.se",
                "a@b.se\r\nBcc: c@d.se",
                "a\r\nBcc:c@d.se",
                "Amina <a@b.se>",
                "a@b@c.se",
                "a b@c.se",
                "a,b@c.se",
                "grupp:a@b.se;",
                "\"a b\"@c.se",
                "a@[127.0.0.1]",
                "åsa@exempel.se",
                "a@-b.se"
            })
    void whatIsNotOnePlainAddressIsNone(String typed) {
        assertTrue(MailAddress.of(typed).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ' amina@exempel.se ',   amina@exempel.se
            amina@räksmörgås.se,    amina@xn--rksmrgs-5wao1o.se
            a.b+c@mail.exempel.se,  a.b+c@mail.exempel.se
            """)
    void anAddressIsTakenAsPeopleTypeIt(String typed, String address) {
        assertEquals(address, to(typed).text());
    }

    @Test
    void whatIsTakenBackIsNotSent() {
        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction(() -> {
                    post.mail.send("a", 3, letter(TO), DAY);
                    throw new IllegalStateException("as when something fails after it");
                }));
        assertEquals(Run.NOTHING_WAITS, post.sendAll());
        assertEquals(0, post.received().size());
    }

    @Test
    void whileTheServerIsAwayALetterWaitsAndIsSentLater() {
        send(letter(TO));
        post.goAway();
        assertEquals(Run.NOT_SENT, post.sendAll());
        assertEquals(Run.NOTHING_WAITS, post.sendAll(), "it has a time for its next try");
        assertEquals(1, database.inTransaction(post.mail::waiting));
        post.comeBack();
        clock.forward(Duration.ofSeconds(6));
        post.sendAll();
        assertEquals(1, post.received().size());
        assertEquals(1, post.mail.sent());
    }

    @Test
    void inTheEndItIsGivenUp() {
        database.inTransaction(() -> post.mail.send("code", 3, letter(TO), Duration.ofMinutes(15)));
        post.goAway();
        for (var i = 0; i < 20 && count("waiting_letter") > 0; i++) {
            post.sendAll();
            clock.forward(Duration.ofMinutes(5));
        }
        assertEquals(0L, count("waiting_letter"));
        assertEquals(1, post.mail.givenUp());
    }

    @Test
    void whatIsEncryptedCannotBeReadInTheDatabase() {
        send(new Letter(to(TO), "sv", "Din kod", "123456"));
        var bytes = database.inTransaction(() -> (byte[]) database.entities
                .createQuery("select w.content from WaitingLetter w")
                .getSingleResult());
        var stored = new String(bytes, StandardCharsets.ISO_8859_1)
                + database.value("select address from sent_letter")
                + database.value("select subject from sent_letter");
        assertFalse(stored.contains("123456") || stored.contains("amina"), "in the clear");
        assertEquals("Letter", letter(TO).toString());
        assertEquals("MailAddress", to(TO).toString());
    }

    @Test
    void nobodyIsSentTooMany() {
        for (var i = 0; i < 3; i++) {
            assertTrue(takes("draft 1", TO));
        }
        assertFalse(takes("draft 1", TO));
        assertFalse(takes("draft 1", "another@exempel.se"));
        for (var i = 3; i < MailService.MOST_TO_ONE; i++) {
            assertTrue(takes("draft " + i, TO.toUpperCase()));
        }
        assertFalse(takes("draft 99", TO), "whoever asks");
        assertTrue(takes("draft 99", "another@exempel.se"));
        clock.forward(DAY);
        assertTrue(takes("draft 1", TO));
        database.inTransaction(post.mail::forget);
        assertEquals(1L, count("sent_letter"));
    }

    @Test
    void aServerThatAsksWhoWeAreIsTold() throws UserException {
        post.server.setUser("portal@exempel.se", "portal", "geheim");
        System.setProperty("ingangen.smtpUser", "portal");
        System.setProperty("ingangen.smtpPassword", "geheim");
        try {
            send(letter(TO));
            post.sendAll();
            assertEquals(1, post.received().size());
        } finally {
            System.clearProperty("ingangen.smtpUser");
            System.clearProperty("ingangen.smtpPassword");
        }
    }

    @Test
    void aLetterIsNotSentInTheOpenUnlessThatWasSaid() {
        System.clearProperty("ingangen.smtpTls");
        send(letter(TO));
        assertEquals(Run.NOT_SENT, post.sendAll());
        assertEquals(0, post.received().size());
    }

    @Test
    void withoutSettingsNothingIsOffered() {
        MailFixture.offerNothing();
        assertFalse(post.mail.isOffered());
        assertThrows(IllegalStateException.class, () -> send(letter(TO)));
    }

    private void send(Letter letter) {
        assertTrue(database.inTransaction(() -> post.mail.send("a", 3, letter, DAY)));
    }

    private boolean takes(String subject, String to) {
        return database.inTransaction(() -> post.mail.send(subject, 3, letter(to), DAY));
    }

    private static Letter letter(String to) {
        return new Letter(to(to), "sv", "Hej", "Hej");
    }

    private static MailAddress to(String typed) {
        return MailAddress.of(typed).orElseThrow();
    }

    private long count(String table) {
        return ((Number) database.value("select count(*) from " + table)).longValue();
    }
}
