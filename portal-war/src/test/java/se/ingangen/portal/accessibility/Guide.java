package se.ingangen.portal.accessibility;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ingangen.content.eservice.Answers;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Place;
import se.ingangen.content.eservice.Step;
import se.ingangen.content.eservice.question.Given;
import se.ingangen.content.storage.Settings;

/// Knows which answers lead to every step of an e-service, with every set of questions that it may ask.
///
/// Begins with the answers of whoever is asked least, and changes one of them at a time; where that
/// brings up something new, it goes on from there. So each step is reached by a short way, and no page
/// is asked for to find it.
final class Guide {

    /// How often answers may bring up what has to be answered too.
    private static final int ROUNDS = 30;

    private static final String ITEM = "item0000";

    private final Eservice service;
    private final LocalDate today = LocalDate.now(Settings.ZONE);
    private final Map<String, Way> ways = new LinkedHashMap<>();
    private Map<String, String> least = Map.of();

    Guide(Eservice service) {
        this.service = service;
    }

    /// A way to each step, and to each set of questions that it asks together.
    Collection<Way> ways() {
        if (ways.isEmpty()) {
            search();
        }
        return ways.values();
    }

    private void search() {
        var waiting = new ArrayDeque<Map<String, String>>();
        least = least();
        note(least);
        waiting.add(least);
        while (!waiting.isEmpty()) {
            var chosen = waiting.poll();
            var journey = journey(chosen);
            asked(journey)
                    .flatMap(asked -> answers(asked).map(answer -> with(chosen, asked.path(), answer)))
                    .filter(changed -> bringsUp(journey, changed))
                    .filter(this::note)
                    .forEach(waiting::add);
        }
    }

    /// The answers that spare somebody most steps.
    private Map<String, String> least() {
        var chosen = Map.<String, String>of();
        var shortest = journey(chosen);
        for (var i = 0; i < shortest.steps().size(); i++) {
            for (var asked : shortest.steps().get(i).questions()) {
                for (var answer : answers(asked).skip(1).toList()) {
                    var changed = with(chosen, asked.path(), answer);
                    var journey = journey(changed);
                    if (journey.steps().size() < shortest.steps().size()) {
                        chosen = changed;
                        shortest = journey;
                    }
                }
            }
        }
        return chosen;
    }

    /// Whether changed answers ask something, at least at first sight, to which no way is known.
    private boolean bringsUp(Journey journey, Map<String, String> changed) {
        var laid = new Journey(service, journey.answers().with(changed), today);
        return laid.steps().stream().anyMatch(step -> !ways.containsKey(name(step)));
    }

    /// @return whether it has something new
    private boolean note(Map<String, String> chosen) {
        var before = ways.size();
        var journey = journey(chosen);
        journey.steps().forEach(step -> ways.putIfAbsent(name(step), new Way(chosen, journey, step)));
        return ways.size() > before;
    }

    /// A few journeys that come by everything: ways that can be gone together are.
    List<Journey> journeys() {
        var left = new ArrayList<>(ways());
        var journeys = new ArrayList<Journey>();
        while (!left.isEmpty()) {
            var chosen = left.get(0).chosen();
            for (var way : left) {
                chosen = together(chosen, way, left);
            }
            var journey = journey(chosen);
            journeys.add(journey);
            left.removeIf(way -> shows(journey, way));
        }
        return journeys;
    }

    /// Answers that lead where these do, and another way too; these, if there are none.
    private Map<String, String> together(Map<String, String> chosen, Way other, List<Way> wanted) {
        var journey = journey(chosen);
        var both = new LinkedHashMap<>(chosen);
        both.putAll(changes(other.chosen()));
        if (shows(journey, other)
                || !both.entrySet().containsAll(changes(chosen).entrySet())) {
            return chosen;
        }
        var joined = journey(both);
        return shows(joined, other) && wanted.stream().allMatch(way -> shows(joined, way) || !shows(journey, way))
                ? both
                : chosen;
    }

