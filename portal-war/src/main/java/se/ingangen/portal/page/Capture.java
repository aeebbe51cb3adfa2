package se.ingangen.portal.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// What a view writes, or what it wants instead: a redirect or an error.
final class Capture extends BufferedResponse {

    private boolean sent;
    private int error;

    Capture(HttpServletResponse response) {
        super(response);
    }

    /// Whether a redirect went out instead of a page.
    boolean isSent() {
        return sent;
    }

    /// The status of the error that is to be told instead of a page; 0 for none.
    int error() {
        return error;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        sent = true;
        setStatus(SC_SEE_OTHER);
        setHeader("Location", location);
    }

    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, String text) {
        sendError(status);
    }

    @Override
    public void setContentType(String type) {
        // The page's own type is set when it is sent.
    }

    @Override
    public boolean isCommitted() {
        return sent;
    }
}
