package se.ingangen.portal.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/// `GET /health/live`: the server answers. `GET /health/ready`: the database, the index and the
/// broker answer too; else 503, and a line that says which does not.
@WebServlet("/health/*")
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Health health;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        switch (String.valueOf(request.getPathInfo())) {
            case "/live":
                answer(Optional.empty(), response);
                break;
            case "/ready":
                answer(health.fault(), response);
                break;
            default:
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void answer(Optional<String> fault, HttpServletResponse response) throws IOException {
        response.setStatus(fault.isPresent() ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_OK);
        response.getWriter().println(fault.orElse("ok"));
    }
}
