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
import java.util.Locale;
import se.ingangen.content.eservice.Choice;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.Question;
import se.ingangen.content.eservice.Step;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// What the e-services ask, with the words of a language.
@RequestScoped
@Path("/services")
@Produces(MediaType.APPLICATION_JSON)
public class ServicesResource {

    @Inject
    private Eservices eservices;

    @GET
    public String services(@QueryParam("lang") @DefaultValue(Languages.DEFAULT_TAG) String lang) {
        var messages = messages(lang);
        var services = Json.createArrayBuilder();
        eservices.all().forEach(service -> services.add(summary(service, messages)));
        return Json.createObjectBuilder().add("services", services).build().toString();
    }

    @GET
    @Path("{name}")
    public String service(
            @PathParam("name") String name, @QueryParam("lang") @DefaultValue(Languages.DEFAULT_TAG) String lang) {
        var messages = messages(lang);
        var service = eservices.find(name).orElseThrow(NotFoundException::new);
        var steps = Json.createArrayBuilder();
        service.steps().forEach(step -> steps.add(step(service, step, messages)));
        return summary(service, messages).add("steps", steps).build().toString();
    }

    private static Messages messages(String lang) {
        return Messages.of(Languages.find(lang).orElseThrow(() -> new BadRequestException("api.language", lang)));
    }

    private static JsonObjectBuilder summary(Eservice service, Messages messages) {
        var tag = messages.language().tag();
        return Json.createObjectBuilder()
                .add("name", service.name())
                .add("version", service.version())
                .add("lane", service.lane().name().toLowerCase(Locale.ROOT))
                .add("title", messages.text(service.key() + ".title"))
                .add("summary", messages.text(service.key() + ".summary"))
                .add("url", "/" + tag + "/services/" + service.name());
    }

    private static JsonObjectBuilder step(Eservice service, Step step, Messages messages) {
        var questions = Json.createArrayBuilder();
        step.questions().forEach(question -> questions.add(question(service, step, question, messages)));
        return Json.createObjectBuilder()
                .add("name", step.name())
                .add("title", messages.text(service.key(step) + ".title"))
                .add("questions", questions);
    }

    private static JsonObjectBuilder question(Eservice service, Step step, Question question, Messages messages) {
        var key = service.key(step, question);
        var json = Json.createObjectBuilder()
                .add("name", question.name())
                .add("kind", question.kind())
                .add("optional", question.optional())
                .add("label", messages.text(key + ".label"))
                .add("hint", messages.text(key + ".hint"));
        if (question instanceof Choice) {
            var options = Json.createObjectBuilder();
            ((Choice) question).options().forEach(o -> options.add(o, messages.text(key + ".option." + o)));
            json.add("options", options);
        }
        return json;
    }
}
