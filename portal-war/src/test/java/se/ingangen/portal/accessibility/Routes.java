package se.ingangen.portal.accessibility;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.portal.accessibility.Route.Trait;
import se.ingangen.portal.browser.PortalTest;

/// Finds every state of the public pages, in every language: the pages of the sitemap, the steps of
/// the e-services, and what the portal itself answers.
final class Routes extends PortalTest {

    private static final Pattern PAGE = Pattern.compile("(?s)<url>.*?</url>");
    private static final Pattern IN_LANGUAGE = Pattern.compile("hreflang=\"([^\"]+)\" href=\"([^\"]+)\"");

    /// The pages of the sitemap that belong to the ten main routes, as in Swedish.
    private static final Set<String> MAIN =
            Set.of("/sv", "/sv/accessibility", "/sv/kontakta-oss", "/sv/jag-har-inte-pengar-till-mat-eller-hyra");

    /// The page of the sitemap, as in Swedish, on which an explanation is opened.
    private static final String EXPLAINING = "/sv/jag-har-inte-pengar-till-mat-eller-hyra";

    /// The largest text with the widest spacing and the strongest contrast.
    private static final String LARGE = "/~200-wide-more-dark";

    private static List<Route> found;

    private final List<Route> routes = new ArrayList<>();

    /// The routes, found once for all tests.
    static synchronized List<Route> ofThePublic() {
        if (found == null) {
            var search = new Routes();
            search.articles();
            Languages.all().forEach(search::views);
            search.routes.addAll(ServiceRoutes.all());
            found = List.copyOf(search.routes);
        }
        return found;
    }

    /// Each page of the sitemap once, with its addresses in all languages.
    private void articles() {
        var seen = new HashSet<String>();
        PAGE.matcher(get("/sitemap.xml").body()).results().forEach(page -> {
            Map<String, String> addresses = new HashMap<>();
            IN_LANGUAGE
                    .matcher(page.group())
                    .results()
                    .forEach(a ->
                            addresses.put(a.group(1), URI.create(a.group(2)).getRawPath()));
            var name =
                    addresses.getOrDefault("sv", addresses.values().iterator().next());
            if (!name.startsWith("/sv/services") && seen.add(name)) {
                addresses.forEach((language, address) -> {
                    if (Languages.find(language).isPresent()) {
                        routes.add(
                                MAIN.contains(name)
                                        ? Route.at(name, language, address, Trait.ARTICLE, Trait.MAIN)
                                        : Route.at(name, language, address, Trait.ARTICLE));
                        if (name.equals(EXPLAINING)) {
                            routes.add(explained(language, address));
                        }
                    }
                });
            }
        });
    }

    /// A page on which the first hard word is explained: by the word itself, or without scripts by the
    /// question behind its paragraph.
    private static Route explained(String language, String address) {
        return new Route("a word explained", language, address, Set.of(Trait.ARTICLE), Map.of(), page -> {
            page.navigate(address);
            page.locator("main button.term__word, main .term > summary").first().click();
        });
    }

    private void views(Language language) {
        var tag = language.tag();
        var example = encode(say(tag, "search.example-1"));
        at(tag, "search", "/search");
        at(tag, "search with hits", "/search?q=" + example, Trait.MAIN);
        at(tag, "search for a hard word", "/search?q=" + encode("försörjningsstöd"));
        at(tag, "search with a second page", "/search?page=2&q=" + example);
        at(tag, "search in vain", "/search?q=qwxyzzy");
        at(
                tag,
                "search in another language",
                "/search?q=" + encode(say(tag.equals("sv") ? "ar" : "sv", "search.example-1")));
        at(tag, "search with a slip", "/search?q=" + encode(slip(say(tag, "search.example-1"))));
        at(tag, "search for too much", "/search?q=" + "ord+".repeat(200), Trait.FAULTY);
        at(tag, "languages", "/languages", Trait.MAIN);
        at(tag, "languages from a page", "/languages?from=money");
        at(tag, "settings", "/settings", Trait.MAIN);
        at(tag, "settings from a page", "/settings?from=money");
        at(tag, "languages from a search", "/languages?from=" + encode("/search?q=" + example));
        routes.add(
                Route.at("settings chosen", tag, LARGE + "/" + tag + "/settings?chosen=yes&from=money", Trait.TELLING));
        routes.add(Route.at("start, large and wide", tag, LARGE + "/" + tag));
        routes.add(Route.at("search, large and wide", tag, LARGE + "/" + tag + "/search?q=" + example));
        at(tag, "services", "/services", Trait.MAIN);
        at(tag, "finder", "/services/find", Trait.FORM);
        at(tag, "finder without an answer", "/services/find?asked=need", Trait.FORM, Trait.FAULTY);
        at(tag, "finder in the middle", "/services/find?need=money&money=living", Trait.FORM);
        at(tag, "finder at its end", "/services/find?need=money&money=thing&support=no");
        at(tag, "nothing here", "/there-is-no-such-page");
        at(tag, "receipt by its number", "/receipt", Trait.FORM);
        at(tag, "answers to fetch", "/services/renewal/fetch", Trait.FORM);
        at(tag, "receipt that nobody has", "/receipt?code=" + "a".repeat(43), Trait.FORM);
        at(tag, "draft that is gone", "/services/contact/message?draft=" + "a".repeat(43), Trait.FORM);
        at(tag, "nobody to identify", "/services/contact/identity?draft=" + "a".repeat(43), Trait.FORM);
    }

    private void at(String language, String name, String rest, Trait... traits) {
        routes.add(Route.at(name, language, "/" + language + rest, traits));
    }

    /// A word with a letter too few.
    private static String slip(String word) {
        return word.substring(0, word.length() - 2) + word.substring(word.length() - 1);
    }
}
