package se.ingangen.portal.accessibility;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands around the pages, in which order: it must be the same everywhere (WCAG 3.2.3,
/// 3.2.6).
final class Around {

    private static final String LINKS = """
            () => [...document.querySelectorAll('body > header a[href], body > footer a[href]')]
                .map(a => (a.closest('header') ? 'head: ' : 'foot: ') + a.textContent.replace(/\\s+/g, ' ').trim())""";

    private Around() {}

    @SuppressWarnings("unchecked")
    static List<String> of(Page page) {
        return (List<String>) page.evaluate(LINKS);
    }

    static boolean compares(Finding finding) {
        return !finding.route().is(Route.Trait.STAFF) && !finding.around().isEmpty();
    }

    /// Pages whose links around them come in another order than on the first page of their language,
    /// or which lack what stands at the foot of every page.
    static Map<Finding, Fault> differences(List<Finding> findings) {
        var first = new HashMap<String, Finding>();
        var faults = new HashMap<Finding, Fault>();
        for (var finding : findings) {
            if (!compares(finding)) {
                continue;
            }
            var expected = first.computeIfAbsent(finding.route().language(), language -> finding)
                    .around();
            if (!common(expected, finding.around()).equals(common(finding.around(), expected))) {
                faults.put(finding, fault("Head and foot come in another order: " + finding.around()));
            } else if (!foot(expected).equals(foot(finding.around()))) {
                faults.put(finding, fault("The foot is another: " + foot(finding.around())));
            }
        }
        return faults;
    }

    private static List<String> common(List<String> of, List<String> with) {
        return of.stream().filter(with::contains).toList();
    }

    private static List<String> foot(List<String> links) {
        return new ArrayList<>(
                links.stream().filter(l -> l.startsWith("foot: ")).toList());
    }

    private static Fault fault(String what) {
        return new Fault("same-place", "3.2.3 3.2.6", "", what);
    }
}
