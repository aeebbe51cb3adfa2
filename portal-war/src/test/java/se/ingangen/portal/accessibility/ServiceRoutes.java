package se.ingangen.portal.accessibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import se.ingangen.content.account.Lane;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Place;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.portal.accessibility.Route.Opening;
import se.ingangen.portal.accessibility.Route.Trait;
import se.ingangen.portal.browser.PortalTest;

/// Every page of every e-service, in every language.
///
/// The shortest e-service is opened in the browser as a visitor opens it, each step in a draft of its
/// own; the pages of the others are recorded in one go, and shown.
final class ServiceRoutes extends PortalTest {

    /// The e-service whose beginning and end belong to the ten main routes.
    private static final String SHORTEST = "contact";

    /// The shortest e-service that two people can send together.
    private static final String OF_TWO = "renewal";

    /// Answers that bring up lists, so that the page that checks all answers has some.
    private static final Map<String, String> WITH_LISTS =
            Map.of("has-children", "yes", "costs", "rent dental", "seeks", "yes");

    private static final Pattern FIRST_STEP = Pattern.compile("<a class=\"button\" href=\"(/sv/services/[^\"]+)\"");

    private static final Pattern FURTHER = Pattern.compile(" \\d+$");

    private final List<Route> routes = new ArrayList<>();
    private final Set<String> likenesses = new HashSet<>();
    private final Set<Lane> lanes = new HashSet<>();

    static List<Route> all() {
        var starts = starts();
        var guides = Definitions.all().stream().collect(Collectors.toMap(Eservice::name, Guide::new));
        var scenes = guides.keySet().parallelStream()
                .filter(service -> !service.equals(SHORTEST))
                .collect(Collectors.toConcurrentMap(service -> service, service -> new Recording(starts.get(service))
                        .of(guides.get(service).journeys())));
        var search = new ServiceRoutes();
        for (var service : Definitions.all()) {
            var walk = new ServiceWalk(service, starts.get(service.name()));
            var guide = guides.get(service.name());
            if (service.name().equals(SHORTEST)) {
                search.live(guide, walk);
            } else {
                search.recorded(service, scenes.get(service.name()));
            }
            search.ends(service, walk, guide.journey(WITH_LISTS));
            if (service.name().equals(OF_TWO)) {
                search.together(walk, guide.journey(Map.of("applying", "together")));
            }
        }
        return search.routes;
    }

    /// The first step of each e-service, which the front page or the article before it leads to.
    private static Map<String, String> starts() {
        var starts = new HashMap<String, String>();
        json(get("/api/v1/services?lang=sv")).getJsonArray("services").forEach(entry -> {
            var url = entry.asJsonObject().getString("url");
            var link = FIRST_STEP.matcher(get(url).body());
            if (!link.find()) {
                throw new IllegalStateException(url + " leads to no first step");
            }
            starts.put(entry.asJsonObject().getString("name"), link.group(1));
        });
        return starts;
    }

    private void recorded(Eservice service, List<Scene> scenes) {
        var names = new HashMap<String, Integer>();
        for (var scene : scenes) {
            var name = numbered(names, service.name() + " " + scene.name());
            var clean = marked(scene.likeness(), Optional.of(Trait.TELLING).filter(t -> scene.told()));
            scene.clean().forEach((language, page) -> add(name, language, scene.address(), clean, Map.of(), page));
            if (!scene.faulty().isEmpty()) {
                var faulty = marked(scene.likeness(), Optional.of(Trait.FAULTY));
                scene.faulty()
                        .forEach((language, page) ->
                                add(name + " with a fault", language, scene.address(), faulty, scene.given(), page));
            }
        }
    }

