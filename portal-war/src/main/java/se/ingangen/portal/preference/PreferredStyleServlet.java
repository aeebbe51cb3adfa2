package se.ingangen.portal.preference;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Sends the style sheets of readers with preferences.
@WebServlet("/assets/preference/*")
public class PreferredStyleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private PreferredStyles styles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var sheet = styles.find(request.getRequestURI());
        if (sheet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            sheet.get().write(request, response);
        }
    }
}
