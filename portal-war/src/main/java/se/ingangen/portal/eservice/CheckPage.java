package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.IncompleteJourneyException;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.OpenDraft;
import se.ingangen.content.eservice.Place;
import se.ingangen.content.eservice.SubmissionService;
import se.ingangen.content.eservice.Wording;
import se.ingangen.content.eservice.question.PersonName;
import se.ingangen.content.eservice.question.PostalAddress;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
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
            Form.goTo(path.to(missing.get(), draftId));
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

    /// The answers, by the parts of the e-service and the items of its groups.
    public List<Block> getBlocks() {
        var blocks = new ArrayList<Block>();
        var wording = new Wording(journey, visit.messages(), visit.formats());
        for (var step : journey.steps()) {
            var section = wording.section(step);
            if (blocks.isEmpty() || !blocks.get(blocks.size() - 1).is(section, "")) {
                blocks.add(new Block(section, "", new ArrayList<>()));
            }
            for (var asked : step.questions()) {
                rows(blocks, section, wording, Place.of(step), asked);
                for (var item : journey.items(asked)) {
                    var place = new Place(step, item);
                    blocks.add(new Block(section, wording.item(asked, item), new ArrayList<>()));
                    journey.questions(place).forEach(inner -> rows(blocks, section, wording, place, inner));
                }
            }
        }
        return blocks;
    }

    private void rows(List<Block> blocks, String section, Wording wording, Place place, Asked asked) {
        if (!asked.question().kind().equals("statement")) {
            blocks.get(blocks.size() - 1).rows().add(row(wording, place, asked));
        }
    }

    private Row row(Wording wording, Place place, Asked asked) {
        var answer = wording.answer(asked);
        var written = Wording.isWritten(asked) && !answer.isEmpty();
        return new Row(
                wording.label(asked),
                answer.isEmpty() ? visit.messages().text("eservice.check.empty") : answer,
                written || isName(asked) ? Languages.byScript(answer, visit.getLanguage()) : visit.getLanguage(),
                written,
                path.to(place, draftId) + "&from=" + STEP + "#" + asked.path());
    }

    /// Whether an answer is what somebody or somewhere is called, in the letters of Swedish perhaps.
    private static boolean isName(Asked asked) {
        return asked.question() instanceof PersonName || asked.question() instanceof PostalAddress;
    }

    /// What was answered and is asked no more, and so is not sent.
    public List<String> getNotSent() {
        var wording = new Wording(journey, visit.messages(), visit.formats());
        return journey.notSent().stream().map(wording::label).toList();
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

    /// A part of the e-service, or an item of a group in it.
    ///
    /// @param item what it is called; empty for none
    public record Block(String section, String item, List<Row> rows) {

        boolean is(String wantedSection, String wantedItem) {
            return section.equals(wantedSection) && item.equals(wantedItem);
        }
    }

    /// An answer, and where to change it.
    ///
    /// @param language the one to read the answer out in: the reader's, unless it is written in the
    ///     letters of another
    /// @param written whether it is in the reader's own words
    public record Row(String question, String answer, Language language, boolean written, String change) {}
}
