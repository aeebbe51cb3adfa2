package se.ingangen.portal.accessibility;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Axe: sees a third of what can be wrong, and that third reliably.
///
/// Run in the page itself. The builder that comes with it opens a second page each time, which takes
/// longer than the rules do.
final class AxeEngine {

    private static final String RULES = text();

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static final String RUN = """
            async ([type, values]) => {
                const {violations} = await axe.run(document, {runOnly: {type, values}, resultTypes: ['violations']});
                return violations.flatMap(rule => rule.nodes.map(node => ({
                    rule: rule.id, help: rule.help, tags: rule.tags, at: node.target.join(' '), html: node.html.slice(0, 160)})));
            }""";

    private AxeEngine() {}

    private static String text() {
        try (var stream = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The version of the rules.
    static String version(Page page) {
        page.navigate("about:blank");
        page.evaluate(RULES);
        return (String) page.evaluate("() => axe.version");
    }

    /// Brings the rules into a page.
    static void bring(Page page) {
        page.evaluate(RULES);
    }

    /// Every rule at A, AA, AAA and best practice.
    static List<Fault> run(Page page) {
        bring(page);
        return faults(page, "axe", "tag", TAGS);
    }

    /// Contrast alone, at 7 : 1, in a page that has the rules.
    static List<Fault> contrast(Page page, String check) {
        return faults(page, check, "rule", List.of("color-contrast-enhanced"));
    }

    @SuppressWarnings("unchecked")
    private static List<Fault> faults(Page page, String check, String type, List<String> values) {
        return ((List<Map<String, Object>>) page.evaluate(RUN, List.of(type, values)))
                .stream()
                        .map(node -> new Fault(
                                check,
                                criterion((List<String>) node.get("tags")),
                                (String) node.get("at"),
                                node.get("rule") + ": " + node.get("help") + " " + node.get("html")))
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
}
