package se.ingangen.portal.eservice;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.ingangen.content.document.DocumentsBusyException;
import se.ingangen.content.eservice.paper.PaperForms;
import se.ingangen.portal.page.ReadyPage;
import se.ingangen.portal.page.Visit;

/// Sends the blank form of an e-service: `/{lang}/services/{name}/paper`, and of a long one
/// `?part=2`.
@WebServlet("/eservice/paper.pdf")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperForms forms;

    @Inject
    private Visit visit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var pdf = request.getDispatcherType() == DispatcherType.FORWARD
                    ? forms.pdf(visit.path().get(1), visit.getLanguage(), part(request))
                    : Optional.<byte[]>empty();
            if (pdf.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("application/pdf");
            response.setHeader("Cache-Control", ReadyPage.REVALIDATE);
            response.setHeader("Content-Disposition", "inline; filename=\"" + name(request) + "\"");
            ReadyPage.writeOnce(pdf.get(), request, response);
        } catch (DocumentsBusyException e) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private String name(HttpServletRequest request) {
        var part = part(request);
        return visit.path().get(1) + "-" + visit.getLanguage().tag() + (part == 1 ? "" : "-" + part) + ".pdf";
    }

    /// The part that is asked for, from 1; what is no number is a part that is not there.
    private static int part(HttpServletRequest request) {
        return PaperPart.number(request.getParameter("part"));
    }
}
