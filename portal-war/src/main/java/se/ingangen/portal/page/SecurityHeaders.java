package se.ingangen.portal.page;

import jakarta.servlet.http.HttpServletResponse;

/// What browsers are told to refuse.
public final class SecurityHeaders {

    /// A `style` element may be put into a page by the reader's own tools: decisions/0006.
    private static final String POLICY = "default-src 'none'; style-src 'self'; "
            + "style-src-elem 'self' 'unsafe-inline'; img-src 'self'; script-src 'self'; connect-src 'self'; "
            + "media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /// For every answer.
    public static void set(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    }

    /// For pages that load nothing but our own style sheet and pictures, and post to nobody else.
    static void setForPage(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
    }
}
