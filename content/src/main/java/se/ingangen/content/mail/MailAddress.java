package se.ingangen.content.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/// One e-mail address that can stand in the header of a letter: it holds no line break, no second
/// address and no name.
///
/// @param text with its domain in the letters that every mail server takes
public record MailAddress(String text) {

    private static final int LONGEST = 254;

    /// What may stand before the @ without quotes. Source: RFC 5322, 3.2.3, dot-atom.
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    /// The address that somebody has typed; empty if no letter can be sent to it.
    public static Optional<MailAddress> of(String typed) {
        var stripped = typed.strip();
        var at = stripped.lastIndexOf('@');
        if (at < 1
                || stripped.length() > LONGEST
                || !LOCAL.matcher(stripped.substring(0, at)).matches()) {
            return Optional.empty();
        }
        try {
            var domain = IDN.toASCII(stripped.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            var address = new InternetAddress(stripped.substring(0, at + 1) + domain, true);
            return domain.contains(".") ? Optional.of(new MailAddress(address.getAddress())) : Optional.empty();
        } catch (AddressException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Nothing of it, so that no log has it.
    @Override
    public String toString() {
        return "MailAddress";
    }
}
