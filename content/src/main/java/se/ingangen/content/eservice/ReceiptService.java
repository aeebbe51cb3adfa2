package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ingangen.content.eservice.attachment.AttachmentService;
import se.ingangen.content.intake.ErrandNumber;
import se.ingangen.content.intake.ErrandText;
import se.ingangen.content.storage.Vault;

/// Leads back to a receipt by its number and its code, and to all that was sent.
///
/// The address of a receipt shows the receipt. Only a [ReceiptPass] shows the answers: it is given to
/// whoever has just sent them, and to whoever knows number and code.
@ApplicationScoped
public class ReceiptService {

    /// For how long after sending the address of the receipt gives a pass: as long as somebody may sit
    /// with the page before them.
    static final Duration JUST_SENT = Duration.ofHours(1);

    /// How long a pass is good for that number and code were given for.
    static final Duration FOUND = Duration.ofMinutes(15);

    /// Of how many numbers that do not exist wrong codes are remembered.
    private static final int NUMBERS = 10_000;

    /// A number that does not exist rests as others do, so that trying tells nobody which exist. These
    /// lie in memory: whoever invents numbers fills no table.
    private final Map<String, WrongCodes> invented = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WrongCodes> eldest) {
            return size() > NUMBERS;
        }
    });

    @Inject
    Eservices eservices;

    @Inject
    SubmissionRepository submissions;

    @Inject
    SubmissionService sending;

    @Inject
    AttachmentService attachments;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /// The receipt that an address opens; empty if there is none, or its time is over.
    @Transactional
    public Optional<Receipt> atAddress(String secret) {
        return sending.receipt(secret).filter(receipt -> clock.instant().isBefore(receipt.addressUntil()));
    }

    /// The pass of whoever has just sent it; empty when the address of a receipt shows the receipt
    /// only.
    public Optional<ReceiptPass> justSent(Receipt receipt) {
        var hour = receipt.received().plus(JUST_SENT);
        var until = hour.isBefore(receipt.addressUntil()) ? hour : receipt.addressUntil();
        return clock.instant().isBefore(until) ? Optional.of(pass(receipt, until)) : Optional.empty();
    }

    /// Opens a receipt.
    ///
    /// @param number as somebody types it
    /// @param typed the code, however it is written
    @Transactional
    public FoundReceipt find(String number, String typed) {
        var code = ResumeCode.typed(typed);
        var errand = ErrandNumber.parse(number);
        if (errand.isEmpty() || !code.isWhole()) {
            return new FoundReceipt.Wrong();
        }
        var now = clock.instant();
        var box = submissions.lockBox(errand.get());
        var wrongCodes = box.map(ReceiptBox::wrongCodes)
                .orElseGet(() -> invented.computeIfAbsent(errand.get().digits(), digits -> new WrongCodes()));
        var rest = wrongCodes.restsUntil(now);
        if (rest.isPresent()) {
            return new FoundReceipt.Resting(rest.get());
        }
        if (wrongCodes.areTooMany()) {
            return new FoundReceipt.Wrong();
        }
        // For every number, since it takes so long: nobody sees by the time which ones exist.
        var stretched = code.stretched(errand.get().digits());
        return box.map(b -> b.open(code, stretched, vault, now))
                .orElseGet(() -> invent(wrongCodes, now))
                .flatMap(sending::receipt)
                .<FoundReceipt>map(receipt -> new FoundReceipt.Open(receipt, pass(receipt, now.plus(FOUND))))
                .orElseGet(FoundReceipt.Wrong::new);
    }

    /// Counts a wrong code for a number that does not exist.
    private static Optional<String> invent(WrongCodes wrongCodes, Instant now) {
        synchronized (wrongCodes) {
            wrongCodes.count(now);
        }
        return Optional.empty();
    }

    /// All that was sent, for whoever has a pass that is good.
    ///
    /// @param secret of the receipt
    /// @param until as the pass says, in seconds
    /// @param signature that of the pass
    @Transactional
    public Optional<Sent> open(String secret, long until, String signature) {
        return vault.isSigned(signed(secret, until), signature)
                        && clock.instant().getEpochSecond() < until
                ? sending.receipt(secret).flatMap(this::sent)
                : Optional.empty();
    }

    /// The papers that somebody said they send later, which the receipt tells of in the words in which
    /// they were asked for.
    @Transactional
    public List<ErrandText.Words> leftToSend(Receipt receipt) {
        return sent(receipt).stream()
                .flatMap(sent -> sent.leftToSend().stream()
                        .<ErrandText.Words>map(
                                asked -> (m, f) -> new Wording(sent.journey(), m, f).text(asked, "label")))
                .toList();
    }

    private Optional<Sent> sent(Receipt receipt) {
        var submission =
                submissions.findByReceipt(Vault.fingerprint(receipt.secret())).orElseThrow();
        return submission
                .journey(eservices, vault)
                .map(journey -> new Sent(
                        receipt,
                        Receipt.code(vault, receipt.secret()).shown(),
                        journey,
                        attachments.list(submission.id())));
    }

    private ReceiptPass pass(Receipt receipt, Instant until) {
        return new ReceiptPass(
                receipt.secret(),
                Receipt.code(vault, receipt.secret()).shown(),
                until,
                vault.sign(signed(receipt.secret(), until.getEpochSecond())));
    }

    private static String signed(String secret, long until) {
        return "receipt-pass:" + until + ":" + secret;
    }
}
