package se.ingangen.portal.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.portal.accessibility.Route.Trait;
import se.ingangen.portal.browser.BrowserTest;
import se.ingangen.portal.browser.Desk;
import se.ingangen.portal.browser.MediaPage;
import se.ingangen.portal.browser.TranslatedPage;

/// The gate: every page, in the languages and colours that the [Depth] asks for, without a fault.
///
/// What it found is in `target/accessibility/index.html`, with pictures of what failed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT extends BrowserTest {

    private Result result;

    @TestFactory
    Stream<DynamicTest> everyPageIsAccessible() throws IOException {
        return result().findings().stream()
                .map(finding -> dynamicTest(
                        finding.route() + ", " + finding.scheme().word(),
                        () -> assertEquals("", told(finding), finding.address())));
    }

    private static String told(Finding finding) {
        return finding.faults().stream().map(Fault::toString).collect(Collectors.joining("\n"));
    }

    @Test
    @DisabledIfSystemProperty(named = "gate.only", matches = ".+", disabledReason = "not all pages are looked at")
    void noViewIsForgotten() throws IOException {
        assertTrue(result().pages() > 0);
        assertEquals(List.of(), Views.notRendered(get("/metrics").body()), "views that no test has reached");
    }

    /// The definitions tell which steps there must be.
    @Test
    void noStepIsForgotten() {
        var found = Routes.ofThePublic().stream().map(Route::toString).collect(Collectors.toSet());
        var missing = Definitions.all().stream()
                .flatMap(service -> service.steps().stream()
                        .filter(step -> !step.isDeclarationOfCoApplicant()) // asked where they sign
                        .flatMap(step -> step.group().isPresent()
                                ? Stream.of(step.name(), step.name() + " item", step.name() + " with items")
                                : Stream.of(step.name()))
                        .map(step -> service.name() + " " + step))
                .flatMap(name -> Languages.all().stream().map(language -> language.tag() + " " + name))
                .filter(name -> !found.contains(name))
                .toList();
        assertEquals(List.of(), missing, "steps that no test has reached");
    }

    private Result result() throws IOException {
        if (result == null) {
            var depth = Depth.asked();
            var begun = Instant.now();
            var looks = new ArrayList<Look>();
            for (var route : routes()) {
                if (depth.looksAt(route) && route.toString().matches(System.getProperty("gate.only", ".*"))) {
                    depth.schemes().forEach(scheme -> looks.add(new Look(route, scheme)));
                }
            }
            MediaPage.takeIn();
            TranslatedPage.takeInAndChange();
            var address = portal().address();
            var findings = Crew.work(
                    looks,
                    address,
                    profiles -> look -> new Inspection(profiles, look.route, look.scheme)
                            .with(depth.care(look.route))
                            .run());
            MediaPage.archive();
            TranslatedPage.archive();
            result = Result.of(depth, findings, Duration.between(begun, Instant.now()));
            Report.write(result);
            LastRun.keep(result, AxeEngine.version(page()), NuChecker.version());
            System.out.println(result.inShort());
        }
        return result;
    }

    private List<Route> routes() {
        var routes = new ArrayList<>(Routes.ofThePublic());
        open("/desk");
        Desk.enter(this, "admin", portal().password("admin"));
        var newcomer = page().context().storageState();
        with(options -> options);
        Desk.signIn(this, "intake-planning");
        var officer = page().context().storageState();
        var errand = page().locator("td a").first().getAttribute("href").replaceAll(".*=", "");
        routes.add(Route.at("a page with pictures, films and documents", "sv", MediaPage.ADDRESS));
        routes.add(Route.at("a page with old, missing and machine-made parts", "ar", TranslatedPage.IN_ARABIC));
        routes.add(new Route(
                "a page whose source is opened beside it",
                "ar",
                TranslatedPage.IN_ARABIC,
                Set.of(),
                Map.of(),
                AccessibilityIT::openSources));
        Languages.all().stream()
                .map(Language::tag)
                .filter(tag -> !TranslatedPage.LANGUAGES.contains(tag))
                .forEach(tag -> routes.add(Route.at(
                        "a page that the language lacks", tag, "/" + tag + "/" + TranslatedPage.SLUG, Trait.MAIN)));
        routes.addAll(StaffRoutes.all(officer, newcomer, errand));
        return routes;
    }

    private static void openSources(Page page) {
        page.navigate(TranslatedPage.IN_ARABIC);
        page.locator("main .source summary").all().forEach(Locator::click);
    }

    private record Look(Route route, Scheme scheme) {}
}
