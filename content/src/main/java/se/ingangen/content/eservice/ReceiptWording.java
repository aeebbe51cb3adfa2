package se.ingangen.content.eservice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.ingangen.content.account.Lane;
import se.ingangen.content.eservice.question.PersonName;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Messages;

/// The words of a receipt in one language, on the page and on paper.
public final class ReceiptWording {

    /// The e-service for complaints and appeals, which are answered or handed on, not planned.
    private static final String OPINION = "opinion";

    private final Receipt receipt;
    private final Messages messages;
    private final Formats formats;

    public ReceiptWording(Receipt receipt, Messages messages, Formats formats) {
        this.receipt = receipt;
        this.messages = messages;
        this.formats = formats;
    }

    /// What the e-service is called.
    public String service() {
        return messages.text("eservice." + receipt.service() + ".title");
    }

    /// How far it has come, as the queue says.
    public String state() {
        return receipt.acknowledged()
                .map(when -> told("eservice.receipt.acknowledged", when))
                .orElseGet(() -> told("eservice.receipt.received", receipt.received()));
    }

    private String told(String key, Instant when) {
        return messages.text(key, formats.date(when), formats.time(when));
    }

    /// Until when the receipt can be opened.
    public String until() {
        return formats.date(receipt.until());
    }

    /// What happens next, in its order. Only those who said who they are get somebody of their own, only
    /// the authority decides, and only an opinion may be an appeal.
    ///
    /// @param service the one that it was sent by
    public List<String> next(Eservice service) {
        var next = new ArrayList<String>(List.of("eservice.receipt.next.1"));
        var isOpinion = service.name().equals(OPINION);
        if (!isOpinion && service.questions().anyMatch(PersonName.class::isInstance)) {
            next.add("eservice.receipt.next.2");
        }
        next.addAll(
                receipt.lane() == Lane.AUTHORITY
                        ? List.of("eservice.receipt.next.lacking", "eservice.receipt.next.decision")
                        : List.of("eservice.receipt.next.answer"));
        if (isOpinion) {
            next.add("eservice.receipt.next.appeal");
        }
        next.add("eservice.receipt.next.ask");
        return next.stream().map(messages::text).toList();
    }
}
