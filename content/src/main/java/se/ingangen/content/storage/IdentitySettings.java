package se.ingangen.content.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How sure whoever runs the portal wants to be of who sends something, and who can tell it: the settings
/// `INGANGEN_IDENTITY` and `INGANGEN_OIDC_ISSUER`, `_CLIENT_ID`, `_CLIENT_SECRET`, `_NAME`, `_SCOPE` and
/// `_NUMBER_CLAIM`.
@ApplicationScoped
public class IdentitySettings {

    /// The setting that raises the level of e-services.
    public static final String LEVELS = "INGANGEN_IDENTITY";

    private static final String ISSUER = "INGANGEN_OIDC_ISSUER";
    private static final Pattern LEVEL = Pattern.compile("\\s*([a-z0-9-]+):([A-Z]+)\\s*");

    /// Where the personal identity number is in the Swedish profile of OpenID Connect.
    ///
    /// Source: Swedish OpenID Connect Claims and Scopes Specification, 2.2.2.
    private static final String NUMBER_CLAIM = "https://id.oidc.se/claim/personalIdentityNumber";

    /// The identity provider.
    ///
    /// @param name what people know it as, such as the name of an e-legitimation
    /// @param scope what we ask it for
    /// @param numberClaim where it tells a personal identity number
    public record Provider(
            URI issuer, String clientId, String clientSecret, String name, String scope, String numberClaim) {

        /// Without the secret, so that no log has it.
        @Override
        public String toString() {
            return issuer.toString();
        }
    }

    /// The levels that are asked for, by the names of e-services.
    ///
    /// @throws IllegalStateException if `INGANGEN_IDENTITY` is no such list
    public Map<String, String> levels() {
        var levels = new LinkedHashMap<String, String>();
        value("identity", LEVELS).ifPresent(list -> {
            for (var entry : list.split(",", -1)) {
                var level = LEVEL.matcher(entry);
                if (!level.matches() || levels.put(level.group(1), level.group(2)) != null) {
                    throw new IllegalStateException(
                            LEVELS + " must name each e-service once, such as plan:EMAIL,renewal:VERIFIED");
                }
            }
        });
        return levels;
    }

    /// The identity provider; empty if there is none.
    ///
    /// @throws IllegalStateException if a setting is wrong, or one is lacking that another needs
    public Optional<Provider> provider() {
        var issuer = value("oidcIssuer", ISSUER);
        if (issuer.isEmpty()) {
            value("oidcClientId", ISSUER.replace("ISSUER", "CLIENT_ID")).ifPresent(id -> {
                throw new IllegalStateException(ISSUER + " is not set, but other settings of it are");
            });
            return Optional.empty();
        }
        return Optional.of(new Provider(
                uri(issuer.get()),
                needed("oidcClientId", "INGANGEN_OIDC_CLIENT_ID"),
                needed("oidcClientSecret", "INGANGEN_OIDC_CLIENT_SECRET"),
                needed("oidcName", "INGANGEN_OIDC_NAME"),
                value("oidcScope", "INGANGEN_OIDC_SCOPE").orElse("openid profile"),
                value("oidcNumberClaim", "INGANGEN_OIDC_NUMBER_CLAIM").orElse(NUMBER_CLAIM)));
    }

    private static String needed(String property, String variable) {
        return value(property, variable)
                .orElseThrow(() -> new IllegalStateException(variable + " is not set, but " + ISSUER + " is"));
    }

    /// What is said to the provider is encrypted, unless it is on this machine.
    private static URI uri(String issuer) {
        try {
            var uri = URI.create(issuer);
            var local = "localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost());
            if (uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && local)) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(ISSUER + " must be an address that begins with https://", e);
        }
        throw new IllegalStateException(ISSUER + " must be an address that begins with https://");
    }

    private static Optional<String> value(String property, String variable) {
        return Settings.value("ingangen." + property, variable);
    }
}
