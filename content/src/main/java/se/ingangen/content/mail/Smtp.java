package se.ingangen.content.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import se.ingangen.content.storage.MailSettings;
import se.ingangen.content.storage.MailSettings.Server;

/// Hands one letter to the mail server.
@ApplicationScoped
public class Smtp {

    /// A server that answers at all answers within this.
    private static final String PATIENCE = "10000";

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    MailSettings settings;

    /// @throws MessagingException if the server is away, or does not take it
    void send(Letter letter, Instant now) throws MessagingException {
        var server = settings.server().orElseThrow();
        var session = Session.getInstance(properties(server));
        var message = message(session, server, letter, now);
        try (var transport = session.getTransport()) {
            transport.connect(server.user().orElse(null), server.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private static Properties properties(Server server) {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", Integer.toString(server.port()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        properties.put("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.localhost", domain(server));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(server.tls() == MailSettings.Tls.TLS));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(server.tls() == MailSettings.Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.tls() == MailSettings.Tls.STARTTLS));
        return properties;
    }

    private static MimeMessage message(Session session, Server server, Letter letter, Instant now)
            throws MessagingException {
        var message = new MimeMessage(session) {
            /// One that does not tell the name of this machine.
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + UUID.randomUUID() + "@" + domain(server) + ">");
            }
        };
        message.setFrom(from(server));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to().text(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setText(letter.text(), UTF_8);
        message.setContentLanguage(new String[] {letter.language()});
        message.setSentDate(Date.from(now));
        // So that nobody's notice of absence comes back. Source: RFC 3834, 5.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static InternetAddress from(Server server) throws MessagingException {
        try {
            return new InternetAddress(server.from(), server.sender(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String domain(Server server) {
        return server.from().substring(server.from().indexOf('@') + 1);
    }
}
