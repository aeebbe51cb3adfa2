package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import se.ingangen.i18n.Language;

/// Begins an e-service with answers that the same person has sent before, for them to read and change.
///
/// Whoever has the number and the code of a receipt may read those answers; so they may use them.
@ApplicationScoped
public class PrefillService {

    @Inject
    Eservices eservices;

    @Inject
    ReceiptService receipts;

    @Inject
    DraftService drafts;

    /// @param number of the receipt, as somebody types it
    /// @param code of the receipt, however it is written
    /// @throws IllegalArgumentException if there is no such e-service, or it takes nothing over
    @Transactional
    public Prefilled begin(String service, String number, String code, Language language) {
        var definition = eservices.find(service).orElseThrow(() -> new IllegalArgumentException("No such e-service"));
        var prefill = definition
                .prefilled()
                .orElseThrow(() -> new IllegalArgumentException("The e-service takes nothing over"));
        var found = receipts.find(number, code);
        if (found instanceof FoundReceipt.Resting resting) {
            return new Prefilled.Resting(resting.until());
        }
        if (!(found instanceof FoundReceipt.Open open)) {
            return new Prefilled.Wrong();
        }
        if (!prefill.isFrom(open.receipt().service(), service)) {
            return new Prefilled.OfAnother();
        }
        var pass = open.pass();
        return receipts.open(pass.secret(), pass.until().getEpochSecond(), pass.signature())
                .<Prefilled>map(sent -> new Prefilled.Begun(keep(
                        definition, taken(definition, prefill, sent.journey().answers()), language)))
                .orElseGet(Prefilled.Wrong::new);
    }

    private DraftTicket keep(Eservice service, Answers answers, Language language) {
        var ticket = drafts.ticket(service.name());
        drafts.add(ticket, service, answers, language);
        return ticket;
    }

    /// The answers to the questions that both e-services ask; of a group all items.
    private static Answers taken(Eservice service, Prefill prefill, Answers sent) {
        var asked = service.steps().stream()
                .flatMap(step -> step.questions().stream())
                .map(Asked::path)
                .filter(path -> prefill.questions()
                        .contains(path.startsWith(Asked.CO) ? path.substring(Asked.CO.length()) : path))
                .collect(Collectors.toSet());
        var taken = new LinkedHashMap<String, String>();
        sent.asMap().forEach((path, text) -> {
            if (asked.contains(path.split("\\.")[0])) {
                taken.put(path, text);
            }
        });
        return Answers.of(taken);
    }
}
