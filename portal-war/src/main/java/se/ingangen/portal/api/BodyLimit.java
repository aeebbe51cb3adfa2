package se.ingangen.portal.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import se.ingangen.content.article.exchange.received.ReceivedXml;

/// Refuses bodies that are larger than any call needs, before they are read into memory. Content and
/// what translators send are not read into memory; their own limits are in the imports.
@Provider
public class BodyLimit implements ContainerRequestFilter {

    /// In bytes.
    static final int LONGEST = 64 * 1024;

    /// Terms in any number of languages, a hundred kilobytes each.
    static final int LONGEST_TERMS = 8 * 1024 * 1024;

    private static final String CONTENT = "content";
    private static final String TERMS = "terms";
    private static final Pattern TRANSLATIONS = Pattern.compile("/?translations/[^/]+(/memory)?/?");

    @Override
    public void filter(ContainerRequestContext request) {
        var call = request.getUriInfo().getPath().replace("/", "");
        if (!request.hasEntity() || call.equals(CONTENT)) {
            return;
        }
        if (TRANSLATIONS.matcher(request.getUriInfo().getPath()).matches()) {
            refuseAbove(ReceivedXml.LARGEST, request);
            return;
        }
        if (request.getLength() < 0) {
            throw new ClientErrorException(Response.Status.LENGTH_REQUIRED);
        }
        refuseAbove(call.equals(TERMS) ? LONGEST_TERMS : LONGEST, request);
    }

    private static void refuseAbove(int longest, ContainerRequestContext request) {
        if (request.getLength() > longest) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
