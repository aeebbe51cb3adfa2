package se.ingangen.content.eservice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ingangen.content.account.Lane;
import se.ingangen.content.eservice.identity.Differences;
import se.ingangen.content.eservice.identity.Proof;
import se.ingangen.content.eservice.question.Consent;
import se.ingangen.content.eservice.question.Given;
import se.ingangen.content.eservice.question.Group;
import se.ingangen.content.eservice.question.IdentityNumber;
import se.ingangen.content.eservice.question.PersonName;
import se.ingangen.content.eservice.question.Reading;
import se.ingangen.content.eservice.question.SpokenLanguage;
import se.ingangen.content.storage.Vault;

/// One person's answers laid over an e-service: what they are asked, where they are, what is left.
///
/// Next and previous are worked out, not stored, since an answer may add or drop later steps. A
/// dropped step keeps its answers, unsent, in case it comes back.
///
/// @param today the day on which they answer, by which ages and bounds of days are judged
public record Journey(Eservice service, Answers answers, LocalDate today) {

    /// The steps that are asked of whoever fills in, in order, each with the questions that are asked in
    /// it. The declaration of a co-applicant is not among them.
    public List<Step> steps() {
        return asked(course());
    }

    private static List<Step> asked(Course course) {
        return course.steps().stream()
                .filter(step -> !step.isDeclarationOfCoApplicant())
                .toList();
    }

    /// What the co-applicant agrees to, or does not, when they sign.
    public List<Step> declaration() {
        return course().steps().stream()
                .filter(Step::isDeclarationOfCoApplicant)
                .toList();
    }

    /// The steps that are asked of anybody: those of whoever fills in, and the declaration.
    List<Step> stepsOfBoth() {
        return course().steps();
    }

    /// What the co-applicant may see of it: what is common and what is theirs. The answers of the
    /// applicant alone are not even in it.
    Journey ofCoApplicant() {
        var common = service.withoutApplicant();
        var seen = new Journey(common, answers, today);
        return new Journey(common, seen.sent(), today);
    }

