package se.ingangen.portal.article;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.FileFacts;
import se.ingangen.portal.page.Address;
import se.ingangen.portal.page.ReadyPage;

/// Sends the files that lie beside pages, or parts of them: `/files/{key}/{name}`.
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /// How many bytes of a file are in memory at a time.
    private static final int PIECE_BYTES = 256 * 1024;

    /// What a browser may show by itself; anything else is saved.
    private static final Set<String> SHOWN = Set.of(
            "application/pdf",
            "audio/mpeg",
            "audio/ogg",
            "image/gif",
            "image/jpeg",
            "image/png",
            "image/svg+xml",
            "image/webp",
            "text/vtt",
            "video/mp4",
            "video/webm");

    @Inject
    private ArticleService articles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var file = Address.of(request.getRequestURI())
                .map(Address::parts)
                .filter(parts -> parts.size() == 3)
                .flatMap(parts -> articles.file(parts.get(1), parts.get(2)));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(file.get(), request, response);
    }

    private void send(FileFacts file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var etag = '"' + file.hash() + '"';
        response.setHeader("ETag", etag);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Cache-Control", ReadyPage.REVALIDATE);
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        if (!SHOWN.contains(file.mediaType())) {
            response.setHeader("Content-Disposition", "attachment");
        }
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var range = range(request, etag, file.size());
        range.ifPresent(part -> response.setHeader("Content-Range", part.of(file.size())));
        if (range.filter(ByteRange::isEmpty).isPresent()) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        response.setStatus(range.isPresent() ? HttpServletResponse.SC_PARTIAL_CONTENT : HttpServletResponse.SC_OK);
        response.setContentType(file.mediaType());
        var part = range.orElseGet(() -> new ByteRange(0, file.size() - 1));
        response.setContentLengthLong(part.length());
        if (!request.getMethod().equals("HEAD")) {
            write(file, part, response);
        }
    }

    /// The part that is asked for; none if the client has a part of another version of the file.
    private static Optional<ByteRange> range(HttpServletRequest request, String etag, long size) {
        var known = request.getHeader("If-Range");
        return known == null || known.equals(etag) ? ByteRange.of(request.getHeader("Range"), size) : Optional.empty();
    }

    private void write(FileFacts file, ByteRange part, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        for (long from = part.first(); from <= part.last(); from += PIECE_BYTES) {
            var count = Math.min(PIECE_BYTES, part.last() - from + 1);
            out.write(articles.bytes(file, (int) from, (int) count)
                    .orElseThrow(() -> new IOException(file.name() + " was replaced while it was sent")));
        }
    }
}
