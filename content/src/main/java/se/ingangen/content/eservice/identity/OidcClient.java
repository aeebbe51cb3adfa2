package se.ingangen.content.eservice.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.ingangen.content.eservice.Identity;
import se.ingangen.content.storage.IdentitySettings;
import se.ingangen.content.storage.IdentitySettings.Provider;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Language;

/// Speaks OpenID Connect with the identity provider: the code flow, with PKCE and a nonce.
///
/// Source: OpenID Connect Core 1.0, 3.1; RFC 7636; RFC 9700, 2.1.
@ApplicationScoped
public class OidcClient {

    /// Where people come back to; the provider has to know it.
    public static final String RETURN = "/identity/return";

    private static final int PATIENCE = 10_000;
    private static final int LARGEST = 256 * 1024;

    /// How long what the provider says of itself is believed.
    private static final Duration FRESH = Duration.ofHours(1);

    @Inject
    IdentitySettings settings;

    @Inject
    Settings portal;

    @Inject
    Clock clock;

    private volatile Known known;

    /// What the provider says of itself.
    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant until) {}

    /// Where somebody goes to show who they are. They are asked to, even if somebody was signed in there in
    /// the same browser just now.
    ///
    /// @throws OidcException if the provider is away
    public URI address(String state, String nonce, String verifier, Language language) throws OidcException {
        var provider = provider();
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, Scope.parse(provider.scope()), new ClientID(provider.clientId()), back())
                .endpointURI(known(provider).metadata().getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(nonce))
                .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256)
                .prompt(new Prompt(Prompt.Type.LOGIN));
        try {
            request.uiLocales(List.of(LangTag.parse(language.tag())));
        } catch (LangTagException e) {
            // The provider then speaks as it likes.
        }
        return request.build().toURI();
    }

    /// What the provider shows of whoever came back with this code.
    ///
    /// @throws OidcException if it does not know the code, or its answer is not signed by it, for us, for
    ///     this very request and now
    public Proof proof(String code, String nonce, String verifier) throws OidcException {
        var provider = provider();
        var token = tokens(provider, code, verifier).getOIDCTokens().getIDToken();
        try {
            return proof(provider, known(provider).validator().validate(token, new Nonce(nonce)));
        } catch (BadJOSEException | JOSEException e) {
            throw new OidcException(
                    "The ID token does not hold: " + e.getClass().getSimpleName(), e);
        }
    }

    private Proof proof(Provider provider, IDTokenClaimsSet claims) {
        var name = text(claims.getStringClaim("name"));
        var parts =
                (text(claims.getStringClaim("given_name")) + " " + text(claims.getStringClaim("family_name"))).strip();
        return new Proof(
                Identity.VERIFIED,
                provider.name(),
                claims.getSubject().getValue(),
                name.isEmpty() ? parts : name,
                text(claims.getStringClaim(provider.numberClaim())),
                clock.instant());
    }

    private static String text(String claim) {
        return claim == null ? "" : claim.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private OIDCTokenResponse tokens(Provider provider, String code, String verifier) throws OidcException {
        var metadata = known(provider).metadata();
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back(), new CodeVerifier(verifier));
        var request = new TokenRequest.Builder(
                        metadata.getTokenEndpointURI(), authentication(provider, metadata), grant)
                .build();
        try {
            var response = OIDCTokenResponseParser.parse(
                    patient(request.toHTTPRequest()).send());
            if (!response.indicatesSuccess()) {
                var error = response.toErrorResponse().getErrorObject();
                throw new OidcException("The provider does not take the code: " + error.getCode(), null);
            }
            return (OIDCTokenResponse) response.toSuccessResponse();
        } catch (IOException | ParseException e) {
            throw new OidcException(
                    "The provider does not answer: " + e.getClass().getSimpleName(), e);
        }
    }

    private static HTTPRequest patient(HTTPRequest request) {
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        request.setFollowRedirects(false);
        return request;
    }

    private static ClientAuthentication authentication(Provider provider, OIDCProviderMetadata metadata) {
        var id = new ClientID(provider.clientId());
        var secret = new Secret(provider.clientSecret());
        var methods = metadata.getTokenEndpointAuthMethods();
        return methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(id, secret)
                : new ClientSecretPost(id, secret);
    }

    private Known known(Provider provider) throws OidcException {
        var current = known;
        if (current == null || clock.instant().isAfter(current.until())) {
            try {
                var metadata = OIDCProviderMetadata.resolve(new Issuer(provider.issuer()), PATIENCE, PATIENCE);
                current = new Known(
                        metadata, validator(provider, metadata), clock.instant().plus(FRESH));
                known = current;
            } catch (IOException | GeneralException e) {
                throw new OidcException(
                        "The provider does not tell of itself: " + e.getClass().getSimpleName(), e);
            }
        }
        return current;
    }

    /// Only signatures with a public key are taken: one made with our own secret, or none, proves nothing.
    private static IDTokenValidator validator(Provider provider, OIDCProviderMetadata metadata) throws IOException {
        var algorithms = new HashSet<JWSAlgorithm>(Set.of(JWSAlgorithm.RS256));
        if (metadata.getIDTokenJWSAlgs() != null) {
            algorithms.clear();
            metadata.getIDTokenJWSAlgs().stream()
                    .filter(JWSAlgorithm.Family.SIGNATURE::contains)
                    .forEach(algorithms::add);
        }
        var keys = JWKSourceBuilder.<SecurityContext>create(
                        metadata.getJWKSetURI().toURL(), new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST))
                .build();
        return new IDTokenValidator(
                metadata.getIssuer(),
                new ClientID(provider.clientId()),
                new JWSVerificationKeySelector<>(algorithms, keys),
                null);
    }

    private URI back() {
        return URI.create(portal.baseUrl() + RETURN);
    }

    private Provider provider() throws OidcException {
        return settings.provider().orElseThrow(() -> new OidcException("There is no identity provider", null));
    }
}
