package se.ingangen.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import se.ingangen.i18n.Languages;

/// The first stop of every request: it answers a ready page at once, leads a public page to its
/// view, and lets what has a servlet of its own, and the staff's views, through to it.
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Router extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /// The most that a form of ours sends: 5,000 characters of four bytes, written as escapes.
    private static final long MAX_FORM_BYTES = 128 * 1024;

    /// The most that a form with files sends. A file that is too large is read to its end and told of on
    /// the page, with all other answers; only what nobody sends by mistake is cut off here.
    private static final long MAX_FILES_BYTES = 256L * 1024 * 1024;

    private static final Set<String> STAFF = Set.of("desk", "jakarta.faces.resource");
    private static final Set<MappingMatch> SERVLET = Set.of(MappingMatch.EXACT, MappingMatch.PATH);

    @Inject
    private PageCache cache;

    @Inject
    private PublicPages pages;

    @Inject
    private ErrorPages errors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.set(response);
        if (isRead(request)) {
            var ready = cache.find(request.getRequestURI());
            if (ready.isPresent()) {
                SecurityHeaders.setForPage(response);
                ready.get().write(request, response);
                return;
            }
        }
        route(request, response, chain);
    }

    private void route(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = Address.of(request.getRequestURI());
        if (address.isEmpty()) {
            errors.show(400, List.of(), request, response);
            return;
        }
        var first = address.get().first();
        if (SERVLET.contains(request.getHttpServletMapping().getMappingMatch()) || STAFF.contains(first)) {
            pass(first, request, response, chain);
        } else if (first.isEmpty()) {
            toStart(request, response);
        } else {
            SecurityHeaders.setForPage(response);
            pages.show(address.get(), request, response);
        }
    }

    /// Lets a request through to its servlet, if that knows its method. The API tells by itself.
    private void pass(String first, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var refusal = first.equals("api") ? 0 : refusal(STAFF.contains(first), request);
        if (refusal > 0) {
            errors.show(refusal, List.of(), request, response);
        } else {
            if (STAFF.contains(first)) {
                SecurityHeaders.setForPage(response);
            }
            chain.doFilter(request, response);
        }
    }

    private static int refusal(boolean takesPost, HttpServletRequest request) {
        if (isRead(request)) {
            return 0;
        }
        return takesPost && request.getMethod().equals("POST") ? refusalOfForm(request) : 405;
    }

    /// The status with which a form is refused before it is read; 0 if it is not.
    static int refusalOfForm(HttpServletRequest request) {
        if (request.getContentLengthLong() < 0) {
            return 411;
        }
        return request.getContentLengthLong() > (hasFiles(request) ? MAX_FILES_BYTES : MAX_FORM_BYTES) ? 413 : 0;
    }

    static boolean hasFiles(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    /// Sends the reader to the start page in the language that their browser asks for.
    private static void toStart(HttpServletRequest request, HttpServletResponse response) {
        var language = Languages.negotiate(request.getHeader("Accept-Language"));
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", ReadyPage.REVALIDATE);
        response.setHeader("Location", "/" + language.tag());
    }

    static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
