package se.ingangen.content.eservice.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import se.ingangen.content.mail.Letter;
import se.ingangen.content.mail.MailAddress;
import se.ingangen.content.mail.MailService;
import se.ingangen.content.storage.Settings;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Messages;

/// Sends somebody a code and takes it back from them, which shows that they read the mail of an address.
///
/// Whoever calls holds the draft, in a transaction.
@ApplicationScoped
public class EmailCodes {

    /// How many codes there may be for one draft within a day.
    public static final int MOST = 5;

    private static final int CODES = 1_000_000;

    private final SecureRandom random = new SecureRandom();

    @Inject
    IdentityRepository identities;

    @Inject
    MailService mail;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /// Sends a new code; the one before does not work any more.
    ///
    /// @return whether it was sent: not if there were enough letters today
    public boolean send(String draftId, MailAddress to, Language language) {
        var now = clock.instant();
        var code = String.format("%06d", random.nextInt(CODES));
        var messages = Messages.of(language);
        var until = new Formats(language, Settings.ZONE).time(now.plus(EmailCode.LIFE));
        var letter = new Letter(
                to,
                language,
                messages.text("eservice.identity.mail.subject"),
                messages.text("eservice.identity.mail.body", code, until));
        if (!mail.send("code:" + Vault.fingerprint(draftId), MOST, letter, EmailCode.LIFE)) {
            return false;
        }
        identities.removeExpired(now);
        identities.put(new EmailCode(draftId, to.text(), code, vault, now));
        return true;
    }

    /// The address that a code was sent to which still works.
    public Optional<String> sentTo(String draftId) {
        return identities
                .code(Vault.fingerprint(draftId), false)
                .filter(code -> code.isAlive(clock.instant()))
                .map(code -> code.address(vault));
    }

    /// What came of typing a code.
    public enum Typed {
        RIGHT,
        WRONG,
        /// There is no code that works, or this was one wrong try too many.
        OLD
    }

    /// Keeps the proof if the code is right. It works once.
    ///
    /// @param typed the digits of any script, with spaces or without
    public Typed open(String draftId, String typed) {
        var code = identities.code(Vault.fingerprint(draftId), true);
        if (code.filter(c -> c.isAlive(clock.instant())).isEmpty()) {
            return Typed.OLD;
        }
        if (!code.get().isOpenedBy(draftId, digits(typed))) {
            return code.get().isAlive(clock.instant()) ? Typed.WRONG : Typed.OLD;
        }
        identities.keep(Vault.fingerprint(draftId), Proof.ofAddress(code.get().address(vault), clock.instant()));
        identities.remove(code.get());
        return Typed.RIGHT;
    }

    private static String digits(String typed) {
        var digits = new StringBuilder();
        typed.codePoints().filter(Character::isDigit).limit(20).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }
}
