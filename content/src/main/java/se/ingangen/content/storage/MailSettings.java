package se.ingangen.content.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The mail server that whoever runs the portal has named, if any: `INGANGEN_SMTP` and
/// `INGANGEN_MAIL_FROM`, with `INGANGEN_SMTP_USER`, `INGANGEN_SMTP_PASSWORD` and `INGANGEN_SMTP_TLS`.
@ApplicationScoped
public class MailSettings {

    private static final String SMTP = "INGANGEN_SMTP";
    private static final String FROM = "INGANGEN_MAIL_FROM";
    private static final String USER = "INGANGEN_SMTP_USER";
    private static final String PASSWORD = "INGANGEN_SMTP_PASSWORD";
    private static final String TLS = "INGANGEN_SMTP_TLS";

    private static final int PORT_OF_TLS = 465;

    /// `name@example.org`, or that in angle brackets behind a name.
    private static final Pattern SENDER =
            Pattern.compile("(?:([^<>\"\\p{Cntrl}]*?)\\s*<)?([A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)>?");

    /// How what is said to the server is kept from others.
    public enum Tls {
        /// It begins in the open, and nothing is sent before it is encrypted.
        STARTTLS,
        /// It is encrypted from the first byte.
        TLS,
        /// It is not: for a server on this machine.
        NONE
    }

    /// @param user who we are there; empty if it does not ask
    /// @param from the address that letters come from
    /// @param sender the name beside it; may be empty
    public record Server(
            String host,
            int port,
            Tls tls,
            Optional<String> user,
            Optional<String> password,
            String from,
            String sender) {

        /// Without the password, so that no log has it.
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /// Where letters go; empty if there is no server.
    ///
    /// @throws IllegalStateException if a setting is wrong, or one is lacking that another needs
    public Optional<Server> server() {
        var smtp = value("smtp", SMTP);
        var from = value("mailFrom", FROM);
        if (smtp.isEmpty()) {
            if (from.isPresent() || value("smtpUser", USER).isPresent()) {
                throw new IllegalStateException(SMTP + " is not set, but other settings of e-mail are");
            }
            return Optional.empty();
        }
        var address = address(smtp.get());
        var sender = SENDER.matcher(from.map(String::strip)
                .orElseThrow(() -> new IllegalStateException(FROM + " is not set, but " + SMTP + " is")));
        if (!sender.matches()) {
            throw new IllegalStateException(
                    FROM + " must be an address such as no-reply@example.org, or Name <no-reply@example.org>");
        }
        return Optional.of(new Server(
                address.getHost(),
                address.getPort(),
                tls(address.getPort()),
                value("smtpUser", USER),
                password(),
                sender.group(2),
                Optional.ofNullable(sender.group(1)).orElse("").strip()));
    }

    /// @throws IllegalStateException if a setting is wrong
    public void check() {
        server();
    }

    private static Optional<String> password() {
        var password = value("smtpPassword", PASSWORD);
        if (password.isPresent() != value("smtpUser", USER).isPresent()) {
            throw new IllegalStateException(USER + " and " + PASSWORD + " go together");
        }
        return password;
    }

    private static Tls tls(int port) {
        var wish = value("smtpTls", TLS).map(t -> t.toUpperCase(Locale.ROOT));
        if (wish.isEmpty()) {
            return port == PORT_OF_TLS ? Tls.TLS : Tls.STARTTLS;
        }
        try {
            return Tls.valueOf(wish.get());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(TLS + " must be starttls, tls or none", e);
        }
    }

    private static URI address(String smtp) {
        try {
            var uri = new URI("tcp://" + smtp);
            if (smtp.equals(uri.getRawAuthority())
                    && uri.getRawUserInfo() == null
                    && uri.getHost() != null
                    && uri.getPort() > 0
                    && uri.getPort() < 65536) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(SMTP + " must be host:port, such as mail.example.org:587", e);
        }
        throw new IllegalStateException(SMTP + " must be host:port, such as mail.example.org:587");
    }

    private static Optional<String> value(String property, String variable) {
        return Settings.value("ingangen." + property, variable);
    }
}
