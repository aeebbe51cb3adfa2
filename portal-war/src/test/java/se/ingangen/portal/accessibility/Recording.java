package se.ingangen.portal.accessibility;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Place;
import se.ingangen.content.eservice.Step;
import se.ingangen.content.eservice.question.Files;
import se.ingangen.content.eservice.question.Group;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.portal.browser.PortalTest;

/// Goes through an e-service once for each journey of its [Guide], and keeps each page that it has not
/// seen before, as it is and with a fault, in every language.
final class Recording extends PortalTest {

    private static final int UNPROCESSABLE = 422;

    private final String start;
    private final Set<String> seen = new HashSet<>();
    private final List<Scene> scenes = new ArrayList<>();

    /// @param start the address of the first step
    Recording(String start) {
        this.start = start;
    }

    List<Scene> of(List<Journey> journeys) {
        journeys.forEach(this::walk);
        return scenes;
    }

    private void walk(Journey journey) {
        var form = StepForm.at(start);
        while (!form.step().equals(ServiceWalk.CHECK)) {
            var step = journey.step(form.step());
            if (step.isEmpty()) {
                throw new IllegalStateException("The portal asks " + form.step() + ", the definition does not: "
                        + journey.service().name());
            }
            var next = seen.add(Guide.name(step.get()))
                    ? kept(form, step.get(), journey)
                    : ServiceWalk.answered(form, journey);
            form = StepForm.at(next);
        }
    }

    /// Keeps what a step shows, and answers it.
    private String kept(StepForm form, Step step, Journey journey) {
        if (step.group().isPresent()) {
            return keptGroup(form, step, journey);
        }
        var here = faulty(form, step.name(), Likeness.of(step.questions(), ""), Faults.of(journey, Place.of(step)));
        var files = step.questions().stream()
                .filter(asked -> asked.question() instanceof Files)
                .toList();
        return (files.isEmpty() ? here : withFiles(here, step, files)).sent(ServiceWalk.fields(here, step, journey));
    }

    private String keptGroup(StepForm form, Step step, Journey journey) {
        var group = step.group().orElseThrow();
        var none = ((Group) group.question()).optional()
                ? Optional.<Map<String, String>>empty()
                : Optional.of(Map.<String, String>of());
        faulty(form, step.name(), Likeness.of(step.questions(), ""), none);
        var place = new Place(step, journey.items(group).get(0));
        var item = StepForm.at(ServiceWalk.newItem(form));
        var questions = journey.questions(place);
        var wrong = Faults.of(journey, place).map(given -> given.entrySet().stream()
                .collect(Collectors.toMap(f -> ServiceWalk.own(f.getKey(), place, item), Map.Entry::getValue)));
        var own = faulty(item, step.name() + " item", Likeness.of(questions, "item"), wrong);
        var added = ServiceWalk.filled(own, journey, place);
        var withItems = inEveryLanguage(language -> get(StepForm.in(language, added)));
        keep(
                step.name() + " with items",
                added,
                true,
                Likeness.of(step.questions(), "with items"),
                withItems,
                Map.of(),
                Map.of());
        return StepForm.at(added).sent(Map.of());
    }

    /// Keeps a page as it is, and with a fault if it can have one.
    ///
    /// @return its form, as it is afterwards
    private StepForm faulty(StepForm form, String name, Likeness likeness, Optional<Map<String, String>> wrong) {
        var clean = inEveryLanguage(language -> get(StepForm.in(language, form.address())));
        var last = new StepForm[] {form};
        var faulty = wrong.map(given -> inEveryLanguage(language -> {
            var answer = refused(last[0].in(language).send(given), form, given);
            last[0] = last[0].again(answer);
            return answer;
        }));
        keep(name, form.address(), false, likeness, clean, wrong.orElse(Map.of()), faulty.orElse(Map.of()));
        return last[0];
    }

    /// Adds a file, keeps the page with it, and takes it away again.
    private StepForm withFiles(StepForm form, Step step, List<Asked> files) {
        var question = files.get(0).path();
        form.sentFile(question);
        var address = form.address().replaceAll("[?].*", "") + "?draft=" + form.draft();
        var page = StepForm.at(address);
        var clean = inEveryLanguage(language -> get(StepForm.in(language, address)));
        var faulty = inEveryLanguage(
                language -> refused(page.in(language).sendFile(question, StepForm.PROGRAM), page, Map.of()));
        keep(
                step.name() + " with a file",
                address,
                false,
                Likeness.of(step.questions(), "with a file"),
                clean,
                Map.of(),
                faulty);
        page.files().forEach(file -> page.sent(Map.of("remove-file", file)));
        return StepForm.at(address);
    }

    private static HttpResponse<String> refused(HttpResponse<String> answer, StepForm form, Map<String, String> given) {
        if (answer.statusCode() != UNPROCESSABLE) {
            throw new IllegalStateException(form.step() + " takes what is wrong: " + answer.statusCode() + " " + given);
        }
        return answer;
    }

    private static Map<String, Snapshot> inEveryLanguage(Function<String, HttpResponse<String>> answer) {
        var pages = new HashMap<String, Snapshot>();
        Languages.all().stream().map(Language::tag).forEach(tag -> pages.put(tag, Snapshot.of(answer.apply(tag))));
        return pages;
    }

    private void keep(
            String name,
            String address,
            boolean told,
            Likeness likeness,
            Map<String, Snapshot> clean,
            Map<String, String> given,
            Map<String, Snapshot> faulty) {
        scenes.add(new Scene(name, address, told, likeness, clean, given, faulty));
    }
}
