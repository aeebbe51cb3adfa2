package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.content.eservice.question.Choice;
import se.ingangen.content.eservice.question.Choices;
import se.ingangen.content.eservice.question.SpokenLanguage;
import se.ingangen.content.eservice.question.YesNo;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// What a co-applicant sees: all that is theirs, all that is common, and nothing that only the
/// applicant was asked. For every question there is, in every way to come to it.
class CoApplicantsSightTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, List<Journey>> JOURNEYS = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"income-support", "renewal"})
    void whatIsTheirsAndWhatIsCommonIsThereAndNothingElse(String name) {
        var asked = new HashSet<String>();
        for (var journey : journeys(name)) {
            journey.stepsOfBoth().forEach(step -> asked.addAll(paths(journey, List.of(step))));
            var seen = journey.ofCoApplicant();
            assertEquals(
                    journey.steps().stream()
                            .filter(step -> step.who() != Who.APPLICANT)
                            .toList(),
                    seen.steps());
            assertEquals(journey.declaration(), seen.declaration());
            assertTrue(paths(seen, seen.stepsOfBoth())
                    .containsAll(seen.answers().asMap().keySet()));
            for (var path : seen.answers().asMap().keySet()) {
                assertEquals(journey.answers().text(path), seen.answers().text(path), path);
            }
        }
        var never = new HashSet<>(everyQuestion(name));
        never.removeAll(
                asked.stream().map(path -> path.replace("aaaaaaaa.", "")).collect(Collectors.toSet()));
        assertEquals(Set.of(), never, "questions that this test came past in no journey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"income-support", "renewal"})
    void noWordOfTheApplicantIsAmongTheirsInAnyLanguage(String name) {
        var full = TwoPeople.complete(Contact.find(name), Map.of(), TODAY);
        Languages.all().forEach(language -> assertSaysNothingSecret(full, language));
        journeys(name).forEach(journey -> assertSaysNothingSecret(journey, Languages.standard()));
    }

    private static void assertSaysNothingSecret(Journey journey, Language language) {
        assertTrue(journey.answers().json().contains("SECRET"));
        var formats = new Formats(language, Settings.ZONE);
        var wording = Wording.toCoApplicant(journey.ofCoApplicant(), Messages.of(language), formats);
        var words = words(journey.ofCoApplicant(), wording);
        TwoPeople.SECRETS.forEach(secret -> assertFalse(words.contains(secret), () -> secret + " in " + words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"income-support", "renewal"})
    void nothingTheySeeHangsOnWhatOnlyTheApplicantAnswered(String name) {
        var journey = TwoPeople.complete(Contact.find(name), Map.of(), TODAY);
        var applicants = journey.steps().stream()
                .filter(step -> step.who() == Who.APPLICANT)
                .flatMap(step -> step.questions().stream())
                .toList();
        assertTrue(applicants.size() > 10);
        for (var asked : applicants) {
            for (var other : others(asked)) {
                var changed =
                        new Journey(journey.service(), journey.answers().with(Map.of(asked.path(), other)), TODAY);
                assertEquals(journey.ofCoApplicant(), changed.ofCoApplicant(), asked.path());
            }
        }
    }

    /// One with everything there is, and one for each other answer that can be chosen.
    private static List<Journey> journeys(String name) {
        return JOURNEYS.computeIfAbsent(name, CoApplicantsSightTest::fillIn);
    }

    private static List<Journey> fillIn(String name) {
        var service = Contact.find(name);
        var journeys = new ArrayList<Journey>();
        journeys.add(TwoPeople.complete(service, Map.of(), TODAY));
        for (var step : service.steps()) {
            for (var asked : step.questions()) {
                if (!asked.path().equals("applying")) {
                    codes(asked)
                            .forEach(code ->
                                    journeys.add(TwoPeople.complete(service, Map.of(asked.path(), code), TODAY)));
                }
            }
        }
        return journeys;
    }

    private static List<String> codes(Asked asked) {
        var question = asked.question();
        if (question instanceof Choice) {
            return ((Choice) question).options();
        }
        if (question instanceof SpokenLanguage) {
            return List.of("sv", "so");
        }
        if (question instanceof Choices) {
            return ((Choices) question).options();
        }
        return question instanceof YesNo ? YesNo.OPTIONS : List.of();
    }

    private static List<String> others(Asked asked) {
        var codes = codes(asked);
        return codes.isEmpty() ? List.of("", "1") : codes;
    }

    /// Of those who apply together.
    private static Set<String> everyQuestion(String name) {
        return Contact.find(name).steps().stream()
                .filter(step -> !step.name().equals("civil-status"))
                .flatMap(step -> step.questions().stream())
                .flatMap(asked -> Stream.concat(
                        Stream.of(asked.path()),
                        asked.inner().stream().map(inner -> asked.path() + "." + inner.path())))
                .collect(Collectors.toSet());
    }

    private static Set<String> paths(Journey journey, List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.questions().stream()
                        .flatMap(asked -> Stream.concat(
                                Stream.of(asked),
                                journey.items(asked).stream()
                                        .flatMap(item -> journey.questions(new Place(step, item)).stream()))))
                .map(Asked::path)
                .collect(Collectors.toSet());
    }

    private static String words(Journey journey, Wording wording) {
        var words = new LinkedHashMap<String, String>();
        for (var step : journey.stepsOfBoth()) {
            words.put(step.name(), wording.section(step) + wording.title(step));
            for (var asked : step.questions()) {
                words.put(asked.path(), words(wording, asked));
                for (var item : journey.items(asked)) {
                    words.put(asked.path() + item, wording.item(asked, item));
                    journey.questions(new Place(step, item)).forEach(q -> words.put(q.path(), words(wording, q)));
                }
            }
        }
        return words.toString();
    }

    private static String words(Wording wording, Asked asked) {
        return wording.label(asked) + wording.hint(asked).orElse("") + wording.answer(asked);
    }
}
