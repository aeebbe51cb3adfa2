package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import se.ingangen.content.eservice.DraftService;

/// The form that a request has sent, if it has, and where the reader goes next.
@RequestScoped
class Form {

    private static final Set<String> OWN = Set.of("same-origin", "none");

    /// As much as the words of a form without files may have.
    private static final int MOST_OF_A_FIELD = 128 * 1024;

    private static final int MOST_FIELDS = 1_000;

    @Inject
    private HttpServletRequest request;

    @Inject
    private DraftService drafts;

    private final Map<String, String> besideFiles = new LinkedHashMap<>();

    boolean isSent() {
        return request.getMethod().equals("POST");
    }

    /// Whether the form may hold files, and so has to be read with [#receive].
    boolean hasFiles() {
        return isSent() && JakartaServletFileUpload.isMultipartContent(request);
    }

    /// Reads a form with files, which are handed on as they come and never kept here. What stands
    /// before a file in the form is known when the file comes.
    ///
    /// @throws IOException if the form breaks off, or is none
    void receive(FileReceiver receiver) throws IOException {
        var items = new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>().getItemIterator(request);
        while (items.hasNext()) {
            var item = items.next();
            try (var content = item.getInputStream()) {
                if (!item.isFormField()) {
                    receiver.receive(item.getFieldName(), item.getName() == null ? "" : item.getName(), content);
                } else if (besideFiles.size() < MOST_FIELDS) {
                    var text = new String(content.readNBytes(MOST_OF_A_FIELD), StandardCharsets.UTF_8);
                    besideFiles.merge(item.getFieldName(), text, (a, b) -> a + " " + b);
                }
            }
        }
    }

    /// Whether the form came from our own page of this draft and step.
    boolean isOurs(String service, String draftId, String step) {
        var site = request.getHeader("Sec-Fetch-Site");
        return (site == null || OWN.contains(site)) && drafts.isFormToken(service, draftId, step, field("token"));
    }

    /// A field as it was sent; empty for none.
    String field(String name) {
        var value = besideFiles.containsKey(name) ? besideFiles.get(name) : request.getParameter(name);
        return value == null ? "" : value;
    }

    /// Whether the reader has just answered what is asked no more.
    boolean isOfDropped() {
        return field("dropped").equals("yes");
    }

    /// All fields by name; several of one name, such as check boxes, with spaces between.
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, String.join(" ", values)));
        fields.putAll(besideFiles);
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

    /// Takes the files of a form.
    interface FileReceiver {

        /// @param field the name of the field
        /// @param name as the browser says it; empty if no file was chosen
        /// @param content to be read now or never
        void receive(String field, String name, InputStream content) throws IOException;
    }
}
