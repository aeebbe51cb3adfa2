package se.ingangen.portal.preference;

import jakarta.servlet.http.HttpServletResponse;
import se.ingangen.portal.page.BufferedResponse;

/// An answer that is held back until it has been made the reader's own. Headers go on at once, but
/// for those that depend on the reader's address or on the bytes.
final class HeldAnswer extends BufferedResponse {

    private String location = "";
    private boolean revalidated;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    /// Where the answer leads instead of being a page; empty if it is one.
    String location() {
        return location;
    }

    /// Whether it may be kept and asked for again by its `ETag`.
    boolean isRevalidated() {
        return revalidated;
    }

    /// Whether it is a page.
    boolean isPage() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    /// Whether it is a document to keep or print, which looks the same for all.
    boolean isDocument() {
        return "application/pdf".equals(getContentType());
    }

    @Override
    public void setHeader(String name, String value) {
        if (name.equalsIgnoreCase("Location")) {
            location = value;
        } else if (name.equalsIgnoreCase("ETag")) {
            revalidated = true;
        } else {
            super.setHeader(name, value);
        }
    }
}
