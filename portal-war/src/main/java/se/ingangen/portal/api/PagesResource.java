package se.ingangen.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.EditionHead;
import se.ingangen.content.article.translation.EditionState;
import se.ingangen.content.article.translation.SectionState;
import se.ingangen.content.article.translation.SectionState.Kind;
import se.ingangen.content.article.translation.TranslationStates;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// A page in all its languages, and how far each section has followed the source.
@RequestScoped
@Path("/pages")
@Produces(MediaType.APPLICATION_JSON)
public class PagesResource {

    @Inject
    private ArticleService articles;

    @Inject
    private TranslationStates states;

    @GET
    @Path("{key}")
    public String page(@PathParam("key") String key) {
        var page = articles.read(Languages.standard(), key).orElseThrow(NotFoundException::new);
        var followed = states.of(key).stream().collect(Collectors.toMap(EditionState::lang, Function.identity()));
        var languages = Json.createArrayBuilder();
        articles.heads(page.article()).stream()
                .filter(head -> followed.containsKey(head.lang()))
                .forEach(head ->
                        languages.add(language(head, page.addresses().get(head.lang()), followed.get(head.lang()))));
        var missing = Json.createArrayBuilder();
        Languages.all().stream()
                .map(Language::tag)
                .filter(tag -> !page.addresses().containsKey(tag))
                .forEach(missing::add);
        var json = Json.createObjectBuilder()
                .add("key", key)
                .add("kind", page.article().kind().word())
                .add("source", page.article().source())
                .add("topics", Json.createArrayBuilder(page.article().topics()))
                .add("languages", languages)
                .add("missing", missing);
        page.article().published().ifPresent(when -> json.add("published", when.toString()));
        return json.build().toString();
    }

    private static JsonObjectBuilder language(EditionHead head, String address, EditionState state) {
        var language = Languages.ofContent(head.lang()).orElseThrow();
        var json = Json.createObjectBuilder()
                .add("lang", language.tag())
                .add("dir", language.dir())
                .add("title", head.title())
                .add("url", address);
        add(json, state);
        return json.add("translation", head.translation().word())
                .add("saved", head.saved().toString());
    }

    private static void add(JsonObjectBuilder json, EditionState state) {
        var outdated = Json.createArrayBuilder();
        var sections = Json.createArrayBuilder();
        for (var section : state.published()) {
            if (section.kind() == Kind.OUTDATED) {
                outdated.add(section.section());
            }
            sections.add(section(section, state.isInReview(section.section())));
        }
        json.add("state", state.kind().word()).add("outdated", outdated).add("sections", sections);
    }

    private static JsonObjectBuilder section(SectionState state, boolean inReview) {
        var json = Json.createObjectBuilder()
                .add("id", state.section())
                .add("state", state.kind().word());
        state.since().ifPresent(when -> json.add("since", when.toString()));
        state.made().ifPresent(made -> json.add("translation", made.word()));
        if (inReview) {
            json.add("inReview", true);
        }
        return json;
    }
}