    private void live(Guide guide, ServiceWalk walk) {
        var names = new HashMap<String, Integer>();
        var main = Optional.of(Trait.MAIN);
        for (var way : guide.ways()) {
            var name = numbered(names, SHORTEST + " " + way.step().name());
            var address = walk.to(way.step().name(), way.journey()).address();
            var wrong = Faults.of(way.journey(), Place.of(way.step()));
            // What holds of a page with a fault is kept: once now, so that each look finds the same.
            wrong.ifPresent(given -> new Wrong(address, given).html(address));
            for (var language : Languages.all()) {
                var here = StepForm.in(language.tag(), address);
                var traits = new HashSet<>(main.isPresent() ? Set.of(Trait.FORM, Trait.MAIN) : Set.of(Trait.FORM));
                add(name, language.tag(), address, Set.copyOf(traits), Map.of(), p -> p.navigate(here));
                traits.add(Trait.FAULTY);
                wrong.ifPresent(given ->
                        add(name + " with a fault", language.tag(), address, traits, given, new Wrong(here, given)));
            }
            main = Optional.empty();
        }
        routes.addAll(new DraftRoutes(walk, guide.journey(Map.of("reply", "email"))).all());
    }

    /// Whether it is a step that has been come to before, and asks another of its questions.
    static boolean isFurther(Route route) {
        return FURTHER.matcher(route.name()).find();
    }

    /// A step may ask one question or another.
    private static String numbered(Map<String, Integer> names, String name) {
        var count = names.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + " " + count;
    }

    /// Whether it is the first of those that are like it.
    private Set<Trait> marked(Likeness likeness, Optional<Trait> state) {
        var traits = new HashSet<>(Set.of(Trait.FORM, Trait.STEP));
        state.ifPresent(traits::add);
        var how = state.filter(Trait.FAULTY::equals).isPresent() ? "with a fault " : "";
        if (likenesses.add(how + likeness.kinds())) {
            traits.add(Trait.KIND);
        }
        likeness.components().forEach(component -> {
            if (likenesses.add(how + component)) {
                traits.add(Trait.MODEL);
            }
        });
        return traits;
    }

    /// The front page, unless an article is it; all answers before they are sent; and the receipt.
    private void ends(Eservice service, ServiceWalk walk, Journey journey) {
        var check = walk.toCheck(journey).address();
        var receipt = walk.receipt(journey);
        var withLists = service.coApplicant().isPresent();
        var main = service.name().equals(SHORTEST);
        var first = lanes.add(service.lane());
        if (!service.introduced()) {
            front(service);
        }
        for (var language : Languages.all()) {
            page(service.name() + " check", language, check, withLists ? Set.of() : Set.of(Trait.STEP));
            page(
                    service.name() + " receipt",
                    language,
                    receipt,
                    main ? Set.of(Trait.MAIN) : first ? Set.of() : Set.of(Trait.STEP));
        }
    }

    /// What two people see who send together: the one who has signed waits, the other reads and signs.
    private void together(ServiceWalk walk, Journey journey) {
        var waiting = walk.receipt(journey);
        var shown =
                Jsoup.parse(get(waiting).body()).select("main dl.answers dd").eachText();
        var link = shown.get(0).replaceAll("^.*?(?=/sv/)", "");
        var reading = StepForm.at(link).sent(Map.of("code", shown.get(1)));
        for (var language : Languages.all()) {
            page("waiting for the other one", language, waiting, Set.of());
            page("confirm, locked", language, link, Set.of());
            page("confirm", language, reading, Set.of());
        }
    }

    private void front(Eservice service) {
        var traits = likenesses.add("front") ? Set.<Trait>of() : Set.of(Trait.STEP);
        for (var language : Languages.all()) {
            var here = "/" + language.tag() + "/services/" + service.name();
            add(service.name() + " front", language.tag(), here, traits, Map.of(), page -> page.navigate(here));
        }
    }

    private void page(String name, Language language, String address, Set<Trait> traits) {
        var here = StepForm.in(language.tag(), address);
        var all = new HashSet<>(traits);
        all.add(Trait.FORM);
        add(name, language.tag(), address, all, Map.of(), page -> page.navigate(here));
    }

    private void add(
            String name,
            String language,
            String address,
            Set<Trait> traits,
            Map<String, String> given,
            Opening opening) {
        routes.add(new Route(name, language, StepForm.in(language, address), traits, given, opening));
    }
}