    /// The step of this name, if it is asked.
    public Optional<Step> step(String name) {
        return steps().stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /// The step after this one; empty when it is time to check the answers.
    ///
    /// @throws IllegalArgumentException if the e-service has no such step
    public Optional<Step> next(String step) {
        var place = place(step);
        return steps().stream().filter(s -> place(s.name()) > place).findFirst();
    }

    /// The step before this one; empty for the first.
    ///
    /// @throws IllegalArgumentException if the e-service has no such step
    public Optional<Step> previous(String step) {
        var place = place(step);
        return last(steps().stream().filter(s -> place(s.name()) < place).toList());
    }

    /// Whether a step comes before another.
    ///
    /// @throws IllegalArgumentException if the e-service has no such steps
    public boolean isBefore(String step, String other) {
        return place(step) < place(other);
    }

    /// The last step that is asked, which is before checking the answers.
    public Optional<Step> last() {
        return last(steps());
    }

    /// What is asked on a page: the questions of a step, or of one item of its group.
    public List<Asked> questions(Place place) {
        return place.item().isEmpty()
                ? place.step().questions()
                : course().item(place.step().group().orElseThrow(), place.item());
    }

    /// The first page with a question that has no answer, or none that holds.
    public Optional<Place> firstMissing() {
        return places().filter(p -> !isAnswered(p)).findFirst();
    }

    /// Whether everything that is asked is answered.
    public boolean isComplete() {
        return firstMissing().isEmpty();
    }

    /// All pages with questions, in order: of a group first its items.
    private Stream<Place> places() {
        return steps().stream()
                .flatMap(step -> Stream.concat(
                        step.group().stream()
                                .flatMap(group -> answers.items(group.path()).stream())
                                .map(item -> new Place(step, item)),
                        Stream.of(Place.of(step))));
    }

    /// Where this step is, by the sections of the e-service. A step that may yet be asked counts, so
    /// that the whole gets shorter on the way and never longer.
    ///
    /// @throws IllegalArgumentException if the e-service has no such step
    public Progress progress(String step) {
        var here = service.steps().get(place(step)).section();
        var sections = sections(asked(new Course(service, answers, today, true)));
        return new Progress(Math.max(0, sections.indexOf(here)) + 1, sections.size() + 1);
    }

    /// Where checking the answers is: last.
    public Progress progressOfCheck() {
        var all = sections(steps()).size() + 1;
        return new Progress(all, all);
    }

    private static List<String> sections(List<Step> steps) {
        return steps.stream().map(Step::section).distinct().toList();
    }

    /// What is wrong with what was given on a page; nothing if it is not asked.
    public List<Fault> check(Place place, Map<String, String> given) {
        var group = place.step().group().filter(g -> place.item().isEmpty());
        if (group.isPresent()) {
            return hasEnough(group.get())
                    ? List.of()
                    : List.of(new Fault(group.get().path(), "", "eservice.fault.group"));
        }
        return questions(place).stream()
                .flatMap(asked -> fault(asked, read(asked, given)).stream())
                .toList();
    }

    /// The journey with what was given on a page, as far as it holds. An answer that does not hold
    /// leaves the one before it in place. A new item is there once something of it holds, while the group
    /// has room.
    public Journey with(Place place, Map<String, String> given) {
        var valid = new LinkedHashMap<String, String>();
        for (var asked : questions(place)) {
            var reading = read(asked, given);
            if (takesAnswer(asked) && fault(asked, reading).isEmpty()) {
                valid.put(asked.path(), reading.answer());
            }
        }
        var group = place.step().group();
        if (group.isPresent() && !place.item().isEmpty()) {
            return withItem(group.get(), place, valid);
        }
        group.ifPresent(g -> valid.put(g.path(), answers.text(g.path()).orElse("")));
        return new Journey(service, answers.with(valid), today);
    }

    private Journey withItem(Asked group, Place place, Map<String, String> valid) {
        var isNew = !items(group).contains(place.item());
        var isBlank = valid.values().stream().allMatch(String::isEmpty);
        if (isNew && (isBlank || !hasRoom(group))) {
            return this;
        }
        var all = new LinkedHashMap<>(Map.of(group.path(), answers.itemsWith(group.path(), place.item())));
        all.putAll(valid);
        return new Journey(service, answers.with(all), today);
    }

    /// What stands on a page now, as a short text that says nothing of it: a form carries it, so that a
    /// stale one is noticed.
    public String seen(Place place) {
        return Vault.fingerprint(questions(place).stream()
                .map(asked -> asked.path() + "=" + answers.text(asked.path()).orElse("") + "\n")
                .collect(Collectors.joining()));
    }

    /// The questions of a page that have another answer in another journey.
    List<Asked> differing(Place place, Journey other) {
        return questions(place).stream()
                .filter(asked -> !answers.text(asked.path()).equals(other.answers.text(asked.path())))
                .toList();
    }

    /// The journey without an item of a group.
    public Journey without(Asked group, String item) {
        return new Journey(service, answers.without(group.path(), item), today);
    }

    /// Whether somebody keeps the answers of a step to themselves.
    private boolean isKeptBack(Step step) {
        return step.questions().stream()
                .filter(asked -> asked.question() instanceof Consent && ((Consent) asked.question()).sharing())
                .anyMatch(
                        asked -> answers.text(asked.path()).filter("no"::equals).isPresent());
    }

    private static boolean isConsent(Asked asked) {
        return asked.question() instanceof Consent;
    }

    /// The answers to what is asked, which are all that is sent, and what is worked out from them. What
    /// somebody does not want to share is not among them. What a co-applicant agrees to is, once they
    /// have signed.
    public Answers sent() {
        var sent = new LinkedHashMap<String, String>();
        var course = course();
        for (var step : course.steps()) {
            for (var asked : step.questions()) {
                if (isKeptBack(step) && !isConsent(asked)) {
                    continue;
                }
                text(course, asked).ifPresent(text -> sent.put(asked.path(), text));
                for (var item : items(asked)) {
                    course.item(asked, item)
                            .forEach(inner -> text(course, inner).ifPresent(text -> sent.put(inner.path(), text)));
                }
            }
        }
        return Answers.of(sent);
    }

    /// Questions that were answered and are asked no more, so that their answers are not sent.
    public List<Asked> notSent() {
        var asked = stepsOfBoth().stream()
                .flatMap(s -> s.questions().stream())
                .map(Asked::path)
                .collect(Collectors.toSet());
        return service.steps().stream()
                .flatMap(s -> s.questions().stream())
                .filter(q -> !asked.contains(q.path()) && answers.text(q.path()).isPresent())
                .toList();
    }

    /// The answer to a question, or what it is worked out to; empty for none.
    public Optional<String> text(Asked asked) {
        return text(course(), asked);
    }

    /// The ids of the items that a group has; none for another question.
    public List<String> items(Asked asked) {
        return asked.question() instanceof Group ? answers.items(asked.path()) : List.of();
    }

    /// Which half of the administration gets it, once it is sent.
    public Lane lane() {
        return service.authority().isPresent() && course().holds(service.authority()) ? Lane.AUTHORITY : service.lane();
    }

    /// Who deals with it, once it is sent.
    public String area() {
        return service.area().of(sent());
    }

    /// Whether somebody cannot wait.
    public boolean isUrgent() {
        return service.urgent().isPresent() && course().holds(service.urgent());
    }

    /// Whether two people apply together.
    public boolean hasCoApplicant() {
        return service.coApplicant().isPresent() && course().holds(service.coApplicant());
    }

    /// Whether the applicant has answered with another name or personal identity number than was shown of
    /// them.
    public boolean differsFrom(Proof proof) {
        return steps().stream()
                .filter(step -> step.who() != Who.CO_APPLICANT)
                .flatMap(step -> step.questions().stream())
                .anyMatch(asked -> differs(asked, proof));
    }

    private boolean differs(Asked asked, Proof proof) {
        var answer = text(asked).orElse("");
        if (asked.question() instanceof PersonName && ((PersonName) asked.question()).self()) {
            return Differences.ofName(answer, proof.name());
        }
        return asked.question() instanceof IdentityNumber && Differences.ofNumber(answer, proof.number());
    }

    /// The first name of the co-applicant; empty until it is answered.
    public Optional<String> coApplicantsName() {
        return firstNameOf(Who.CO_APPLICANT);
    }

    /// The first name of the applicant; empty until it is answered.
    Optional<String> applicantsName() {
        return firstNameOf(Who.APPLICANT);
    }

    /// The tag of the language that the co-applicant wants to speak; empty if they are not asked.
    public Optional<String> coApplicantsLanguage() {
        return steps().stream()
                .filter(s -> s.who() == Who.CO_APPLICANT)
                .flatMap(s -> s.questions().stream())
                .filter(q -> q.question() instanceof SpokenLanguage)
                .flatMap(q -> answers.text(q.path()).stream())
                .findFirst();
    }

    private Optional<String> firstNameOf(Who who) {
        return service.steps().stream()
                .filter(s -> s.who() == who)
                .flatMap(s -> s.questions().stream())
                .filter(q -> q.question() instanceof PersonName)
                .flatMap(q -> answers.text(q.path()).stream())
                .map(name -> name.lines().findFirst().orElse(""))
                .findFirst();
    }

    private static Optional<String> text(Course course, Asked asked) {
        return asked.sum().isPresent()
                ? asked.sum().get().value(course).number().map(n -> n.stripTrailingZeros()
                        .toPlainString())
                : course.answer(asked);
    }

    private boolean isAnswered(Place place) {
        var group = place.item().isEmpty() ? place.step().group() : Optional.<Asked>empty();
        if (group.isPresent()) {
            return answers.has(group.get().path()) && hasEnough(group.get());
        }
        return questions(place).stream().filter(Journey::takesAnswer).allMatch(this::isAnswered);
    }

    private boolean hasEnough(Asked group) {
        return items(group).size() >= ((Group) group.question()).least();
    }

    /// Whether a group can take another item.
    public boolean hasRoom(Asked group) {
        return items(group).size() < ((Group) group.question()).most();
    }

    /// An answer is read anew, since a day that could be answered yesterday may be too early today.
    private boolean isAnswered(Asked asked) {
        var answer = answers.text(asked.path()).orElse("");
        var again = asked.question().read(new Given(asked.question().parts(answer)), today);
        return answers.has(asked.path()) && fault(asked, again).isEmpty();
    }

    private static boolean takesAnswer(Asked asked) {
        return !asked.question().parts().isEmpty();
    }

    private Reading read(Asked asked, Map<String, String> given) {
        var parts = asked.question().parts().stream()
                .collect(Collectors.toMap(part -> part, part -> given.getOrDefault(asked.field(part), "")));
        return asked.question().read(new Given(parts), today);
    }

    private static Optional<Fault> fault(Asked asked, Reading reading) {
        if (reading.flaw().isPresent()) {
            var flaw = reading.flaw().get();
            return Optional.of(new Fault(asked.path(), flaw.part(), flaw.messageKey(), flaw.args()));
        }
        return reading.answer().isEmpty() && !asked.question().optional() && takesAnswer(asked)
                ? Optional.of(new Fault(asked.path(), asked.question().parts().get(0), asked.key() + ".missing"))
                : Optional.empty();
    }

    private Course course() {
        return new Course(service, answers, today, false);
    }

    private int place(String step) {
        for (var i = 0; i < service.steps().size(); i++) {
            if (service.steps().get(i).name().equals(step)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The e-service " + service.name() + " has no step of that name");
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }
}
