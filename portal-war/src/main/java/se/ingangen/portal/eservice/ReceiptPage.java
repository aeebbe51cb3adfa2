package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import se.ingangen.content.eservice.Receipt;
import se.ingangen.content.eservice.SubmissionService;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/receipt.xhtml`: in the reader's language, and under it in Swedish for whoever
/// they show it to.
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    private SubmissionService submissions;

    @Inject
    private Form form;

    @Inject
    private Visit visit;

    private final Messages office = Messages.of(Languages.standard());
    private Optional<Receipt> receipt = Optional.empty();

    public void load() {
        visit.forThisReaderOnly();
        var code = form.field("code");
        visit.returnsTo("receipt?code=" + code);
        receipt = code.isEmpty() ? Optional.empty() : submissions.receipt(code);
        if (receipt.isEmpty()) {
            visit.answer(404);
        }
    }

    public boolean isFound() {
        return receipt.isPresent();
    }

    public String getNumber() {
        return receipt.orElseThrow().number().shown();
    }

    public String getService() {
        return visit.messages().text("eservice." + receipt.orElseThrow().service() + ".title");
    }

    public String getOfficeService() {
        return office.text("eservice." + receipt.orElseThrow().service() + ".title");
    }

    public String getState() {
        return state(visit.messages(), visit.formats());
    }

    public String getOfficeState() {
        return state(office, new Formats(Languages.standard(), Settings.ZONE));
    }

    private String state(Messages messages, Formats formats) {
        var acknowledged = receipt.orElseThrow().acknowledged();
        return acknowledged
                .map(when -> told(messages, formats, "eservice.receipt.acknowledged", when))
                .orElseGet(() -> told(
                        messages,
                        formats,
                        "eservice.receipt.received",
                        receipt.orElseThrow().received()));
    }

    private static String told(Messages messages, Formats formats, String key, Instant when) {
        return messages.text(key, formats.date(when), formats.time(when));
    }

    /// The public address of the receipt, in the reader's language, for whoever has it on paper.
    public String getAddress() {
        return "/" + visit.getLanguage().tag() + "/receipt?code=" + form.field("code");
    }

    /// Until when the receipt can be opened.
    public String getKeptUntil() {
        return visit.formats().date(receipt.orElseThrow().until());
    }

    /// The same in Swedish.
    public String getOfficeKeptUntil() {
        return new Formats(Languages.standard(), Settings.ZONE)
                .date(receipt.orElseThrow().until());
    }

    /// Whether the Swedish is to be shown under the reader's language.
    public boolean isBilingual() {
        return !visit.getLanguage().locale().getLanguage().equals(Languages.DEFAULT_TAG);
    }

    public Messages getOffice() {
        return office;
    }
}
