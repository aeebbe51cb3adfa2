package se.ingangen.content.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import se.ingangen.content.storage.MailSettings;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.content.storage.Vault;

/// The services that send mail, put together over a test's database, and a mail server that keeps what
/// it gets.
public final class MailFixture implements AutoCloseable {

    private static final ServerSetup SMTP = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    public final GreenMail server = new GreenMail(SMTP.dynamicPort());
    public final MailService mail = new MailService();
    private final TestDatabase database;

    public MailFixture(TestDatabase database, SettableClock clock, Vault vault) {
        this.database = database;
        server.start();
        offer("127.0.0.1:" + server.getSmtp().getPort());
        var settings = new MailSettings();
        mail.settings = settings;
        mail.smtp = new Smtp();
        mail.smtp.settings = settings;
        mail.letters = new MailRepository();
        mail.letters.entities = database.entities;
        mail.vault = vault;
        mail.clock = clock;
    }

    public void goAway() {
        server.stop();
    }

    /// Comes back, on another port.
    public void comeBack() {
        server.start();
        offer("127.0.0.1:" + server.getSmtp().getPort());
    }

    private static void offer(String smtp) {
        System.setProperty("ingangen.smtp", smtp);
        System.setProperty("ingangen.smtpTls", "none");
        System.setProperty("ingangen.mailFrom", "Ingången <no-reply@exempel.se>");
    }

    /// Forgets the settings: nothing offers e-mail.
    public static void offerNothing() {
        List.of("smtp", "smtpTls", "mailFrom").forEach(name -> System.clearProperty("ingangen." + name));
    }

    /// Has what waits sent, as the relay does.
    public MailService.Run sendAll() {
        var run = database.inTransaction(mail::sendNext);
        while (run == MailService.Run.SENT) {
            run = database.inTransaction(mail::sendNext);
        }
        return run;
    }

    /// What the server has got.
    public List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    /// The text of the last letter.
    public String lastText() {
        sendAll();
        try {
            return (String) received().get(received().size() - 1).getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
        offerNothing();
    }
}
