package se.ingangen.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Optional;
import se.ingangen.content.search.ChangeFollower;
import se.ingangen.content.term.TermExport;
import se.ingangen.content.term.TermImport;
import se.ingangen.i18n.Languages;

/// Export and import of the terms as TBX.
@RequestScoped
@Path("/terms")
public class TermsResource {

    @Inject
    private TermImport imports;

    @Inject
    private TermExport exports;

    @Inject
    private ChangeFollower follower;

    /// Takes a file in, whole or not at all, and answers when pages tell of it.
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public String take(InputStream tbx) {
        var result = imports.importTbx(tbx);
        follower.followNow();
        return Json.createObjectBuilder()
                .add("concepts", result.concepts())
                .add("changed", result.changed())
                .add("unchanged", result.unchanged())
                .build()
                .toString();
    }

    /// @param lang the only language to give; all without it
    @GET
    @Produces(MediaType.APPLICATION_XML)
    public Response give(@QueryParam("lang") @DefaultValue("") String lang) {
        if (!lang.isEmpty() && Languages.ofContent(lang).isEmpty()) {
            throw new BadRequestException("api.language", lang);
        }
        var out = new ByteArrayOutputStream();
        exports.exportTbx(Optional.of(lang).filter(tag -> !tag.isEmpty()), out);
        return Response.ok(out.toByteArray(), MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"ingangen-terms.tbx\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
