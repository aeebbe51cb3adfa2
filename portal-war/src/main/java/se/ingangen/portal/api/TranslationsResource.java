package se.ingangen.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import se.ingangen.content.article.exchange.xliff.TranslationExport;
import se.ingangen.content.article.exchange.xliff.TranslationExport.Exported;
import se.ingangen.content.article.exchange.xliff.TranslationImport;
import se.ingangen.content.article.exchange.xliff.TranslationResult;
import se.ingangen.content.article.exchange.xliff.TranslationReview;
import se.ingangen.content.article.memory.MemoryExchange;
import se.ingangen.content.search.ChangeFollower;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// Texts out to translators and back, for translators and administrators.
@RequestScoped
@Path("/translations/{lang}")
public class TranslationsResource {

    private static final String XLIFF = "application/xliff+xml";
    private static final String TMX = "application/x-tmx+xml";

    @Inject
    private TranslationExport exports;

    @Inject
    private TranslationImport imports;

    @Inject
    private TranslationReview reviews;

    @Inject
    private MemoryExchange memory;

    @Inject
    private ChangeFollower follower;

    /// Gives a page, or all that is outdated or missing in the language, as XLIFF.
    ///
    /// @param source the language that the outdated texts are written in first
    /// @param after goes on after this page, where the last file ended
    @GET
    @Produces(XLIFF)
    public Response give(
            @PathParam("lang") String lang,
            @QueryParam("page") @DefaultValue("") String page,
            @QueryParam("outdated") @DefaultValue("") String outdated,
            @QueryParam("source") @DefaultValue(Languages.DEFAULT_TAG) String source,
            @QueryParam("after") @DefaultValue("") String after) {
        var target = language(lang);
        var from = language(source);
        if (page.isEmpty() != outdated.equals("true")) {
            throw new BadRequestException("translation.choose");
        }
        var exported = new AtomicReference<Exported>();
        var download = Download.of(out -> exported.set(
                page.isEmpty() ? exports.behind(from, target, after, out) : exports.page(page, target, out)));
        if (exported.get().pages() == 0) {
            download.drop();
            return nothing(page);
        }
        var name = "ingangen-" + lang + "-" + (page.isEmpty() ? "outdated" : page) + ".xlf";
        var answer = download.answer(name, XLIFF);
        exported.get()
                .last()
                .ifPresent(last -> answer.header(
                        HttpHeaders.LINK, "<?outdated=true&source=" + source + "&after=" + last + ">; rel=\"next\""));
        return answer.build();
    }

    /// A page that is not there is a fault; that nothing is left to translate is none.
    private static Response nothing(String page) {
        if (!page.isEmpty()) {
            throw new NotFoundException();
        }
        return Response.noContent().build();
    }

    /// Takes in what a translator sends back, whole or not at all. It is published by nobody but
    /// whoever reviews it.
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public String take(@PathParam("lang") String lang, InputStream xliff) {
        var result = imports.importXliff(language(lang), xliff);
        var review = Json.createArrayBuilder();
        result.handedIn().forEach(page -> review.add(review(page)));
        return Json.createObjectBuilder()
                .add("pages", result.handedIn().size())
                .add("sections", result.sections())
                .add("unchanged", result.unchanged())
                .add("waiting", result.waiting())
                .add("review", review)
                .build()
                .toString();
    }

    /// What to send to `reviews` when it has been read.
    private static JsonObjectBuilder review(TranslationResult.HandedIn page) {
        return Json.createObjectBuilder()
                .add("page", page.page())
                .add("revision", page.revision())
                .add("sections", Json.createArrayBuilder(page.sections()));
    }

    /// Publishes what was handed in, from `{"page","sections":[...],"revision"}`, and answers when it
    /// can be read. Without a revision it is the latest.
    @POST
    @Path("reviews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String review(@PathParam("lang") String lang, String body) {
        var target = language(lang);
        var wish = wish(body);
        var revision = published(wish, target);
        follower.followNow();
        return Json.createObjectBuilder()
                .add("page", wish.page())
                .add("revision", revision)
                .build()
                .toString();
    }

    private int published(Wish wish, Language target) {
        try {
            return reviews.review(wish.page(), target, wish.revision(), wish.sections())
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("translation.review");
        }
    }

    private record Wish(String page, List<String> sections, Optional<Integer> revision) {}

    private static Wish wish(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var wish = reader.readObject();
            var sections = wish.getJsonArray("sections").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
            if (sections.isEmpty()) {
                throw new BadRequestException("translation.review");
            }
            var revision = wish.containsKey("revision")
                    ? Optional.of(wish.getJsonNumber("revision").intValueExact())
                    : Optional.<Integer>empty();
            return new Wish(wish.getString("page"), sections, revision);
        } catch (JsonException | NullPointerException | ClassCastException | ArithmeticException e) {
            throw new BadRequestException("translation.review");
        }
    }

    /// Gives the memory as TMX.
    @GET
    @Path("memory")
    @Produces(TMX)
    public Response giveMemory(
            @PathParam("lang") String lang, @QueryParam("source") @DefaultValue(Languages.DEFAULT_TAG) String source) {
        var target = language(lang);
        var from = language(source);
        return Download.of(out -> memory.exportTmx(from, target, out))
                .answer("ingangen-memory-" + source + "-" + lang + ".tmx", TMX)
                .build();
    }

    /// Takes in a memory in TMX, for administrators.
    @POST
    @Path("memory")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public String takeMemory(
            @PathParam("lang") String lang,
            @QueryParam("source") @DefaultValue(Languages.DEFAULT_TAG) String source,
            InputStream tmx) {
        var result = memory.importTmx(language(source), language(lang), tmx);
        return Json.createObjectBuilder()
                .add("added", result.added())
                .add("known", result.known())
                .add("left", result.left())
                .build()
                .toString();
    }

    private static Language language(String tag) {
        return Languages.ofContent(tag).orElseThrow(() -> new BadRequestException("api.language", tag));
    }
}
