package se.ingangen.portal.page;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// A response whose body is kept instead of sent.
final class Capture extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(16 * 1024);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
    private boolean sent;
    private int error;

    Capture(HttpServletResponse response) {
        super(response);
    }

    /// What was written, in UTF-8.
    byte[] body() {
        writer.flush();
        return body.toByteArray();
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
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("Pages are not written asynchronously");
            }

            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                body.write(bytes, offset, length);
            }
        };
    }

    @Override
    public void setContentType(String type) {
        // The page's own type is set when it is sent.
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public void setContentLength(int length) {
        // Known only when the page is encoded.
    }

    @Override
    public void setBufferSize(int size) {
        // Everything is buffered.
    }

    @Override
    public void resetBuffer() {
        body.reset();
    }

    @Override
    public void reset() {
        body.reset();
    }

    @Override
    public boolean isCommitted() {
        return sent;
    }

    @Override
    public void flushBuffer() {
        // Sent as a whole.
    }
}
