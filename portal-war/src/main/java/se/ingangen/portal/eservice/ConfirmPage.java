package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.ConfirmationService;
import se.ingangen.content.eservice.Confirming;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.Who;
import se.ingangen.content.eservice.Wording;
import se.ingangen.content.intake.ErrandNumber;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/confirm.xhtml`: where a co-applicant types their code, reads what is theirs and
/// what is common, and signs.
@Named
@RequestScoped
public class ConfirmPage {

    private static final String STEP = "confirm";

    @Inject
    private Eservices eservices;

    @Inject
    private DraftService drafts;

    @Inject
    private ConfirmationService confirmation;

    @Inject
    private Form form;

    @Inject
    private Visit visit;

    private ServicePath path;
    private String link = "";
    private String key = "";
    private Confirming state = new Confirming.Gone();

    public void load() throws IOException {
        visit.forThisReaderOnly();
        path = ServicePath.of(visit.getRoot(), visit.path());
        link = form.field("link");
        key = form.field("key");
        visit.returnsTo("services/" + path.service() + "/" + query());
        if (eservices.find(path.service()).isEmpty()) {
            Form.refuse(404);
        } else if (!form.isSent()) {
            show(confirmation.read(path.service(), link, key));
        } else if (!form.isOurs(path.service(), link, STEP)) {
            Form.refuse(403);
        } else if (key.isEmpty()) {
            open();
        } else {
            confirm();
        }
    }

    private void open() throws IOException {
        var opened = confirmation.open(path.service(), link, form.field("code"));
        if (opened instanceof Confirming.Opened right) {
            key = right.key();
            Form.goTo(path.front() + "/" + query());
        } else {
            show(opened);
        }
    }

    private void confirm() throws IOException {
        var confirmed =
                confirmation.confirm(path.service(), link, key, form.field("seen"), form.fields(), visit.getLanguage());
        if (confirmed instanceof Confirming.Signed) {
            Form.goTo(path.front() + "/" + query());
        } else {
            show(confirmed);
        }
    }

    private void show(Confirming shown) {
        state = shown;
        var status = status();
        if (status > 0) {
            visit.answer(status);
        }
    }

    /// What is answered when there is nothing to read, or it was not signed; 0 for the usual.
    private int status() {
        if (state instanceof Confirming.Gone) {
            return 410;
        }
        if (state instanceof Confirming.Wrong || state instanceof Confirming.Resting || isFaulty()) {
            return 422;
        }
        return form.isSent() && (state instanceof Confirming.Reading || state instanceof Confirming.Unready) ? 409 : 0;
    }

    private String query() {
        return STEP + "?link=" + link + (key.isEmpty() ? "" : "&key=" + key);
    }

    /// What the page shows: `gone`, `code`, `unready`, `reading` or `signed`.
    public String getState() {
        if (state instanceof Confirming.Gone) {
            return "gone";
        }
        if (state instanceof Confirming.Unready) {
            return "unready";
        }
        if (state instanceof Confirming.Reading) {
            return "reading";
        }
        return state instanceof Confirming.Signed ? "signed" : "code";
    }

    /// What the page is about.
    public String getHeading() {
        switch (getState()) {
            case "gone":
                return visit.messages().text("eservice.co.gone");
            case "unready":
                return visit.messages().text("eservice.co.wait", getApplicant());
            case "reading":
                return visit.messages().text("eservice.co.confirm", getApplicant());
            case "signed":
                return visit.messages().text("eservice.co.confirmed");
            default:
                return visit.messages().text("eservice.co.open");
        }
    }

    /// The first name of whoever has filled in.
    public String getApplicant() {
        return state instanceof Confirming.Unready unready
                ? unready.applicant()
                : reading().applicant();
    }

    private Confirming.Reading reading() {
        return (Confirming.Reading) state;
    }

    /// What to do about the code; empty when nothing is wrong.
    public String getCodeFault() {
        if (state instanceof Confirming.Wrong) {
            return visit.messages().text("eservice.resume.code.wrong");
        }
        if (state instanceof Confirming.Resting resting) {
            var until = visit.formats().timeAfter(resting.until());
            return visit.messages().text("eservice.co.open.locked", until);
        }
        return "";
    }

    /// What it says about the co-applicant.
    public List<AnswerBlocks.Block> getYours() {
        return blocks(Who.CO_APPLICANT);
    }

    /// What it says about both.
    public List<AnswerBlocks.Block> getCommon() {
        return blocks(Who.COMMON);
    }

    private List<AnswerBlocks.Block> blocks(Who who) {
        var journey = reading().journey();
        var steps = journey.steps().stream().filter(s -> s.who() == who).toList();
        return new AnswerBlocks(journey, wording(), visit.messages()).of(steps, new AnswerBlocks.Around() {
            @Override
            public String files(Asked asked) {
                return fileNames(asked);
            }
        });
    }

    /// Each kept apart from the text around it, since a name may run in another direction.
    private String fileNames(Asked asked) {
        return visit.formats()
                .list(reading().files().stream()
                        .filter(file -> file.question().equals(asked.path()))
                        .map(file -> "\u2068" + file.name() + "\u2069")
                        .toList());
    }

    /// What they agree to, or not, when they sign.
    public List<QuestionView> getDeclaration() {
        return reading().journey().declaration().stream()
                .flatMap(step -> step.questions().stream())
                .map(asked -> new QuestionView(
                        asked,
                        wording(),
                        visit.messages(),
                        Map.of("", form.field(asked.path())),
                        reading().faults().stream()
                                .filter(f -> f.path().equals(asked.path()))
                                .findFirst(),
                        false,
                        List.of()))
                .toList();
    }

    private Wording wording() {
        return Wording.toCoApplicant(reading().journey(), visit.messages(), visit.formats());
    }

    /// Those that need an answer.
    public List<QuestionView> getFaultyQuestions() {
        return getDeclaration().stream().filter(QuestionView::isFaulty).toList();
    }

    public boolean isFaulty() {
        return state instanceof Confirming.Reading && !reading().faults().isEmpty();
    }

    /// Whether it was signed, and something else had been shown.
    public boolean isChanged() {
        return state instanceof Confirming.Reading && reading().changed();
    }

    /// Stands for what is shown, so that nothing else is signed.
    public String getSeen() {
        return reading().seen();
    }

    /// The errand's number; empty to whoever has not typed the code.
    public String getNumber() {
        return Optional.of(state)
                .filter(Confirming.Signed.class::isInstance)
                .flatMap(signed -> ((Confirming.Signed) signed).number())
                .map(ErrandNumber::shown)
                .orElse("");
    }

    public String getLink() {
        return link;
    }

    public String getKey() {
        return key;
    }

    public String getToken() {
        return drafts.formToken(path.service(), link, STEP);
    }
}
