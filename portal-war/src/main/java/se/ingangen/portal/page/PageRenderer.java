package se.ingangen.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/// Has Faces render a view and catches what it writes.
///
/// A few pages are rendered at a time, the others wait for their turn in the order in which they came: a
/// request that waits takes little memory and no connection to the database, one that is half done takes
/// much.
@ApplicationScoped
public class PageRenderer {

    private static final int AT_ONCE = 4 * Runtime.getRuntime().availableProcessors();

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /// Renders a view.
    ///
    /// @param view below the web root, such as `/article/article.xhtml`
    /// @return what Faces wrote; with a redirect or an error it is to be passed on as it is
    Capture render(String view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (Router.hasFiles(request)) {
            return rendered(view, request, response); // may take as long as the reader's connection is slow
        }
        if (!Router.isRead(request)) {
            request.getParameterMap(); // a form that comes slowly is read before it takes a turn
        }
        turns.acquireUninterruptibly();
        try {
            return rendered(view, request, response);
        } finally {
            turns.release();
        }
    }

    private static Capture rendered(String view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var capture = new Capture(response);
        request.getRequestDispatcher(view).forward(request, capture);
        return capture;
    }
}
