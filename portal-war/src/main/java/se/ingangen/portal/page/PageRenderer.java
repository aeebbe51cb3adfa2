package se.ingangen.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Has Faces render a view and catches what it writes.
@ApplicationScoped
public class PageRenderer {

    /// Renders a view.
    ///
    /// @param view below the web root, such as `/article/article.xhtml`
    /// @return what Faces wrote; with a redirect or an error it is to be passed on as it is
    Capture render(String view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var capture = new Capture(response);
        request.getRequestDispatcher(view).forward(request, capture);
        return capture;
    }
}
