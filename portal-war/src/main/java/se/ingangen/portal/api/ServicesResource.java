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
import java.time.LocalDate;
import java.util.Locale;
import se.ingangen.content.eservice.Answers;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Step;
import se.ingangen.content.eservice.Wording;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Formats;
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
        var wording = new Wording(
                new Journey(service, Answers.NONE, LocalDate.now(Settings.ZONE)),
                messages,
                new Formats(messages.language(), Settings.ZONE));
        service.steps().forEach(step -> steps.add(step(step, wording)));
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

    private static JsonObjectBuilder step(Step step, Wording wording) {
        var questions = Json.createArrayBuilder();
        step.questions().forEach(asked -> questions.add(question(asked, wording)));
        var json = Json.createObjectBuilder()
                .add("name", step.name())
                .add("title", wording.title(step))
                .add("section", wording.section(step))
                .add("who", step.who().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .add("questions", questions);
        step.when().ifPresent(when -> json.add("when", when.toString()));
        return json;
    }

    private static JsonObjectBuilder question(Asked asked, Wording wording) {
        var json = Json.createObjectBuilder()
                .add("name", asked.path())
                .add("kind", asked.question().kind())
                .add("optional", asked.question().optional())
                .add("label", wording.text(asked, "label"))
                .add("hint", wording.hint(asked).orElse(""));
        asked.when().ifPresent(when -> json.add("when", when.toString()));
        var codes = asked.question().type().codes();
        if (!codes.isEmpty()) {
            var options = Json.createObjectBuilder();
            codes.stream().sorted().forEach(code -> options.add(code, wording.option(asked, code)));
            json.add("options", options);
        }
        if (!asked.inner().isEmpty()) {
            var inner = Json.createArrayBuilder();
            asked.inner().forEach(one -> inner.add(question(one, wording)));
            json.add("questions", inner);
        }
        return json;
    }
}
