package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.PrefillService;
import se.ingangen.content.eservice.Prefilled;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/fetch.xhtml`: number and code of what was sent before, to begin with its answers.
@Named
@RequestScoped
public class FetchPage {

    private static final String STEP = "fetch";

    @Inject
    private Eservices eservices;

    @Inject
    private DraftService drafts;

    @Inject
    private PrefillService prefill;

    @Inject
    private Form form;

    @Inject
    private Visit visit;

    private ServicePath path;
    private String fault = "";

    public void load() throws IOException {
        visit.forThisReaderOnly();
        path = ServicePath.of(visit.getRoot(), visit.path());
        visit.returnsTo("services/" + path.service() + "/" + STEP);
        var service = eservices.find(path.service()).filter(s -> s.prefilled().isPresent());
        if (service.isEmpty()) {
            Form.refuse(404);
        } else if (form.isSent() && !form.isOurs(path.service(), "", STEP)) {
            Form.refuse(403);
        } else if (form.isSent()) {
            begin(service.get());
        }
    }

    private void begin(Eservice service) throws IOException {
        var begun =
                prefill.begin(service.name(), form.field("number"), form.field("receipt-code"), visit.getLanguage());
        if (begun instanceof Prefilled.Begun done) {
            var first = service.steps().get(0).name();
            Form.goTo(path.to(first, done.draft().draftId()) + StepPage.FETCHED);
            return;
        }
        fault = fault(begun);
        visit.answer(422);
    }

    private String fault(Prefilled begun) {
        if (begun instanceof Prefilled.Resting resting) {
            return visit.messages()
                    .text("eservice.receipt.find.locked", visit.formats().timeAfter(resting.until()));
        }
        return visit.messages()
                .text(begun instanceof Prefilled.OfAnother ? "eservice.prefill.other" : "eservice.receipt.find.wrong");
    }

    /// What to do about number and code; empty when nothing is wrong.
    public String getFault() {
        return fault;
    }

    /// What was typed as the number; a code is never shown again.
    public String getNumber() {
        return form.field("number");
    }

    public String getToken() {
        return drafts.formToken(path.service(), "", STEP);
    }
}
