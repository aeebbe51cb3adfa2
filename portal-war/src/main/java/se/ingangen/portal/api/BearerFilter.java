package se.ingangen.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.TokenService;
import se.ingangen.content.account.UnauthenticatedException;

/// Finds out who calls from `Authorization: Bearer`. A call without it is anybody's; one with a
/// token that is not valid is refused.
@Provider
public class BearerFilter implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";

    @Inject
    private TokenService tokens;

    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return;
        }
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new UnauthenticatedException();
        }
        var identity = tokens.identify(header.substring(SCHEME.length()).strip());
        caller.becomes(identity.orElseThrow(UnauthenticatedException::new));
    }
}
