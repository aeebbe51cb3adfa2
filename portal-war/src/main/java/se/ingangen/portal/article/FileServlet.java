package se.ingangen.portal.article;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.Attachment;
import se.ingangen.portal.page.Address;
import se.ingangen.portal.page.ReadyPage;

/// Sends the files that lie beside pages: `/files/{key}/{name}`.
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /// What a browser may show by itself; anything else is saved.
    private static final Set<String> SHOWN = Set.of(
            "application/pdf", "image/png", "image/jpeg", "image/webp", "image/svg+xml", "text/vtt", "video/mp4");

    @Inject
    private ArticleService articles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var file = Address.of(request.getRequestURI())
                .map(Address::parts)
                .filter(parts -> parts.size() == 3)
                .flatMap(parts -> articles.attachment(parts.get(1), parts.get(2)));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(file.get(), request, response);
    }

    private static void send(Attachment file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var etag = '"' + file.hash() + '"';
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", ReadyPage.REVALIDATE);
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        if (!SHOWN.contains(file.mediaType())) {
            response.setHeader("Content-Disposition", "attachment");
        }
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.mediaType());
        var bytes = file.bytes();
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }
}
