package se.ingangen.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// The pages of an e-service that the staff fill in together with a person:
/// `/desk/counter/{lang}/services/{service}/{step}`, in that person's language.
///
/// They lie below `/desk`, so that only who is signed in comes here, and nothing of theirs is kept.
@WebServlet(Visit.COUNTER + "/*")
public class CounterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private PublicPages pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var address = Address.of(request.getRequestURI().substring(Visit.COUNTER.length()));
        if (address.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            pages.showAtCounter(address.get(), request, response);
        }
    }
}
