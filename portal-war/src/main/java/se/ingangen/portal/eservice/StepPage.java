package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.eservice.AlreadySentException;
import se.ingangen.content.eservice.Answers;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.Fault;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.OpenDraft;
import se.ingangen.content.eservice.Step;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/step.xhtml`: the questions of one step.
@Named
@RequestScoped
public class StepPage {

    /// What a form that was changed from the check page carries, to go back there.
    private static final String FROM_CHECK = "check";

    @Inject
    private Eservices eservices;

    @Inject
    private DraftService drafts;

    @Inject
    private Form form;

    @Inject
    private Visit visit;

    private ServicePath path;
    private Journey journey;
    private Step step;
    private String draftId = "";
    private Optional<OpenDraft> draft = Optional.empty();
    private List<Fault> faults = List.of();
    private boolean gone;

    public void load() throws IOException {
        visit.forThisReaderOnly();
        path = ServicePath.of(visit.getRoot(), visit.path());
        draftId = form.field("draft");
        var service = eservices.find(path.service());
        if (service.isEmpty()
                || service.get().steps().stream().noneMatch(s -> s.name().equals(path.step()))) {
            Form.refuse(404);
        } else if (form.isSent()) {
            receive(service.get());
        } else {
            open(service.get());
        }
    }

    private void open(Eservice service) throws IOException {
        if (draftId.isEmpty()) {
            draftId = drafts.ticket(service.name()).draftId();
            show(new Journey(service, Answers.NONE));
            visit.returnsTo(path.back(""));
            return;
        }
        visit.returnsTo(path.back(draftId));
        var sent = drafts.sent(draftId);
        draft = drafts.open(service.name(), draftId);
        if (sent.isPresent()) {
            Form.goTo(path.receipt(sent.get()));
        } else if (draft.isEmpty()) {
            gone = true;
            visit.answer(410);
        } else {
            show(draft.get().journey());
        }
    }

    private void show(Journey shown) throws IOException {
        journey = shown;
        var asked = shown.step(path.step());
        if (asked.isEmpty() || isTooFar(shown)) {
            var missing = shown.firstMissing().map(Step::name).orElse("check");
            Form.goTo(draft.isPresent() ? path.to(missing, draftId) : path.front());
        } else {
            step = asked.get();
        }
    }

    /// Whether an earlier step has no answer yet.
    private boolean isTooFar(Journey shown) {
        return shown.firstMissing()
                .filter(missing -> shown.progress(missing.name()).step()
                        < shown.progress(path.step()).step())
                .isPresent();
    }

    private void receive(Eservice service) throws IOException {
        if (!form.isOurs(service.name(), draftId, path.step())) {
            Form.refuse(403);
            return;
        }
        try {
            faults = drafts.save(service.name(), draftId, path.step(), form.fields(), visit.getLanguage());
        } catch (AlreadySentException e) {
            Form.goTo(path.receipt(e.receiptSecret()));
            return;
        }
        draft = drafts.open(service.name(), draftId);
        journey = draft.map(OpenDraft::journey).orElseGet(() -> new Journey(service, Answers.NONE));
        if (faults.isEmpty()) {
            Form.goTo(next());
        } else {
            visit.returnsTo(path.back(draft.isPresent() ? draftId : ""));
            visit.answer(422);
            show(journey);
        }
    }

    private String next() {
        var asked = form.field("from").equals(FROM_CHECK) ? journey.firstMissing() : journey.next(path.step());
        return path.to(asked.map(Step::name).orElse("check"), draftId);
    }

    /// Whether the draft is there no longer.
    public boolean isGone() {
        return gone;
    }

    public List<QuestionView> getQuestions() {
        return step.questions().stream()
                .map(q -> new QuestionView(
                        journey.service(), step, q, visit.messages(), value(q.name()), fault(q.name())))
                .toList();
    }

    private String value(String question) {
        return form.isSent()
                ? form.field(question)
                : journey.answers().text(question).orElse("");
    }

    private Optional<Fault> fault(String question) {
        return faults.stream().filter(f -> f.question().equals(question)).findFirst();
    }

    /// The questions whose answers need to be put right.
    public List<QuestionView> getFaultyQuestions() {
        return getQuestions().stream().filter(QuestionView::isFaulty).toList();
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /// What the step is about, in few words.
    public String getStepTitle() {
        return visit.messages().text(journey.service().key(step) + ".title");
    }

    /// The heading of the page: the question, when there is only one.
    public String getHeading() {
        return step.questions().size() == 1 ? getQuestions().get(0).getLabel() : getStepTitle();
    }

    public ProgressView getProgress() {
        return new ProgressView(journey.progress(step.name()));
    }

    public String getDraftId() {
        return draftId;
    }

    public String getToken() {
        return drafts.formToken(journey.service().name(), draftId, step.name());
    }

    /// `check` when the reader came from there to change an answer.
    public String getFrom() {
        return form.field("from").equals(FROM_CHECK) ? FROM_CHECK : "";
    }

    public String getBack() {
        return journey.previous(step.name())
                .map(s -> path.to(s.name(), draftId))
                .orElseGet(path::front);
    }

    public String getFront() {
        return path.front();
    }

    /// Until when the answers are kept, as a date; empty while none is saved.
    public String getKeptUntil() {
        return draft.map(d -> visit.formats().date(d.expires())).orElse("");
    }
}
