package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.ingangen.content.eservice.DraftService;

/// The form that a request has sent, if it has, and where the reader goes next.
@RequestScoped
class Form {

    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Inject
    private HttpServletRequest request;

    @Inject
    private DraftService drafts;

    boolean isSent() {
        return request.getMethod().equals("POST");
    }

    /// Whether the form came from our own page of this draft and step.
    boolean isOurs(String service, String draftId, String step) {
        var site = request.getHeader("Sec-Fetch-Site");
        return (site == null || OWN.contains(site))
                && drafts.isFormToken(service, draftId, step, request.getParameter("token"));
    }

    /// A field as it was sent; empty for none.
    String field(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /// All fields by name; several of one name, such as check boxes, with spaces between.
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, String.join(" ", values)));
        return fields;
    }

    /// Adds a header to the answer.
    static void header(String name, String value) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader(name, value);
    }

    /// Sends the reader on with a GET, so that reloading sends nothing again.
    static void goTo(String address) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(address);
        faces.responseComplete();
    }

    /// Answers with the error page of a status instead of the view.
    static void refuse(int status) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(status, "");
        faces.responseComplete();
    }
}
