package se.ingangen.portal.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/// Refuses bodies that are larger than any call needs, before they are read into memory. Content is
/// not read into memory; its own limits are in the import.
@Provider
public class BodyLimit implements ContainerRequestFilter {

    /// In bytes.
    static final int LONGEST = 64 * 1024;

    /// Terms in any number of languages, a hundred kilobytes each.
    static final int LONGEST_TERMS = 8 * 1024 * 1024;

    private static final String CONTENT = "content";
    private static final String TERMS = "terms";

    @Override
    public void filter(ContainerRequestContext request) {
        var call = request.getUriInfo().getPath().replace("/", "");
        if (!request.hasEntity() || call.equals(CONTENT)) {
            return;
        }
        if (request.getLength() < 0) {
            throw new ClientErrorException(Response.Status.LENGTH_REQUIRED);
        }
        if (request.getLength() > (call.equals(TERMS) ? LONGEST_TERMS : LONGEST)) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