    /// The answers that are not those of whoever is asked least.
    private Map<String, String> changes(Map<String, String> chosen) {
        var changes = new LinkedHashMap<>(chosen);
        changes.entrySet().removeAll(least.entrySet());
        return changes;
    }

    private static boolean shows(Journey journey, Way way) {
        return journey.step(way.step().name())
                .filter(step -> name(step).equals(name(way.step())))
                .isPresent();
    }

    /// A step with what it asks.
    static String name(Step step) {
        return step.name() + step.questions().stream().map(Asked::path).collect(Collectors.joining(" ", " ", ""));
    }

    /// The questions of a journey, of groups those of their items too.
    private static Stream<Asked> asked(Journey journey) {
        return journey.steps().stream()
                .flatMap(step -> Stream.concat(
                        step.questions().stream(),
                        step.group().stream()
                                .flatMap(group -> journey.items(group).stream())
                                .flatMap(item -> journey.questions(new Place(step, item)).stream())));
    }

    /// The answers to try, as they are stored.
    private Stream<String> answers(Asked asked) {
        return takesAnswer(asked)
                ? Samples.right(asked.question(), today).stream()
                        .map(parts ->
                                asked.question().read(new Given(parts), today).answer())
                : Stream.empty();
    }

    private static boolean takesAnswer(Asked asked) {
        return !asked.question().parts().isEmpty();
    }

    /// Everything answered: as chosen, or else with what holds.
    ///
    /// @param chosen stored answers, by their paths
    Journey journey(Map<String, String> chosen) {
        var journey = new Journey(service, Answers.NONE, today);
        for (var i = 0; i < ROUNDS && !journey.isComplete(); i++) {
            for (var step : journey.steps()) {
                journey = answered(journey, step, chosen);
            }
        }
        if (!journey.isComplete()) {
            throw new IllegalStateException("No sample answers " + journey.firstMissing());
        }
        return journey;
    }

    /// A list that lacks an item is answered with one.
    private Journey answered(Journey journey, Step step, Map<String, String> chosen) {
        var group = step.group();
        if (group.isPresent()) {
            return journey.items(group.get()).isEmpty() ? with(journey, new Place(step, ITEM), chosen) : journey;
        }
        return step.questions().stream().allMatch(asked -> journey.answers().has(asked.path()))
                ? journey
                : with(journey, Place.of(step), chosen);
    }

    private Journey with(Journey journey, Place place, Map<String, String> chosen) {
        return journey.with(place, fields(journey.questions(place), chosen));
    }

    private Map<String, String> fields(List<Asked> questions, Map<String, String> chosen) {
        var fields = new HashMap<String, String>();
        questions.stream().filter(Guide::takesAnswer).forEach(asked -> {
            var parts = Optional.ofNullable(chosen.get(asked.path()))
                    .map(answer -> asked.question().parts(answer))
                    .orElseGet(() -> Samples.right(asked.question(), today).get(0));
            parts.forEach((part, value) -> fields.put(asked.field(part), value));
        });
        return fields;
    }

    private static Map<String, String> with(Map<String, String> chosen, String path, String answer) {
        var changed = new LinkedHashMap<>(chosen);
        changed.put(path, answer);
        return changed;
    }

    /// The steps and inner questions of a definition that no way leads to.
    List<String> missed() {
        var found = new ArrayList<String>();
        ways().forEach(way -> {
            found.add(way.step().name());
            way.step().questions().forEach(asked -> found.add(asked.path()));
        });
        var askedHere = service.steps().stream()
                .filter(step -> !step.isDeclarationOfCoApplicant())
                .toList();
        return Stream.concat(
                        askedHere.stream().map(Step::name),
                        askedHere.stream().flatMap(s -> s.questions().stream()).map(Asked::path))
                .filter(name -> !found.contains(name))
                .distinct()
                .map(name -> service.name() + " " + name)
                .toList();
    }
}
