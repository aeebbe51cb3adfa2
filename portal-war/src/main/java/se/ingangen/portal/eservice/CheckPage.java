package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.IncompleteJourneyException;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.OpenDraft;
import se.ingangen.content.eservice.Question;
import se.ingangen.content.eservice.Step;
import se.ingangen.content.eservice.SubmissionService;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/check.xhtml`: all answers, each with a way to change it, and the button that
/// sends them.
@Named
@RequestScoped
public class CheckPage {

    private static final String STEP = "check";

    @Inject
    private Eservices eservices;

    @Inject
    private DraftService drafts;

    @Inject
    private SubmissionService submissions;

    @Inject
    private Form form;

    @Inject
    private Visit visit;

    private ServicePath path;
    private String draftId = "";
    private Journey journey;
    private boolean gone;

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
        } else {
            show(draft.get());
        }
    }

    private void show(Journey complete) throws IOException {
        journey = complete;
        var missing = complete.firstMissing();
        if (missing.isPresent()) {
            Form.goTo(path.to(missing.get().name(), draftId));
        }
    }

    private void send() throws IOException {
        try {
            Form.goTo(path.receipt(submissions
                    .submit(path.service(), draftId, visit.getLanguage())
                    .secret()));
        } catch (IncompleteJourneyException e) {
            open();
        }
    }

    public boolean isGone() {
        return gone;
    }

    public List<Row> getRows() {
        return journey.steps().stream()
                .flatMap(step -> step.questions().stream().map(q -> row(step, q)))
                .toList();
    }

    private Row row(Step step, Question question) {
        var value = journey.answers().text(question.name()).orElse("");
        var view = new QuestionView(journey.service(), step, question, visit.messages(), value, Optional.empty());
        return new Row(view, path.to(step.name(), draftId) + "&from=" + STEP + "#" + view.getFirstField());
    }

    public ProgressView getProgress() {
        return new ProgressView(journey.progressOfCheck());
    }

    public String getDraftId() {
        return draftId;
    }

    public String getToken() {
        return drafts.formToken(path.service(), draftId, STEP);
    }

    public String getBack() {
        return journey.last().map(s -> path.to(s.name(), draftId)).orElseGet(path::front);
    }

    public String getFront() {
        return path.front();
    }

    /// An answer, and where to change it.
    public record Row(QuestionView question, String change) {}
}
