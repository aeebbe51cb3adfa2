package se.ingangen.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import se.ingangen.content.storage.Settings;

/// The cookie that holds the secret of a staff session. No public page sets or reads it.
@ApplicationScoped
class StaffCookie {

    private static final String NAME = "ingangen-staff";
    private static final String PATH = "/desk";

    @Inject
    private Settings settings;

    Optional<String> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    void set(String secret, HttpServletResponse response) {
        response.addCookie(cookie(secret, -1));
    }

    void delete(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private Cookie cookie(String secret, int maxAge) {
        var cookie = new Cookie(NAME, secret);
        cookie.setPath(PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(settings.baseUrl().getScheme()));
        cookie.setAttribute("SameSite", "Strict");
        cookie.setMaxAge(maxAge);
        return cookie;
    }
}
