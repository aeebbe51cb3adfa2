package se.ingangen.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import se.ingangen.portal.page.Visit;

/// Where somebody comes back to who has to sign in again while they fill in together with a person, and
/// what they had written: to the same page of the same draft, which holds everything up to that page.
final class ComingBack {

    /// What the fields of the form begin with that the sign-in page carries meanwhile.
    private static final String KEPT = "kept.";

    /// Our own addresses only, and of them only these.
    private static final Pattern ADDRESS =
            Pattern.compile(Pattern.quote(Visit.COUNTER) + "/[a-z-]{2,20}/services/[a-z0-9-]{1,80}/[a-z0-9-]{1,80}"
                    + "\\?draft=[A-Za-z0-9_-]{43}(?:&item=[a-z0-9]{1,8})?(?:&from=check)?");

    private ComingBack() {}

    /// The address that was asked for, if that leads back; empty otherwise.
    static String address(HttpServletRequest request) {
        var address = request.getRequestURI() + "?" + request.getQueryString();
        return leadsBack(address) ? address : "";
    }

    /// What the address of the sign-in page ends with; empty if nothing leads back.
    static String query(HttpServletRequest request) {
        var address = address(request);
        return address.isEmpty() ? "" : "?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    static boolean leadsBack(String address) {
        return ADDRESS.matcher(address).matches();
    }

    /// Whether a form was sent that the sign-in page can carry: one without files.
    static boolean hasForm(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && !address(request).isEmpty();
    }

    /// The fields of such a form, under the names by which the sign-in page carries them.
    static List<Field> ofForm(HttpServletRequest request) {
        return fields(request, "", KEPT);
    }

    /// The fields that the sign-in page has carried, under their own names.
    static List<Field> carried(HttpServletRequest request) {
        return fields(request, KEPT, "");
    }

    /// The same under the names by which it goes on to carry them, after a wrong password.
    static List<Field> stillCarried(HttpServletRequest request) {
        return fields(request, KEPT, KEPT);
    }

    private static List<Field> fields(HttpServletRequest request, String begins, String becomes) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> field.getKey().startsWith(begins))
                .flatMap(field -> Arrays.stream(field.getValue())
                        .map(value -> new Field(becomes + field.getKey().substring(begins.length()), value)))
                .distinct()
                .toList();
    }

    /// A field of a form.
    public record Field(String name, String value) {

        /// Without what somebody wrote, so that no log has it.
        @Override
        public String toString() {
            return name;
        }
    }
}
