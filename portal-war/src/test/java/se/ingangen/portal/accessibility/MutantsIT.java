package se.ingangen.portal.accessibility;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.ingangen.portal.browser.PortalTest;

/// Whether the gate sees what is wrong: each mutant is one mistake in a page that passes otherwise.
class MutantsIT extends PortalTest {

    private static final int KINDS_AT_LEAST = 40;

    @Test
    void thereAreManyKinds() {
        assertTrue(Mutants.all().stream().map(Mutant::what).distinct().count() >= KINDS_AT_LEAST);
    }

    @TestFactory
    Stream<DynamicTest> everyMutantIsSeen() {
        var routes = Routes.ofThePublic();
        var address = portal().address();
        var mutants = Mutants.all().stream()
                .filter(mutant -> mutant.what().matches(System.getProperty("gate.mutant", ".*")))
                .toList();
        var findings = Crew.work(mutants, address, profiles -> mutant -> {
            var finding = new Inspection(profiles, route(routes, mutant), Scheme.LIGHT)
                    .with(mutant)
                    .run();
            profiles.forget(); // or a broken style sheet might be kept for the next
            return finding;
        });
        var seen = Stream.iterate(0, i -> i < mutants.size(), i -> i + 1)
                .filter(i -> isSeen(mutants.get(i), findings.get(i)))
                .count();
        System.out.println("Mutants: " + seen + " of " + mutants.size() + " seen");
        return Stream.iterate(0, i -> i < mutants.size(), i -> i + 1)
                .map(i -> dynamicTest(mutants.get(i).what(), () -> {
                    assertNotEquals(0, findings.get(i).checks().size());
                    assertTrue(isSeen(mutants.get(i), findings.get(i)), () -> "seen instead: " + told(findings.get(i)));
                }));
    }

    /// A mutation that changes nothing would be seen by nobody, and prove nothing.
    @TestFactory
    Stream<DynamicTest> everyMutantChangesItsPage() {
        var routes = Routes.ofThePublic();
        return Mutants.all().stream()
                .filter(mutant -> !route(routes, mutant).is(Route.Trait.FAULTY))
                .filter(mutant -> mutant.css().apply("").isEmpty())
                .map(mutant -> dynamicTest(mutant.what(), () -> {
                    var html = get(route(routes, mutant).address()).body();
                    assertFalse(html.equals(mutant.html().apply(html)), "nothing is broken");
                }));
    }

    private static Route route(List<Route> routes, Mutant mutant) {
        Predicate<Route> wanted =
                r -> r.language().equals(mutant.language()) && r.name().equals(mutant.route());
        return routes.stream().filter(wanted).findFirst().orElseThrow();
    }

    private static boolean isSeen(Mutant mutant, Finding finding) {
        return finding.faults().stream().anyMatch(fault -> mutant.seenBy().contains(fault.check()));
    }

    private static String told(Finding finding) {
        return finding.faults().stream().map(Fault::toString).collect(Collectors.joining("\n"));
    }
}
