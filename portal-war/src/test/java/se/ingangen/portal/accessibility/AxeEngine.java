package se.ingangen.portal.accessibility;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// Axe: sees a third of what can be wrong, and that third reliably.
final class AxeEngine {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private AxeEngine() {}

    /// The version of the rules.
    static String version(Page page) {
        page.navigate("about:blank");
        return new AxeBuilder(page).analyze().getTestEngine().getVersion();
    }

    /// Every rule at A, AA, AAA and best practice.
    static List<Fault> run(Page page) {
        return faults(new AxeBuilder(page).withTags(RULES), "axe");
    }

    /// Contrast alone, at 7 : 1.
    static List<Fault> contrast(Page page, String check) {
        return faults(new AxeBuilder(page).withRules(List.of("color-contrast-enhanced")), check);
    }

    private static List<Fault> faults(AxeBuilder axe, String check) {
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> new Fault(
                                check,
                                criterion(rule.getTags()),
                                target(node.getTarget()),
                                rule.getId() + ": " + rule.getHelp() + " " + shortened(node.getHtml()))))
                .toList();
    }

    /// `wcag143` is 1.4.3.
    private static String criterion(List<String> tags) {
        return tags.stream()
                .filter(tag -> tag.matches("wcag\\d{3,4}"))
                .map(tag -> tag.charAt(4) + "." + tag.charAt(5) + "." + tag.substring(6))
                .findFirst()
                .orElse("best practice");
    }

    private static String target(Object target) {
        return String.valueOf(target).replaceAll("^\\[|]$", "");
    }

    private static String shortened(String html) {
        return html.length() > 160 ? html.substring(0, 160) + "…" : html;
    }
}
