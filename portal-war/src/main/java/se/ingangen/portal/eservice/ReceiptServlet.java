package se.ingangen.portal.eservice;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import se.ingangen.content.document.Document;
import se.ingangen.content.document.Documents;
import se.ingangen.content.document.DocumentsBusyException;
import se.ingangen.content.eservice.ReceiptService;
import se.ingangen.content.eservice.Sent;
import se.ingangen.content.eservice.paper.ReceiptPaper;
import se.ingangen.portal.page.Visit;

/// Sends all that somebody has sent, for whoever has a pass that is good: `/{lang}/receipt/pdf`. It is
/// asked for by a form, so that nothing which opens answers stands in an address.
@WebServlet("/eservice/receipt.pdf")
public class ReceiptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReceiptService receipts;

    @Inject
    private ReceiptPaper paper;

    @Inject
    private Documents documents;

    @Inject
    private Form form;

    @Inject
    private Visit visit;

    /// Somebody who reloads or keeps the address finds the way to ask again.
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() == DispatcherType.FORWARD) {
            goTo(visit.getRoot() + "/receipt", response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var secret = form.field("code");
        var sent = receipts.open(secret, seconds(form.field("until")), form.field("pass"));
        if (sent.isEmpty()) {
            goTo(visit.getRoot() + "/receipt", response);
            return;
        }
        try {
            send(sent.get(), response);
        } catch (DocumentsBusyException e) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void send(Sent sent, HttpServletResponse response) throws IOException {
        var all = paper.of(sent, visit.getLanguage());
        var part = PaperPart.number(form.field("part"));
        if (part < 1 || part > all.size()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var pdf = pdf(all.get(part - 1));
        var name = "IG-" + sent.receipt().number().digits() + (part == 1 ? "" : "-" + part) + ".pdf";
        response.setContentType("application/pdf");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private byte[] pdf(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        documents.write(document, out);
        return out.toByteArray();
    }

    private static void goTo(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", address);
    }

    private static long seconds(String given) {
        return given.matches("[0-9]{1,12}") ? Long.parseLong(given) : 0;
    }
}
