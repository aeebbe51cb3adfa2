package se.ingangen.run;

import static se.ingangen.run.Options.wrong;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Checks the settings of e-mail before a server is started with them. They are read by the portal itself.
final class MailCheck {

    /// A name may stand before the address, which then is in angle brackets.
    private static final Pattern SENDER =
            Pattern.compile("(?:[^<>\"\\p{Cntrl}]*?\\s*<)?[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+>?");

    private static final Set<String> TLS = Set.of("starttls", "tls", "none");

    private MailCheck() {}

    /// @return whether there is a mail server
    static boolean check(Map<String, String> environment) {
        var smtp = given(environment, "INGANGEN_SMTP");
        var from = given(environment, "INGANGEN_MAIL_FROM");
        var user = given(environment, "INGANGEN_SMTP_USER");
        if (smtp.isEmpty()) {
            if (from.isPresent() || user.isPresent()) {
                throw wrong("INGANGEN_SMTP", "is not set, but other settings of e-mail are");
            }
            return false;
        }
        if (!Settings.isHostAndPort(smtp.get())) {
            throw wrong("INGANGEN_SMTP", "must be host:port, such as mail.example.org:587");
        }
        if (from.isEmpty()) {
            throw wrong("INGANGEN_MAIL_FROM", "is not set, but INGANGEN_SMTP is");
        }
        if (!SENDER.matcher(from.get()).matches()) {
            throw wrong(
                    "INGANGEN_MAIL_FROM",
                    "must be an address such as no-reply@example.org, or Name <no-reply@example.org>");
        }
        if (user.isPresent() != given(environment, "INGANGEN_SMTP_PASSWORD").isPresent()) {
            throw wrong("INGANGEN_SMTP_USER", "and INGANGEN_SMTP_PASSWORD go together");
        }
        given(environment, "INGANGEN_SMTP_TLS")
                .filter(tls -> !TLS.contains(tls.toLowerCase(Locale.ROOT)))
                .ifPresent(tls -> {
                    throw wrong("INGANGEN_SMTP_TLS", "must be starttls, tls or none");
                });
        return true;
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Options.present(environment.get(name));
    }
}
