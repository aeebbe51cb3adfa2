package se.ingangen.portal.accessibility;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route.FetchOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.Set;
import java.util.function.UnaryOperator;

/// One thing broken, on its way from the portal to the browser: a kind of mistake that somebody
/// could make in a view, a component or a style sheet.
///
/// @param what in words
/// @param route the name of the route that shows it
/// @param language of that route
/// @param seenBy the checks of which one at least must find it
/// @param html breaks a page
/// @param css breaks the style sheet
record Mutant(
        String what,
        String language,
        String route,
        Set<String> seenBy,
        UnaryOperator<String> html,
        UnaryOperator<String> css) {

    private static final UnaryOperator<String> AS_IT_IS = text -> text;

    /// A mistake in a page.
    static Mutant ofPage(String what, String language, String route, UnaryOperator<String> html, String... seenBy) {
        return new Mutant(what, language, route, Set.of(seenBy), html, AS_IT_IS);
    }

    /// A mistake in the style sheet: rules that come after all others.
    static Mutant ofStyle(String what, String language, String route, String rules, String... seenBy) {
        return new Mutant(what, language, route, Set.of(seenBy), AS_IT_IS, css -> css + rules);
    }

    /// Has every answer of the portal to a browser broken.
    void follow(Page page, String site) {
        page.route(address -> true, answering -> {
            if (!isOurs(answering.request(), site)) {
                answering.resume();
                return;
            }
            var answer = answering.fetch(new FetchOptions().setMaxRedirects(0));
            var type = answer.headers().getOrDefault("content-type", "");
            var options = new FulfillOptions().setResponse(answer);
            if (type.startsWith("text/html")) {
                options.setBody(html.apply(answer.text()));
            } else if (type.startsWith("text/css")) {
                options.setBody(css.apply(answer.text()));
            }
            answering.fulfill(options);
        });
    }

    private static boolean isOurs(Request request, String site) {
        return request.url().startsWith(site)
                && Set.of("document", "stylesheet").contains(request.resourceType());
    }

    @Override
    public String toString() {
        return what;
    }
}
