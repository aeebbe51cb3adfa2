package se.ingangen.portal.preference;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import se.ingangen.portal.page.Assets;
import se.ingangen.portal.page.ReadyPage;
import se.ingangen.portal.page.SecurityHeaders;

/// Answers an address that tells preferences, `/~150-dark/sv`: it has the page of the rest made, or
/// taken from the cache, as for anybody, and makes it the reader's own.
///
/// It stands before the router, which web.xml sees to, and for errors too, so that their page looks
/// the same.
public class PreferenceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /// The mark as some mail programs write it.
    private static final String ESCAPED_MARK = "(?i)^/%7e";

    @Inject
    private Assets assets;

    @Inject
    private Chosen chosen;

    @Inject
    private PreferredStyles styles;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var sent = address(request);
        var address = sent.replaceFirst(ESCAPED_MARK, Preferences.MARK);
        var words = words(address);
        var preferences = words.flatMap(Preferences::of);
        if (preferences.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var rest = address.substring(Preferences.MARK.length() + words.get().length());
        var own = preferences.get().prefix() + rest;
        if (!PageLinks.leadsToPage(orRoot(rest))) {
            // The router finds nothing at the whole address, and says so in the reader's look.
            answer(preferences.get(), new PlainRequest(request, address), request, response, chain);
        } else if (own.equals(sent)) {
            answer(preferences.get(), new PlainRequest(request, orRoot(rest)), request, response, chain);
        } else {
            moved(orRoot(own), request, response);
        }
    }

    private static String orRoot(String address) {
        return address.isEmpty() ? "/" : address;
    }

    /// The address that was asked for, also when that has failed.
    private static String address(HttpServletRequest request) {
        var failed = request.getDispatcherType() == DispatcherType.ERROR
                ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)
                : null;
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static Optional<String> words(String address) {
        return Optional.of(address)
                .filter(a -> a.startsWith(Preferences.MARK))
                .map(a -> a.substring(Preferences.MARK.length()).replaceFirst("/.*", ""));
    }

    private static void moved(String address, HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        SecurityHeaders.set(response);
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Cache-Control", ReadyPage.REVALIDATE);
        response.setHeader("Location", query == null ? address : address + "?" + query);
    }

    private void answer(
            Preferences preferences,
            HttpServletRequest plain,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        chosen.set(preferences);
        var held = new HeldAnswer(response);
        chain.doFilter(plain, held);
        var links = new PageLinks(preferences, Map.of(assets.getStyle(), styles.address(preferences)));
        if (!held.location().isEmpty()) {
            response.setHeader("Location", links.address(held.location()));
        }
        if (held.isPage()) {
            var html = links.in(new String(held.body(), StandardCharsets.UTF_8));
            send(html.getBytes(StandardCharsets.UTF_8), held.isRevalidated(), request, response);
        } else if (held.isDocument()) {
            send(held.body(), held.isRevalidated(), request, response);
        }
    }

    private static void send(byte[] page, boolean revalidated, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (revalidated) {
            ReadyPage.writeOnce(page, request, response);
            return;
        }
        response.setContentLength(page.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(page);
        }
        response.flushBuffer();
    }
}
