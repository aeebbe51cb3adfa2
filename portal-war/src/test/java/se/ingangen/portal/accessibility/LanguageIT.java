package se.ingangen.portal.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.portal.browser.PortalTest;
import se.ingangen.portal.language.Leftovers;

/// Every state of the portal in every language: whatever is said to be in a language is in it, and runs
/// the way that it is written.
class LanguageIT extends PortalTest {

    private static final List<String> SPOKEN = List.of("alt", "title", "aria-label", "placeholder", "value");

    private static final int PAGES_AT_LEAST = 40;

    static Stream<Language> languages() {
        return Languages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everythingIsInTheLanguageThatItIsSaidToBeIn(Language language) {
        var faults = new ArrayList<String>();
        var pages = Routes.ofThePublic().stream()
                .filter(route -> route.language().equals(language.tag()))
                .toList();
        assertTrue(pages.size() >= PAGES_AT_LEAST, () -> pages.size() + " pages in " + language.tag());
        for (var route : pages) {
            var page = parse(route.html());
            assertEquals(language.tag(), page.child(0).attr("lang"), route.toString());
            judge(page).forEach(fault -> faults.add(route + ": " + fault));
        }
        assertEquals("", String.join("\n", faults));
    }

    /// A word that was searched for is read with what is around it; what somebody has typed is theirs.
    private static Document parse(String html) {
        return Jsoup.parse(Samples.withoutTyped(html.replaceAll("</?mark>", "")));
    }

    private static List<String> judge(Document page) {
        var faults = new ArrayList<String>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element) {
                        var element = (Element) node;
                        SPOKEN.stream()
                                .filter(name -> element.hasAttr(name)
                                        && !(name.equals("value") && element.is(":not(input[type=submit])")))
                                .forEach(name ->
                                        text(element, element.attr(name)).ifPresent(faults::add));
                    } else if (node instanceof TextNode) {
                        text((Element) node.parent(), ((TextNode) node).text()).ifPresent(faults::add);
                        direction((TextNode) node).ifPresent(faults::add);
                    }
                },
                page);
        return faults;
    }

    private static Optional<String> text(Element where, String text) {
        if (text.isBlank() || where.closest("script, style, [translate=no]") != null) {
            return Optional.empty();
        }
        var language = language(where);
        return Languages.ofContent(language)
                .flatMap(known -> Leftovers.in(text, known))
                .map(wrong -> "“" + text.strip() + "”, said to be " + language + ", has " + wrong);
    }

    private static String language(Node where) {
        var marked = ((Element) where).closest("[lang]");
        return marked == null ? "" : marked.attr("lang");
    }

    /// The direction in force must be the one that the language is written in. An isolated text without
    /// a direction of its own takes it from its letters.
    private static Optional<String> direction(TextNode text) {
        var where = (Element) text.parent();
        var set = where.closest("[dir], bdi");
        var language = Languages.ofContent(language(where));
        if (language.isEmpty() || text.isBlank() || set == null || !set.hasAttr("dir")) {
            return Optional.empty();
        }
        var wanted = language.get().dir();
        return List.of(wanted, "auto").contains(set.attr("dir")) || !Leftovers.hasLetters(text.text(), language.get())
                ? Optional.empty()
                : Optional.of("“" + text.text().strip() + "” in " + language(where) + " runs " + set.attr("dir"));
    }
}
