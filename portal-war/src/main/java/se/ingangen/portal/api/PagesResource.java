package se.ingangen.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.Reading;
import se.ingangen.i18n.Languages;

/// A page in all its languages.
@RequestScoped
@Path("/pages")
@Produces(MediaType.APPLICATION_JSON)
public class PagesResource {

    @Inject
    private ArticleService articles;

    @GET
    @Path("{key}")
    public String page(@PathParam("key") String key) {
        var page = articles.read(Languages.standard(), key).orElseThrow(NotFoundException::new);
        var languages = Json.createArrayBuilder();
        page.addresses().keySet().stream()
                .flatMap(tag -> Languages.ofContent(tag).stream())
                .flatMap(language -> articles.read(language, key).stream())
                .forEach(reading -> languages.add(language(reading)));
        var json = Json.createObjectBuilder()
                .add("key", key)
                .add("kind", page.article().kind().word())
                .add("source", page.article().source())
                .add("topics", Json.createArrayBuilder(page.article().topics()))
                .add("languages", languages);
        page.article().published().ifPresent(when -> json.add("published", when.toString()));
        return json.build().toString();
    }

    private static jakarta.json.JsonObjectBuilder language(Reading reading) {
        return Json.createObjectBuilder()
                .add("lang", reading.written().tag())
                .add("dir", reading.written().dir())
                .add("title", reading.text().title())
                .add("url", reading.address())
                .add("state", reading.outdated().isEmpty() ? "current" : "outdated")
                .add("outdated", Json.createArrayBuilder(reading.outdated()))
                .add("translation", reading.text().translation().word())
                .add("saved", reading.saved().toString());
    }
}
