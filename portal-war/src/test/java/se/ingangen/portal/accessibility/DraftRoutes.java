package se.ingangen.portal.accessibility;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import se.ingangen.content.eservice.Journey;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.portal.accessibility.Route.Opening;
import se.ingangen.portal.accessibility.Route.Trait;

/// The pages around the steps: all answers checked, a pause and what comes after it, two windows.
final class DraftRoutes {

    /// The shortest e-service, in which a draft is made with two requests.
    private static final String SHORT = "/sv/services/contact/";

    private final ServiceWalk walk;
    private final Journey journey;
    private final List<Route> routes = new ArrayList<>();

    /// @param walk through the shortest e-service
    /// @param journey through it that ends with a step which an earlier answer can drop
    DraftRoutes(ServiceWalk walk, Journey journey) {
        this.walk = walk;
        this.journey = journey;
    }

    List<Route> all() {
        var dropped = dropped();
        var kept = begun();
        var way = wayBack();
        for (var language : Languages.all()) {
            at(language, "check with an answer that is not sent", dropped);
            at(language, "later", SHORT + "later?draft=" + kept);
            afterwards(language, "later with a way back", Set.of(Trait.FORM), page -> button(page, ""), f -> f.send(
                            Map.of())
                    .body());
            afterwards(
                    language, "later, deleted", Set.of(Trait.FORM), page -> button(page, "delete"), form -> form.send(
                                    Map.of("delete", "yes"))
                            .body());
            afterwards(
                    language,
                    "later, left",
                    Set.of(Trait.FORM),
                    page -> {
                        button(page, "");
                        button(page, "leave");
                    },
                    form -> {
                        form.send(Map.of());
                        return form.send(Map.of("leave", "yes")).body();
                    });
            at(language, "continue", way);
            route(language, "continue with a wrong code", Set.of(Trait.FORM, Trait.FAULTY), way, wrongCode(language));
            route(language, "changed in another window", Set.of(Trait.FORM, Trait.TELLING), SHORT, stale(language));
        }
        return routes;
    }

    private void at(Language language, String name, String address) {
        routes.add(Route.at(name, language.tag(), StepForm.in(language.tag(), address), Trait.FORM));
    }

    private void route(Language language, String name, Set<Trait> traits, String address, Opening opening) {
        routes.add(new Route(name, language.tag(), StepForm.in(language.tag(), address), traits, Map.of(), opening));
    }

    /// What comes after something was done on the page for later, each time in a draft that is new.
    private void afterwards(
            Language language,
            String name,
            Set<Trait> traits,
            Consumer<Page> doing,
            Function<StepForm, String> sending) {
        Supplier<String> address = () -> StepForm.in(language.tag(), SHORT + "later?draft=" + begun());
        route(language, name, traits, SHORT + "later", new Doing(address, doing, sending));
    }

    private static void button(Page page, String name) {
        page.locator(name.isEmpty() ? "main form .actions .button" : "main button[name=" + name + "]")
                .first()
                .click();
    }

    /// A draft with its first answer.
    private String begun() {
        return walk.to(journey.steps().get(1).name(), journey).draft();
    }

    /// The address of a draft whose last step was answered, and then dropped by another answer.
    private String dropped() {
        var check = walk.toCheck(journey);
        StepForm.at(SHORT + "reply?draft=" + check.draft()).sent(Map.of("reply", "none-needed"));
        return check.address();
    }

    /// The address that leads back to a draft, with a code.
    private String wayBack() {
        var page = Jsoup.parse(
                StepForm.at(SHORT + "later?draft=" + begun()).send(Map.of()).body());
        return page.select("main bdi").first().text().replaceAll("^.*?(?=/sv/)", "");
    }

    /// Codes are few: whoever is wrong too often has to wait.
    private Opening wrongCode(Language language) {
        return new Doing(
                () -> StepForm.in(language.tag(), wayBack()),
                page -> {
                    page.locator("#code").fill("KKKK-KKKK");
                    button(page, "");
                },
                form -> form.send(Map.of("code", "KKKK-KKKK")).body());
    }

    private Opening stale(Language language) {
        return new Doing(
                () -> StepForm.in(language.tag(), SHORT + "topic?draft=" + begun()),
                page -> {
                    elsewhere(page.url().replaceAll("^.*?(?=/" + language.tag() + "/)", ""));
                    page.locator("#topic-work").check();
                    button(page, "");
                },
                form -> {
                    elsewhere(form.address());
                    return form.send(Map.of("topic", "work")).body();
                });
    }

    private static void elsewhere(String address) {
        StepForm.at(address).sent(Map.of("topic", "other"));
    }

    /// Something that is done on a page.
    ///
    /// @param address a new one each time
    private record Doing(Supplier<String> address, Consumer<Page> doing, Function<StepForm, String> sending)
            implements Opening {

        @Override
        public void open(Page page) {
            page.navigate(address.get());
            doing.accept(page);
        }

        @Override
        public String html(String ignored) {
            return sending.apply(StepForm.at(address.get()));
        }
    }
}
