package se.ingangen.portal.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import se.ingangen.content.account.ForbiddenException;
import se.ingangen.content.account.UnauthenticatedException;
import se.ingangen.content.article.exchange.ContentFaultsException;
import se.ingangen.content.article.exchange.received.RefusedFileException;
import se.ingangen.content.article.translation.StaleTranslationException;
import se.ingangen.content.term.TermFaultsException;

/// Turns whatever went wrong into a problem that tells the caller what to do, and nothing of us.
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(FaultMapper.class.getName());

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof ContentFaultsException) {
            return content((ContentFaultsException) failure);
        }
        if (failure instanceof TermFaultsException) {
            return terms((TermFaultsException) failure);
        }
        if (failure instanceof RefusedFileException) {
            return file((RefusedFileException) failure);
        }
        if (failure instanceof StaleTranslationException) {
            return new Problem(409, headers, "translation.saved-anew").response();
        }
        if (failure instanceof BadRequestException) {
            var bad = (BadRequestException) failure;
            return new Problem(400, headers, bad.messageKey(), bad.arguments()).response();
        }
        if (failure instanceof UnauthenticatedException) {
            var response = new Problem(401, headers, "api.unauthenticated").response();
            response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return response;
        }
        if (failure instanceof ForbiddenException) {
            return new Problem(403, headers, "api.forbidden").response();
        }
        if (failure instanceof WebApplicationException) {
            return told(((WebApplicationException) failure).getResponse());
        }
        LOG.log(Level.ERROR, "A call of the API failed", failure);
        return new Problem(500, headers, "error.500.heading").response();
    }

    private Response content(ContentFaultsException refused) {
        var problem =
                new Problem(422, headers, "content.refused", refused.faults().size());
        refused.faults().forEach(f -> problem.fault(f.file(), f.line(), f.text(problem.messages())));
        return problem.response();
    }

    private Response terms(TermFaultsException refused) {
        var problem =
                new Problem(422, headers, "content.refused", refused.faults().size());
        refused.faults().forEach(f -> problem.fault("", f.line(), f.text(problem.messages())));
        return problem.response();
    }

    private Response file(RefusedFileException refused) {
        var problem =
                new Problem(422, headers, "content.refused", refused.refusals().size());
        refused.refusals().forEach(f -> problem.fault(f.place(), f.text(problem.messages())));
        return problem.response();
    }

    private Response told(Response response) {
        var status = response.getStatus();
        if (status < 400) {
            return response;
        }
        switch (status) {
            case 404:
                return new Problem(status, headers, "api.not-found").response();
            case 405:
                return new Problem(status, headers, "error.405.heading").response();
            case 411:
                return new Problem(status, headers, "error.411.heading").response();
            case 413:
                return new Problem(status, headers, "error.413.heading").response();
            case 415:
                return new Problem(status, headers, "api.media-type").response();
            default:
                return new Problem(status, headers, status < 500 ? "api.bad-request" : "error.500.heading").response();
        }
    }
}
