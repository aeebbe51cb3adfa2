package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.SigningService;
import se.ingangen.content.eservice.Waiting;
import se.ingangen.content.eservice.WayBack;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/waiting.xhtml`: what the applicant has signed, and the link and the code that they
/// pass on to whom they apply together with.
@Named
@RequestScoped
public class WaitingPage {

    private static final String STEP = "waiting";

    @Inject
    private Eservices eservices;

    @Inject
    private DraftService drafts;

    @Inject
    private SigningService signing;

    @Inject
    private Settings settings;

    @Inject
    private Form form;

    @Inject
    private Visit visit;

    private ServicePath path;
    private String draftId = "";
    private Optional<Waiting> waiting = Optional.empty();

    public void load() throws IOException {
        visit.forThisReaderOnly();
        path = ServicePath.of(visit.getRoot(), visit.path());
        draftId = form.field("draft");
        visit.returnsTo(path.back(draftId));
        if (eservices.find(path.service()).isEmpty()) {
            Form.refuse(404);
        } else if (!form.isSent()) {
            open();
        } else if (form.isOurs(path.service(), draftId, STEP)) {
            signing.renew(path.service(), draftId);
            Form.goTo(getAddress());
        } else {
            Form.refuse(403);
        }
    }

    private void open() throws IOException {
        waiting = signing.waiting(path.service(), draftId);
        var sent = drafts.sent(draftId);
        if (sent.isPresent()) {
            Form.goTo(path.receipt(sent.get()));
        } else if (waiting.isEmpty() && drafts.open(path.service(), draftId).isPresent()) {
            Form.goTo(path.to("check", draftId));
        } else if (waiting.isEmpty()) {
            visit.answer(410);
        }
    }

    /// Whether the draft is there no longer.
    public boolean isGone() {
        return waiting.isEmpty();
    }

    /// What the co-applicant is called.
    public String getCoApplicant() {
        return waiting.orElseThrow().journey().coApplicantsName().orElseGet(() -> visit.messages()
                .text("eservice.co-applicant"));
    }

    /// Whether there is a link to pass on: somebody may have tried too many wrong codes.
    public boolean isInvited() {
        return waiting.orElseThrow().way().isPresent();
    }

    /// The whole address, in the language that the co-applicant wants to speak, if that is one of ours.
    public String getLink() {
        var root = waiting.orElseThrow()
                .journey()
                .coApplicantsLanguage()
                .flatMap(Languages::find)
                .map(Language::tag)
                .map(tag -> "/" + tag)
                .orElse(path.root());
        return settings.baseUrl() + root + "/services/" + path.service() + "/confirm?link=" + way().link();
    }

    public String getCode() {
        return way().code();
    }

    private WayBack way() {
        return waiting.orElseThrow().way().orElseThrow();
    }

    /// Until when it waits.
    public String getKeptUntil() {
        return visit.formats().date(waiting.orElseThrow().until());
    }

    public String getDraftId() {
        return draftId;
    }

    public String getToken() {
        return drafts.formToken(path.service(), draftId, STEP);
    }

    /// This page, to see whether the other one has signed.
    public String getAddress() {
        return path.to(STEP, draftId);
    }

    /// The answers, each with a way to change it.
    public String getCheck() {
        return path.to("check", draftId) + "&" + CheckPage.CHANGE + "=yes";
    }

    /// The page that leads back here on another day, and that deletes it all.
    public String getLater() {
        return path.to("later", draftId);
    }

    public String getFront() {
        return path.front();
    }
}
