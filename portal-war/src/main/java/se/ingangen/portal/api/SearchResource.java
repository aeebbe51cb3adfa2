package se.ingangen.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import se.ingangen.content.search.SearchHit;
import se.ingangen.content.search.SearchIndex;
import se.ingangen.content.search.SearchQuery;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.portal.search.SearchPage;

/// Searches and suggestions for everybody.
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int MAX_LIMIT = 50;
    private static final int MAX_OFFSET = 10_000;

    @Inject
    private SearchIndex index;

    /// @param lang any language that content can be written in
    /// @param limit from 1 to 50
    /// @param offset from 0 to 10,000
    @GET
    @Path("search")
    public String search(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("lang") @DefaultValue(Languages.DEFAULT_TAG) String lang,
            @QueryParam("limit") @DefaultValue("10") String limit,
            @QueryParam("offset") @DefaultValue("0") String offset,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("topic") @DefaultValue("") String topic) {
        var words = words(q);
        var language = language(lang);
        var query = new SearchQuery(
                words,
                language,
                kind,
                topic,
                Parameters.number("offset", offset, 0, MAX_OFFSET),
                Parameters.number("limit", limit, 1, MAX_LIMIT));
        var result = index.search(query);
        var json = Json.createObjectBuilder().add("query", q).add("lang", lang).add("total", result.total());
        result.didYouMean()
                .ifPresentOrElse(text -> json.add("didYouMean", text), () -> json.add("didYouMean", JsonValue.NULL));
        json.add("hits", hits(result.hits())).add("otherLanguages", hits(result.otherLanguages()));
        return json.build().toString();
    }

    /// At most eight titles that begin so, or have a word that does.
    @GET
    @Path("suggest")
    public String suggest(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("lang") @DefaultValue(Languages.DEFAULT_TAG) String lang) {
        var suggestions = Json.createArrayBuilder();
        index.suggest(words(q), language(lang))
                .forEach(s -> suggestions.add(
                        Json.createObjectBuilder().add("text", s.text()).add("url", s.url())));
        return Json.createObjectBuilder()
                .add("suggestions", suggestions)
                .build()
                .toString();
    }

    private static String words(String q) {
        if (q.length() > SearchPage.MAX_LENGTH) {
            throw new BadRequestException("search.too-long", SearchPage.MAX_LENGTH);
        }
        if (!q.isBlank() && q.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new BadRequestException("search.no-words");
        }
        return q;
    }

    private static Language language(String lang) {
        return Languages.ofContent(lang).orElseThrow(() -> new BadRequestException("api.language", lang));
    }

    private static JsonArrayBuilder hits(List<SearchHit> hits) {
        var array = Json.createArrayBuilder();
        hits.forEach(hit -> array.add(hit(hit)));
        return array;
    }

    private static JsonObjectBuilder hit(SearchHit hit) {
        return Json.createObjectBuilder()
                .add("key", hit.key())
                .add("lang", hit.language().tag())
                .add("dir", hit.language().dir())
                .add("url", hit.url())
                .add("title", hit.title())
                .add("snippet", hit.snippet())
                .add("kind", hit.kind())
                .add("score", hit.score());
    }
}
