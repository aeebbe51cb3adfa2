package se.ingangen.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// Says in the reader's language what went wrong, and what to do now.
@ApplicationScoped
public class ErrorPages {

    /// What we have words for; everything else is told as the first of its hundred.
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 410, 411, 413, 500, 503);

    @Inject
    private PageRenderer renderer;

    @Inject
    private Visit visit;

    /// Shows the page for a status.
    ///
    /// @param path the parts of the address, the language first if it has one
    void show(int status, List<String> path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var language = language(path, request);
        visit.begin(language, path.size() > 1 ? path.subList(1, path.size()) : List.of(), "/" + language.tag());
        visit.answer(told(status));
        SecurityHeaders.setForPage(response);
        send(body(request, response), told(status), request, response);
    }

    private byte[] body(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        try {
            return renderer.render("/error/error.xhtml", new WithoutBody(request), response)
                    .body();
        } catch (ServletException | RuntimeException e) {
            // The page cannot be rendered either, perhaps because the database is away.
            System.getLogger(ErrorPages.class.getName()).log(System.Logger.Level.ERROR, "No error page", e);
            return bare(visit.messages());
        }
    }

    private byte[] bare(Messages messages) {
        var html =
                "<!DOCTYPE html><html lang=\"%1$s\" dir=\"%2$s\"><meta charset=\"utf-8\"><title>%3$s</title><h1>%3$s</h1><p>%4$s</p></html>";
        var key = "error." + visit.status();
        return String.format(
                        html,
                        messages.language().tag(),
                        messages.language().dir(),
                        messages.text(key + ".heading"),
                        messages.text(key + ".text"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Sends it at once: the server adds a report of its own to an error that has not gone out.
    private static void send(byte[] body, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "GET, HEAD");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
        response.flushBuffer();
    }

    private static Language language(List<String> path, HttpServletRequest request) {
        return path.stream()
                .findFirst()
                .flatMap(Languages::find)
                .orElseGet(() -> Languages.negotiate(request.getHeader("Accept-Language")));
    }

    private static int told(int status) {
        return TOLD.contains(status) ? status : status >= 500 ? 500 : 400;
    }
}
