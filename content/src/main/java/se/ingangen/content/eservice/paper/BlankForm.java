package se.ingangen.content.eservice.paper;

import java.time.LocalDate;
import java.util.List;
import se.ingangen.content.document.Document;
import se.ingangen.content.document.Note;
import se.ingangen.content.document.Paragraph;
import se.ingangen.content.document.Part;
import se.ingangen.content.document.Words;
import se.ingangen.content.document.WritingBox;
import se.ingangen.content.eservice.Answers;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Step;
import se.ingangen.content.eservice.Who;
import se.ingangen.i18n.Language;

/// An e-service as a form to fill in with a pen: what it asks of everybody, in its order, and of a
/// co-applicant on sheets of their own.
final class BlankForm {

    private static final int OFFICE_MILLIMETRES = 25;

    private final Eservice service;
    private final BothLanguages say;
    private final Conditions conditions;
    private final BlankQuestion questions;

    /// @param today by which nothing on the form is judged, but a journey needs one
    BlankForm(Eservice service, Language language, LocalDate today) {
        this.service = service;
        this.say = new BothLanguages(new Journey(service, Answers.NONE, today), language);
        this.conditions = new Conditions(service, say);
        this.questions = new BlankQuestion(say, conditions);
    }

    /// @param organisation who it comes from
    /// @param reach where to hand it in
    List<Document> documents(Words organisation, List<Part> reach) {
        var sheets = new Sheets();
        sheets.add(
                new Sheets.Block(
                        "",
                        List.of(
                                new Paragraph(say.words(service.key() + ".summary")),
                                new Paragraph(say.words("eservice.paper.text")),
                                new WritingBox(say.label("eservice.paper.office"), OFFICE_MILLIMETRES))),
                say.messages());
        service.steps().stream().filter(step -> step.who() != Who.CO_APPLICANT).forEach(step -> add(sheets, step));
        sheets.add(new Sheets.Block("", reach), say.messages());
        if (service.steps().stream().anyMatch(step -> step.who() == Who.CO_APPLICANT)) {
            sheets.turn();
            sheets.add(new Sheets.Block("", ofCoApplicant()), say.messages());
            service.steps().stream()
                    .filter(step -> step.who() == Who.CO_APPLICANT)
                    .forEach(step -> add(sheets, step));
        }
        return sheets.documents(
                say.messages(), say.words("eservice.paper.title", say.wording().service()), organisation);
    }

    /// When these sheets are needed.
    private List<Part> ofCoApplicant() {
        return List.of(new Note(conditions.told(service.coApplicant(), Who.COMMON).stream()
                .flatMap(Part::words)
                .toList()));
    }

    private void add(Sheets sheets, Step step) {
        var parts = step.questions().stream()
                .flatMap(asked -> questions.parts(asked).stream())
                .toList();
        if (!parts.isEmpty()) {
            var all = conditions.above(parts, step.when(), step.who());
            sheets.add(new Sheets.Block(say.wording().section(step), all), say.messages());
        }
    }
}
