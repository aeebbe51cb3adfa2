package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.FoundReceipt;
import se.ingangen.content.eservice.Receipt;
import se.ingangen.content.eservice.ReceiptPass;
import se.ingangen.content.eservice.ReceiptService;
import se.ingangen.content.eservice.ReceiptWording;
import se.ingangen.content.eservice.paper.ReceiptPaper;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/receipt.xhtml`: in the reader's language, and under it in Swedish for whoever
/// they show it to. Without a receipt in its address, the page finds one by number and code.
@Named
@RequestScoped
public class ReceiptPage {

    private static final String SERVICE = "receipt";
    private static final String STEP = "find";

    @Inject
    private ReceiptService receipts;

    @Inject
    private ReceiptPaper paper;

    @Inject
    private DraftService drafts;

    @Inject
    private Eservices eservices;

    @Inject
    private Form form;

    @Inject
    private Visit visit;

    private final Messages office = Messages.of(Languages.standard());
    private Optional<Receipt> receipt = Optional.empty();
    private Optional<ReceiptPass> pass = Optional.empty();
    private boolean missing;
    private String fault = "";

    public void load() throws IOException {
        visit.forThisReaderOnly();
        var secret = form.field("code");
        visit.returnsTo(SERVICE);
        if (form.isSent() && !form.isOurs(SERVICE, "", STEP)) {
            Form.refuse(403);
        } else if (form.isSent()) {
            find();
        } else if (!secret.isEmpty()) {
            open(secret);
        }
    }

    private void open(String secret) {
        receipt = receipts.atAddress(secret);
        receipt.ifPresentOrElse(this::show, () -> {
            missing = true;
            visit.answer(404);
        });
        pass = receipt.flatMap(receipts::justSent);
    }

    private void show(Receipt found) {
        receipt = Optional.of(found);
        visit.returnsTo(SERVICE + "?code=" + found.secret());
    }

    private void find() {
        var found = receipts.find(form.field("number"), form.field("receipt-code"));
        if (found instanceof FoundReceipt.Open open) {
            show(open.receipt());
            pass = Optional.of(open.pass());
        } else {
            fault = found instanceof FoundReceipt.Resting resting
                    ? visit.messages().text("eservice.receipt.find.locked", time(resting.until()))
                    : visit.messages().text("eservice.receipt.find.wrong");
            visit.answer(422);
        }
    }

    private String time(Instant until) {
        return visit.formats().timeAfter(until);
    }

    public boolean isFound() {
        return receipt.isPresent();
    }

    /// Whether the address leads to no receipt.
    public boolean isMissing() {
        return missing;
    }

    /// What to do about number and code; empty when nothing is wrong.
    public String getFault() {
        return fault;
    }

    /// What was typed as the number; a code is never shown again.
    public String getTypedNumber() {
        return form.field("number");
    }

    public String getToken() {
        return drafts.formToken(SERVICE, "", STEP);
    }

    public String getNumber() {
        return receipt.orElseThrow().number().shown();
    }

    public ReceiptWording getWords() {
        return new ReceiptWording(receipt.orElseThrow(), visit.messages(), visit.formats());
    }

    public ReceiptWording getOfficeWords() {
        return new ReceiptWording(receipt.orElseThrow(), office, new Formats(Languages.standard(), Settings.ZONE));
    }

    /// What happens next, in its order.
    public List<String> getNext() {
        return next(getWords());
    }

    /// The same in Swedish.
    public List<String> getOfficeNext() {
        return next(getOfficeWords());
    }

    private List<String> next(ReceiptWording words) {
        return eservices.find(receipt.orElseThrow().service()).map(words::next).orElse(List.of());
    }

    /// The papers that they said they send later.
    public List<String> getLeftToSend() {
        return receipts.leftToSend(receipt.orElseThrow()).stream()
                .map(papers -> papers.in(visit.messages(), visit.formats()))
                .toList();
    }

    /// Where those can be sent.
    public String getCompletion() {
        return visit.getRoot() + "/services/completion";
    }

    public boolean isUrgent() {
        return receipt.orElseThrow().urgent();
    }

    /// Whether code and answers are for this reader: right after sending, or found by number and code.
    public boolean isPassed() {
        return pass.isPresent();
    }

    public ReceiptPass getPass() {
        return pass.orElseThrow();
    }

    /// The documents that all answers are; one, but for the longest.
    public List<PaperPart> getParts() {
        var given = getPass();
        var count = receipts.open(given.secret(), given.until().getEpochSecond(), given.signature())
                .map(sent -> paper.of(sent, visit.getLanguage()).size())
                .orElse(0);
        return PaperPart.of(visit.messages(), "eservice.receipt.pdf", count);
    }

    /// Until when the pass is good, as the form carries it.
    public long getUntil() {
        return getPass().until().getEpochSecond();
    }

    /// Where the form for the answers goes.
    public String getPdf() {
        return "/" + visit.getLanguage().tag() + "/receipt/pdf";
    }

    /// Where a receipt is found by number and code.
    public String getFind() {
        return "/" + visit.getLanguage().tag() + "/receipt";
    }

    /// Whether the Swedish is to be shown under the reader's language.
    public boolean isBilingual() {
        return !visit.getLanguage().locale().getLanguage().equals(Languages.DEFAULT_TAG);
    }

    public Messages getOffice() {
        return office;
    }
}
