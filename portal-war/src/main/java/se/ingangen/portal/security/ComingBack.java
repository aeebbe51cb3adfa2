package se.ingangen.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import se.ingangen.portal.page.Visit;

/// Where somebody comes back to who has to sign in again while they fill in together with a person: to
/// the same page of the same draft, which holds everything up to that page.
final class ComingBack {

    /// The parameter of the sign-in page.
    static final String PARAMETER = "to";

    /// Our own addresses only, and of them only these.
    private static final Pattern ADDRESS =
            Pattern.compile(Pattern.quote(Visit.COUNTER) + "/[a-z-]{2,20}/services/[a-z0-9-]{1,80}/[a-z0-9-]{1,80}"
                    + "\\?draft=[A-Za-z0-9_-]{43}(?:&item=[a-z0-9]{1,8})?(?:&from=check)?");

    private ComingBack() {}

    /// What the address of the sign-in page ends with; empty if nothing leads back.
    static String query(HttpServletRequest request) {
        var address = request.getRequestURI() + "?" + request.getQueryString();
        return leadsBack(address) ? "?" + PARAMETER + "=" + URLEncoder.encode(address, StandardCharsets.UTF_8) : "";
    }

    static boolean leadsBack(String address) {
        return ADDRESS.matcher(address).matches();
    }
}
