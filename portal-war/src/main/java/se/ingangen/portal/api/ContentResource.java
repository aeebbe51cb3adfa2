package se.ingangen.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import se.ingangen.content.article.exchange.ContentExport;
import se.ingangen.content.article.exchange.ContentImport;
import se.ingangen.content.search.ChangeFollower;

/// Export and import of all content, for administrators.
@RequestScoped
@Path("/content")
public class ContentResource {

    @Inject
    private ContentImport imports;

    @Inject
    private ContentExport exports;

    @Inject
    private ChangeFollower follower;

    /// Takes a zip in, whole or not at all, and answers when it can be read and found.
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public String take(InputStream zip) {
        var result = imports.importZip(zip);
        follower.followNow();
        return Json.createObjectBuilder()
                .add("pages", result.pages())
                .add("editions", result.editions())
                .add("unchanged", result.unchanged())
                .build()
                .toString();
    }

    /// Gives everything as a zip.
    @GET
    @Produces("application/zip")
    public Response give() {
        return Download.of(exports::exportZip)
                .answer("ingangen-content.zip", "application/zip")
                .build();
    }
}
