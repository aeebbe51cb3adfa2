package se.ingangen.content.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import se.ingangen.content.storage.MailSettings;
import se.ingangen.content.storage.Vault;

/// Takes letters and has them sent, in the end or not at all.
///
/// A letter that the server refuses for its address is given up at once; one that it does not take now,
/// or while it is away, is tried until the letter would help nobody any more.
@ApplicationScoped
public class MailService {

    /// So many letters go to one address within [#LATELY], whoever asks for them, so that nobody's mailbox
    /// can be filled through us.
    static final int MOST_TO_ONE = 12;

    static final Duration LATELY = Duration.ofDays(1);

    private static final System.Logger LOG = System.getLogger(MailService.class.getName());

    @Inject
    MailRepository letters;

    @Inject
    MailSettings settings;

    @Inject
    Smtp smtp;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong givenUp = new AtomicLong();

    /// What came of one run.
    enum Run {
        NOTHING_WAITS,
        SENT,
        NOT_SENT
    }

    /// Whether e-mail can be sent at all; nothing may offer it otherwise.
    public boolean isOffered() {
        return settings.server().isPresent();
    }

    /// Takes a letter into the caller's transaction; it is sent after that.
    ///
    /// @param subject what it is about, such as `link:` and the id of a draft
    /// @param most how many letters there may be about it within a day
    /// @param patience how long it is tried
    /// @return whether it was taken: not if there were too many about it, or to this address
    /// @throws IllegalStateException if e-mail is not offered
    @Transactional
    public boolean send(String subject, int most, Letter letter, Duration patience) {
        if (!isOffered()) {
            throw new IllegalStateException("There is no mail server");
        }
        var now = clock.instant();
        var about = Vault.fingerprint(subject);
        var address = vault.sign("mailed:" + letter.to().text().toLowerCase(Locale.ROOT));
        if (letters.countOf(about, now.minus(LATELY)) >= most
                || letters.countTo(address, now.minus(LATELY)) >= MOST_TO_ONE) {
            return false;
        }
        letters.add(new WaitingLetter(letter, vault, now, patience), new SentLetter(about, address, now));
        return true;
    }

    /// Sends the letter whose turn it is.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Run sendNext() {
        var waiting = letters.lockDue(clock.instant());
        if (waiting.isEmpty()) {
            return Run.NOTHING_WAITS;
        }
        try {
            smtp.send(waiting.get().letter(vault), clock.instant());
            letters.remove(waiting.get());
            sent.incrementAndGet();
            return Run.SENT;
        } catch (MessagingException e) {
            tryLater(waiting.get(), e);
            return Run.NOT_SENT;
        }
    }

    private void tryLater(WaitingLetter letter, MessagingException why) {
        if (isRefused(why) || !letter.tryLater(clock.instant())) {
            letters.remove(letter);
            givenUp.incrementAndGet();
            LOG.log(System.Logger.Level.WARNING, "A letter was given up: {0}", reason(why));
        }
    }

    /// Whether the server will never deliver to this address.
    private static boolean isRefused(MessagingException e) {
        return e instanceof SendFailedException
                && ((SendFailedException) e).getInvalidAddresses() != null
                && ((SendFailedException) e).getInvalidAddresses().length > 0;
    }

    /// The kind of failure only: what the server says may hold the address.
    static String reason(MessagingException e) {
        var cause = e.getNextException() == null ? e : e.getNextException();
        return cause.getClass().getSimpleName();
    }

    /// Forgets who was sent something more than a day ago.
    @Transactional
    public void forget() {
        letters.forgetSent(clock.instant().minus(LATELY));
    }

    /// How many letters wait.
    @Transactional
    public long waiting() {
        return letters.countWaiting();
    }

    /// How many this node has sent since it started.
    public long sent() {
        return sent.get();
    }

    /// How many this node has given up since it started.
    public long givenUp() {
        return givenUp.get();
    }
}
