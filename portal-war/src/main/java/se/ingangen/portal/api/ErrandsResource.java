package se.ingangen.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import se.ingangen.content.account.Lane;
import se.ingangen.content.intake.Errand;
import se.ingangen.content.intake.ErrandFeed;
import se.ingangen.content.intake.ErrandNumber;
import se.ingangen.content.intake.ErrandService;
import se.ingangen.content.intake.ErrandText;
import se.ingangen.content.intake.OpenErrand;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// The common queue for other systems: a feed that never skips, and one errand with its answers.
@RequestScoped
@Path("/errands")
@Produces(MediaType.APPLICATION_JSON)
public class ErrandsResource {

    /// What was sent is told in the office's language, beside the codes.
    private static final Messages OFFICE = Messages.of(Languages.standard());

    private static final Formats FORMATS = new Formats(Languages.standard(), Settings.ZONE);

    @Inject
    private ErrandFeed feed;

    @Inject
    private ErrandService errands;

    /// @param after the cursor that the page before gave as `next`
    /// @param limit from 1 to 200
    /// @param lane `authority` or `planning`; empty for all that the token may see
    @GET
    public String after(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("lane") @DefaultValue("") String lane) {
        var most = Parameters.number("limit", limit, 1, ErrandFeed.LONGEST_PAGE);
        var page = read(after, most, lanes(lane));
        var list = Json.createArrayBuilder();
        page.errands().forEach(errand -> list.add(json(errand)));
        return Json.createObjectBuilder()
                .add("errands", list)
                .add("next", page.next())
                .build()
                .toString();
    }

    private ErrandFeed.Page read(String after, int limit, Set<Lane> lanes) {
        try {
            return feed.after(after, limit, lanes);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("api.cursor");
        }
    }

    /// One errand with what was sent. The read is written to the audit log.
    @GET
    @Path("{number}")
    public String errand(@PathParam("number") String number) {
        var open = ErrandNumber.parse(number).flatMap(errands::open).orElseThrow(NotFoundException::new);
        return json(open).build().toString();
    }

    private static Set<Lane> lanes(String lane) {
        if (lane.isEmpty()) {
            return EnumSet.allOf(Lane.class);
        }
        return Set.of(Arrays.stream(Lane.values())
                .filter(l -> word(l).equals(lane))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("api.lane", lane)));
    }

    private static JsonObjectBuilder json(OpenErrand open) {
        var history = Json.createArrayBuilder();
        open.history()
                .forEach(event -> history.add(Json.createObjectBuilder()
                        .add("event", word(event.kind()))
                        .add("time", event.happened().toString())));
        var answers = Json.createArrayBuilder();
        open.text()
                .map(ErrandText::lines)
                .ifPresent(lines -> lines.forEach(line -> answers.add(Json.createObjectBuilder()
                        .add("question", line.name())
                        .add("label", line.label().in(OFFICE, FORMATS))
                        .add("answer", line.code())
                        .add("text", line.answer().in(OFFICE, FORMATS)))));
        return json(open.errand()).add("history", history).add("answers", answers);
    }

    private static JsonObjectBuilder json(Errand errand) {
        var json = Json.createObjectBuilder()
                .add("number", errand.number().digits())
                .add("display", errand.number().shown())
                .add("service", errand.service())
                .add("version", errand.version())
                .add("lane", word(errand.lane()))
                .add("area", errand.area())
                .add("language", errand.language())
                .add("channel", word(errand.channel()))
                .add("priority", word(errand.priority()))
                .add("status", word(errand.status()))
                .add("received", errand.received().toString());
        errand.acknowledged().ifPresent(when -> json.add("acknowledged", when.toString()));
        return json;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
