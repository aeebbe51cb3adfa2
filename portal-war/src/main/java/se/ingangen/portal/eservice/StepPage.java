package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ingangen.content.eservice.AlreadySentException;
import se.ingangen.content.eservice.Answers;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.ClosedDraftException;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.Fault;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.OpenDraft;
import se.ingangen.content.eservice.Place;
import se.ingangen.content.eservice.Step;
import se.ingangen.content.eservice.Wording;
import se.ingangen.content.eservice.attachment.Attachment;
import se.ingangen.content.eservice.question.Files;
import se.ingangen.content.eservice.question.Month;
import se.ingangen.i18n.Messages;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/step.xhtml`: the questions of one step, the list of a group's items, or the
/// questions about one of them.
@Named
@RequestScoped
public class StepPage {

    /// What a form that was changed from the check page carries, to go back there.
    private static final String FROM_CHECK = "check";

    /// What an address says when answers have been fetched.
    static final String FETCHED = "&fetched=yes";

    /// What an address asks for a new item with.
    private static final String NEW = "new";

    private static final Pattern ITEM = Pattern.compile("[a-z0-9]{8}");

    @Inject
    private Eservices eservices;

    @Inject
    private DraftService drafts;

    @Inject
    private Uploads uploads;

    @Inject
    private Form form;

    @Inject
    private Counter counter;

    @Inject
    private Visit visit;

    private ServicePath path;
    private Journey journey;
    private Place place;
    private String draftId = "";
    private Optional<OpenDraft> draft = Optional.empty();
    private List<Fault> faults = List.of();
    private List<Asked> elsewhere = List.of();
    private boolean gone;

    public void load() throws IOException {
        visit.forThisReaderOnly();
        path = ServicePath.of(visit.getRoot(), visit.path());
        var service = eservices.find(path.service());
        if (form.hasFiles() && service.isPresent()) {
            form.receive((field, name, content) -> upload(service.get(), field, name, content));
        }
        draftId = form.field("draft");
        if (service.isEmpty() || service.get().step(path.step()).isEmpty()) {
            Form.refuse(404);
        } else if (form.isSent()) {
            receive(service.get());
        } else {
            open(service.get());
        }
    }

    /// Keeps a file of our own form. Who sends one with another form is refused afterwards.
    private void upload(Eservice service, String field, String name, InputStream content) throws IOException {
        var id = form.field("draft");
        if (!field.startsWith(Uploads.FIELD) || name.isEmpty() || !form.isOurs(service.name(), id, path.step())) {
            return;
        }
        var asked = service.step(path.step())
                .flatMap(step -> step.question(field.substring(Uploads.FIELD.length())))
                .filter(q -> q.question() instanceof Files);
        if (asked.isPresent() && mayKeepFiles(service, id)) {
            drafts.keep(service.name(), id, visit.getLanguage());
            uploads.add(id, asked.get(), name, content);
        }
    }

    /// Not for a draft that is closed, nor at the desk for one that is not there.
    private boolean mayKeepFiles(Eservice service, String id) {
        return !counter.isOn() || drafts.open(service.name(), id).isPresent();
    }

    private void open(Eservice service) throws IOException {
        if (draftId.isEmpty() && !counter.isOn()) {
            draftId = drafts.ticket(service.name()).draftId();
            show(new Journey(service, Answers.NONE, visit.today()));
            visit.returnsTo(path.back("") + (isShared() ? "?shared=yes" : ""));
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
        var step = shown.step(path.step());
        if (step.isEmpty() || isTooFar(shown)) {
            Form.goTo(draft.isPresent() ? firstMissing() : path.front());
            return;
        }
        place = new Place(step.get(), item(step.get()));
    }

    /// The item that the page is about. A new one gets its id before it is saved, so that sending the
    /// form twice makes one.
    private String item(Step step) {
        var wanted = form.field("item");
        var group = step.group();
        if (group.isEmpty() || wanted.isEmpty()) {
            return "";
        }
        if (wanted.equals(NEW)) {
            return journey.hasRoom(group.get()) ? drafts.newItem() : "";
        }
        return form.isSent() && ITEM.matcher(wanted).matches()
                        || journey.items(group.get()).contains(wanted)
                ? wanted
                : "";
    }

    private String firstMissing() {
        return journey.firstMissing()
                .map(missing -> path.to(missing, draftId))
                .orElseGet(() -> path.to("check", draftId));
    }

    /// Whether an earlier step has no answer yet.
    private boolean isTooFar(Journey shown) {
        return shown.firstMissing()
                .filter(missing -> shown.isBefore(missing.step().name(), path.step()))
                .isPresent();
    }

    private void receive(Eservice service) throws IOException {
        if (!form.isOurs(service.name(), draftId, path.step())) {
            Form.refuse(403);
            return;
        }
        try {
            save(service);
        } catch (AlreadySentException e) {
            Form.goTo(path.receipt(e.receiptSecret()));
        } catch (ClosedDraftException e) {
            gone = true;
            visit.answer(410);
        }
    }

    private void save(Eservice service) throws IOException {
        var removed = form.field("remove");
        if (!removed.isEmpty()) {
            var place = drafts.remove(service.name(), draftId, path.step(), removed, visit.getLanguage());
            Form.goTo(path.to(path.step(), draftId) + "&removed=" + place);
            return;
        }
        if (!form.field("remove-file").isEmpty()) {
            uploads.remove(draftId, form.field("remove-file"));
        }
        var item = ITEM.matcher(form.field("item")).matches() ? form.field("item") : "";
        var saved = drafts.save(
                service.name(), draftId, path.step(), item, seen(service), given(service), visit.getLanguage());
        if (isShared()) {
            drafts.share(service.name(), draftId, visit.getLanguage());
        }
        draft = drafts.open(service.name(), draftId);
        if (!form.field("later").isEmpty() && draft.isPresent()) {
            Form.goTo(path.to("later", draftId)); // what does not hold yet is asked again then
            return;
        }
        journey = draft.map(OpenDraft::journey).orElse(saved.journey());
        if (journey.step(path.step()).isEmpty()) {
            Form.goTo(firstMissing() + ServicePath.DROPPED);
            return;
        }
        faults = isAboutFiles() ? uploads.refused() : withRefused(saved.faults());
        elsewhere = saved.elsewhere();
        if (faults.isEmpty() && isAboutFiles()) {
            Form.goTo(path.to(path.step(), draftId) + told() + "#files");
            return;
        }
        if (faults.isEmpty() && elsewhere.isEmpty()) {
            Form.goTo(next(item));
            return;
        }
        visit.returnsTo(path.back(draft.isPresent() ? draftId : ""));
        visit.answer(elsewhere.isEmpty() ? 422 : 409);
        show(journey);
    }

    /// What the address says of a file that was added or removed, so that the page tells it.
    private String told() {
        return form.field("remove-file").isEmpty()
                ? uploads.added().stream().map(file -> "&added=" + file.id()).collect(Collectors.joining())
                : "&removed=file";
    }

    /// Whether a file was only added or removed, and the page is to be shown again.
    private boolean isAboutFiles() {
        return !form.field("add-file").isEmpty() || !form.field("remove-file").isEmpty();
    }

    /// A file that was refused is what to tell, not that there is none.
    private List<Fault> withRefused(List<Fault> found) {
        var refused = uploads.refused().stream().map(Fault::path).toList();
        return Stream.concat(found.stream().filter(f -> !refused.contains(f.path())), uploads.refused().stream())
                .toList();
    }

    /// Files are not in the form that was shown, so that two windows may add some.
    private String seen(Eservice service) {
        return filesOf(service).isEmpty() ? form.field("seen") : "";
    }

    /// What was given, and the files that are there.
    private Map<String, String> given(Eservice service) {
        var fields = form.fields();
        filesOf(service).forEach(asked -> fields.put(asked.path(), uploads.answer(draftId, asked, fields)));
        return fields;
    }

    private List<Asked> filesOf(Eservice service) {
        return service.step(path.step()).stream()
                .flatMap(step -> step.questions().stream())
                .filter(asked -> asked.question() instanceof Files)
                .toList();
    }

    private String next(String item) {
        if (!item.isEmpty()) {
            return path.to(path.step(), draftId) + "&added=" + item;
        }
        if (form.field("from").equals(FROM_CHECK)) {
            return firstMissing();
        }
        return path.to(journey.next(path.step()).map(Step::name).orElse("check"), draftId);
    }

    /// Whether others use the reader's computer too.
    public boolean isShared() {
        return form.field("shared").equals("yes")
                || draft.filter(OpenDraft::shared).isPresent();
    }

    /// Whether the draft is there no longer.
    public boolean isGone() {
        return gone;
    }

    /// The list of a group's items; null on other pages.
    public GroupView getGroup() {
        return group(Optional.of(wording()));
    }

    /// The same in Swedish; null unless that stands beside it.
    public GroupView getSwedishGroup() {
        return group(counter.swedish(journey));
    }

    private GroupView group(Optional<Wording> words) {
        return place.item().isEmpty() && words.isPresent()
                ? place.step()
                        .group()
                        .map(group -> new GroupView(group, journey, words.get(), faults, path, draftId))
                        .orElse(null)
                : null;
    }

    public List<QuestionView> getQuestions() {
        var swedish = counter.swedish(journey);
        return journey.questions(place).stream()
                .map(q -> question(q, wording(), visit.messages())
                        .beside(swedish.map(words -> question(q, words, counter.messages()))))
                .toList();
    }

    private QuestionView question(Asked q, Wording words, Messages messages) {
        var alone = journey.questions(place).size() == 1;
        return new QuestionView(q, words, messages, given(q), fault(q), alone, months(q));
    }

    private Map<String, String> given(Asked asked) {
        if (!form.isSent()) {
            return journey.answers()
                    .text(asked.path())
                    .map(text -> asked.question().parts(text))
                    .orElse(Map.of());
        }
        var fields = form.fields();
        if (asked.question() instanceof Files) {
            return Map.of("", uploads.answer(draftId, asked, fields));
        }
        return asked.question().parts().stream()
                .collect(Collectors.toMap(part -> part, part -> fields.getOrDefault(asked.field(part), "")));
    }

    private List<String> months(Asked asked) {
        return asked.question() instanceof Month
                ? ((Month) asked.question())
                        .options(journey.today()).stream().map(Object::toString).toList()
                : List.of();
    }

    private Optional<Fault> fault(Asked asked) {
        return faults.stream().filter(f -> f.path().equals(asked.path())).findFirst();
    }

    private Wording wording() {
        return new Wording(journey, visit.messages(), visit.formats());
    }

    /// What needs to be put right.
    public List<? extends Faulty> getFaultyQuestions() {
        return getGroup() == null
                ? getQuestions().stream().filter(QuestionView::isFaulty).toList()
                : List.of(getGroup());
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /// What was answered in another window meanwhile.
    public List<Elsewhere> getElsewhere() {
        return elsewhere.stream()
                .map(asked -> new Elsewhere(
                        wording().label(asked),
                        wording().answer(asked),
                        inSwedish(words -> words.label(asked)),
                        inSwedish(words -> words.answer(asked))))
                .toList();
    }

    /// What the part of the e-service is about, in few words.
    public String getSection() {
        return wording().section(place.step());
    }

    /// The same in Swedish; empty unless that stands beside it.
    public String getSwedishSection() {
        return inSwedish(words -> words.section(place.step()));
    }

    private String inSwedish(Function<Wording, String> words) {
        return counter.swedish(journey).map(words).orElse("");
    }

    /// Whether the form of this page holds files.
    public boolean isOfFiles() {
        return !gone
                && place.item().isEmpty()
                && journey.questions(place).stream().anyMatch(q -> q.question() instanceof Files);
    }

    /// The files that have been added to a question.
    public List<FileView> files(QuestionView question) {
        return place.step().question(question.getName()).stream()
                .flatMap(asked -> uploads.of(draftId, asked).stream())
                .map(file -> new FileView(file, visit.messages(), visit.getLanguage())
                        .beside(new FileView(file, counter.messages(), counter.language())))
                .toList();
    }

    /// The heading of the page: the question, when there is only one.
    public String getHeading() {
        return heading(wording());
    }

    /// The same in Swedish; empty unless that stands beside it.
    public String getSwedishHeading() {
        return inSwedish(this::heading);
    }

    private String heading(Wording words) {
        return place.item().isEmpty()
                ? words.title(place.step())
                : words.item(place.step().group().orElseThrow(), place.item());
    }

    /// Whether the heading stands above the questions, and is not one itself.
    public boolean isHeaded() {
        return !place.item().isEmpty() || journey.questions(place).size() > 1;
    }

    /// What has just been done with an item or a file, or why another page is shown; empty for nothing.
    public String getTold() {
        return told(visit.messages(), wording());
    }

    /// The same in Swedish; empty unless that stands beside it.
    public String getSwedishTold() {
        return inSwedish(words -> told(counter.messages(), words));
    }

    private String told(Messages messages, Wording words) {
        if (form.isOfDropped()) {
            return messages.text("eservice.not-asked-now");
        }
        if (form.field("fetched").equals("yes")) {
            return messages.text("eservice.prefill.done");
        }
        return isOfFiles() ? toldOfFiles(messages) : toldOfItems(messages, words);
    }

    private String toldOfFiles(Messages messages) {
        if (form.field("removed").equals("file")) {
            return messages.text("eservice.upload.removed");
        }
        var added = List.of(form.fields().getOrDefault("added", "").split(" "));
        var names = place.step().questions().stream()
                .flatMap(asked -> uploads.of(draftId, asked).stream())
                .filter(file -> added.contains(file.id()))
                .map(Attachment::name)
                .toList();
        return names.isEmpty()
                ? ""
                : messages.text("eservice.upload.added", visit.formats().list(names));
    }

    private String toldOfItems(Messages messages, Wording words) {
        var group = place.step().group();
        var added = form.field("added");
        if (group.isPresent() && journey.items(group.get()).contains(added)) {
            return messages.text("eservice.repeat.added", words.item(group.get(), added));
        }
        var removed = form.field("removed");
        return group.isPresent() && removed.matches("[1-9][0-9]?")
                ? messages.text("eservice.repeat.removed", words.item(group.get(), Integer.parseInt(removed)))
                : "";
    }

    /// What the button says that saves the page.
    public String getContinue() {
        return goingOn(visit.messages(), wording());
    }

    /// The same in Swedish; empty unless that stands beside it.
    public String getSwedishContinue() {
        return inSwedish(words -> goingOn(counter.messages(), words));
    }

    private String goingOn(Messages messages, Wording words) {
        var group = place.step().group();
        if (!place.item().isEmpty()) {
            return messages.text("eservice.repeat.save", words.item(group.orElseThrow(), place.item()));
        }
        return group.filter(g -> !journey.items(g).isEmpty()).isPresent()
                ? messages.text("eservice.repeat.done")
                : messages.text("eservice.continue");
    }

    public ProgressView getProgress() {
        return new ProgressView(journey.progress(place.step().name()));
    }

    public String getDraftId() {
        return draftId;
    }

    public String getItem() {
        return place.item();
    }

    public String getSeen() {
        return journey.seen(place);
    }

    public String getToken() {
        return drafts.formToken(journey.service().name(), draftId, place.step().name());
    }

    /// `check` when the reader came from there to change an answer.
    public String getFrom() {
        return form.field("from").equals(FROM_CHECK) ? FROM_CHECK : "";
    }

    /// Where the way back leads: from an item to its list.
    public String getBack() {
        if (!place.item().isEmpty()) {
            return path.to(place.step().name(), draftId);
        }
        return journey.previous(place.step().name())
                .map(s -> path.to(s.name(), draftId))
                .orElseGet(path::front);
    }

    /// Where the form is sent. At the desk the address tells of which draft it is, so that whoever has to
    /// sign in again comes back to it.
    public String getAction() {
        return counter.isOn() ? path.to(new Place(place.step(), place.item()), draftId) : visit.getAddress();
    }

    /// Until when the answers are kept, as a date; empty while none is saved.
    public String getKeptUntil() {
        return draft.map(d -> visit.formats().date(d.expires())).orElse("");
    }

    /// A question that was answered otherwise in another window.
    ///
    /// @param swedishQuestion empty unless the Swedish stands beside it, as is its answer
    public record Elsewhere(String question, String answer, String swedishQuestion, String swedishAnswer) {}
}
