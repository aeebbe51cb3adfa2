package se.ingangen.run;

import static se.ingangen.run.Options.wrong;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Checks the settings of who sends before a server is started with them. Which e-services there are, only
/// the portal itself knows.
final class IdentityCheck {

    private static final String LEVELS = "INGANGEN_IDENTITY";
    private static final String ISSUER = "INGANGEN_OIDC_ISSUER";
    private static final List<String> WITH_ISSUER =
            List.of("INGANGEN_OIDC_CLIENT_ID", "INGANGEN_OIDC_CLIENT_SECRET", "INGANGEN_OIDC_NAME");
    private static final Pattern LEVEL = Pattern.compile("\\s*[a-z0-9-]+:(NONE|EMAIL|VERIFIED)\\s*");

    private IdentityCheck() {}

    static void check(Map<String, String> environment, boolean mail) {
        var provided = checkProvider(environment);
        given(environment, LEVELS).ifPresent(list -> {
            for (var entry : list.split(",", -1)) {
                var level = LEVEL.matcher(entry);
                if (!level.matches()) {
                    throw wrong(LEVELS, "must name e-services with NONE, EMAIL or VERIFIED, such as plan:EMAIL");
                }
                if (level.group(1).equals("VERIFIED") && !provided) {
                    throw wrong(LEVELS, "asks for VERIFIED, but " + ISSUER + " is not set");
                }
                if (level.group(1).equals("EMAIL") && !provided && !mail) {
                    throw wrong(LEVELS, "asks for EMAIL, but INGANGEN_SMTP is not set");
                }
            }
        });
    }

    private static boolean checkProvider(Map<String, String> environment) {
        var issuer = given(environment, ISSUER);
        for (var name : WITH_ISSUER) {
            if (issuer.isPresent() != given(environment, name).isPresent()) {
                throw issuer.isPresent()
                        ? wrong(name, "is not set, but " + ISSUER + " is")
                        : wrong(ISSUER, "is not set, but " + name + " is");
            }
        }
        issuer.filter(address -> !isSafe(address)).ifPresent(address -> {
            throw wrong(ISSUER, "must be an address that begins with https://");
        });
        return issuer.isPresent();
    }

    /// What is said to the provider is encrypted, unless it is on this machine.
    private static boolean isSafe(String address) {
        try {
            var uri = URI.create(address);
            var local = "localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost());
            return uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && local);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Options.present(environment.get(name));
    }
}
