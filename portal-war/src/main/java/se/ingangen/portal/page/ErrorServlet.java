package se.ingangen.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Where the server sends a request that failed on its way, so that no page of the server's own is
/// ever seen.
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private ErrorPages errors;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var uri = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        errors.show(status == null ? 404 : status, uri.map(ErrorServlet::parts).orElse(List.of()), request, response);
    }

    private static List<String> parts(String uri) {
        return Arrays.stream(uri.split("/")).filter(p -> !p.isEmpty()).toList();
    }
}
