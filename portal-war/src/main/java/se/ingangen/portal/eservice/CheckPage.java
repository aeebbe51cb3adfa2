package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.IdentityNeededException;
import se.ingangen.content.eservice.IncompleteJourneyException;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.OpenDraft;
import se.ingangen.content.eservice.Place;
import se.ingangen.content.eservice.SignatureMissingException;
import se.ingangen.content.eservice.SigningService;
import se.ingangen.content.eservice.SubmissionService;
import se.ingangen.content.eservice.Wording;
import se.ingangen.i18n.Messages;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/check.xhtml`: all answers, each with a way to change it, and the button that
/// sends them, or signs them when the other one of two is yet to sign.
@Named
@RequestScoped
public class CheckPage {

    /// What an address carries to show the answers although they are signed.
    static final String CHANGE = "change";

    private static final String STEP = "check";

    @Inject
    private Eservices eservices;

    @Inject
    private DraftService drafts;

    @Inject
    private SubmissionService submissions;

    @Inject
    private SigningService signing;

    @Inject
    private IdentityView identity;

    @Inject
    private Form form;

    @Inject
    private Counter counter;

    @Inject
    private Visit visit;

    private ServicePath path;
    private String draftId = "";
    private Journey journey;
    private boolean gone;
    private boolean changed;
    private List<AnswerBlocks.Block> swedishBlocks;

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
            send();
        } else {
            Form.refuse(403);
        }
    }

    private void open() throws IOException {
        var sent = drafts.sent(draftId);
        var draft = drafts.open(path.service(), draftId).map(OpenDraft::journey);
        if (sent.isPresent()) {
            Form.goTo(path.receipt(sent.get()));
        } else if (draft.isEmpty()) {
            gone = true;
            visit.answer(410);
        } else if (form.field(CHANGE).isEmpty()
                && signing.waiting(path.service(), draftId).isPresent()) {
            Form.goTo(path.to("waiting", draftId));
        } else {
            show(draft.get());
        }
    }

    private void show(Journey complete) throws IOException {
        journey = complete;
        identity.show(complete, draftId, path);
        var missing = complete.firstMissing();
        if (missing.isPresent()) {
            Form.goTo(path.to(missing.get(), draftId));
        }
    }

    private void send() throws IOException {
        var draft = drafts.open(path.service(), draftId).map(OpenDraft::journey);
        try {
            if (draft.filter(Journey::hasCoApplicant).isPresent()) {
                sign();
                return;
            }
            Form.goTo(path.receipt(submissions
                    .submit(path.service(), draftId, visit.getLanguage())
                    .secret()));
        } catch (IdentityNeededException e) {
            Form.goTo(path.to(IdentityPage.STEP, draftId));
        } catch (IncompleteJourneyException | SignatureMissingException e) {
            open();
        }
    }

    /// Whether the reader has just answered what is asked no more.
    public boolean isDropped() {
        return form.isOfDropped();
    }

    private void sign() throws IOException {
        if (signing.sign(path.service(), draftId, form.field("seen"), visit.getLanguage())) {
            Form.goTo(path.to("waiting", draftId));
            return;
        }
        changed = true;
        visit.answer(409);
        open();
    }

    public boolean isGone() {
        return gone;
    }

    /// The answers, by the parts of the e-service and the items of its groups.
    public List<AnswerBlocks.Block> getBlocks() {
        return blocks(new Wording(journey, visit.messages(), visit.formats()), visit.messages());
    }

    /// The same in Swedish; empty unless that stands beside it.
    public List<AnswerBlocks.Block> getSwedishBlocks() {
        if (swedishBlocks == null) {
            swedishBlocks = counter.swedish(journey)
                    .map(words -> blocks(words, counter.messages()))
                    .orElse(List.of());
        }
        return swedishBlocks;
    }

    private List<AnswerBlocks.Block> blocks(Wording wording, Messages messages) {
        return new AnswerBlocks(journey, wording, messages).of(journey.steps(), new AnswerBlocks.Around() {
            @Override
            public String change(Place place, Asked asked) {
                return path.to(place, draftId) + "&from=" + STEP + "#" + asked.path();
            }
        });
    }

    /// Whether two people apply together, and it is signed here and not yet sent.
    public boolean isForTwo() {
        return journey.hasCoApplicant();
    }

    /// What the co-applicant is called.
    public String getCoApplicant() {
        return journey.coApplicantsName().orElse("");
    }

    /// Stands for the answers that are shown, so that no others are signed.
    public String getSeen() {
        return signing.seal(journey, draftId);
    }

    /// Whether other answers were shown when they were signed.
    public boolean isChanged() {
        return changed;
    }

    /// What was answered and is asked no more, and so is not sent.
    public List<String> getNotSent() {
        return notSent(new Wording(journey, visit.messages(), visit.formats()));
    }

    /// The same in Swedish; empty unless that stands beside it.
    public List<String> getSwedishNotSent() {
        return counter.swedish(journey).map(this::notSent).orElse(List.of());
    }

    private List<String> notSent(Wording wording) {
        return journey.notSent().stream().map(wording::label).toList();
    }

    /// What has been shown of who sends it, and what is to be.
    public IdentityView getIdentity() {
        return identity;
    }

    public ProgressView getProgress() {
        return new ProgressView(journey.progressOfCheck());
    }

    public String getDraftId() {
        return draftId;
    }

    /// Where the form is sent: as that of a step.
    public String getAction() {
        return counter.isOn() ? path.to(STEP, draftId) : visit.getAddress();
    }

    public String getToken() {
        return drafts.formToken(path.service(), draftId, STEP);
    }

    public String getBack() {
        return journey.last().map(s -> path.to(s.name(), draftId)).orElseGet(path::front);
    }
}
