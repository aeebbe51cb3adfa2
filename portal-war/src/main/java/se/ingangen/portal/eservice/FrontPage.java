package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import se.ingangen.content.eservice.Answers;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Who;
import se.ingangen.content.eservice.Wording;
import se.ingangen.content.eservice.question.Files;
import se.ingangen.portal.page.PageCache;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/front.xhtml`: what an e-service is for, what it takes, and how what is sent is
/// used, before the first question.
@Named
@RequestScoped
public class FrontPage {

    @Inject
    private Eservices eservices;

    @Inject
    private Begin begin;

    @Inject
    private Visit visit;

    private Eservice service;
    private Journey journey;

    public void load() throws IOException {
        visit.tellsOf(PageCache.EVERYTHING);
        var name = visit.path().get(1);
        visit.returnsTo("services/" + name);
        var found = eservices.find(name);
        if (found.isEmpty()) {
            Form.refuse(404);
            return;
        }
        service = found.get();
        journey = new Journey(service, Answers.NONE, visit.today());
    }

    public String getTitle() {
        return visit.messages().text(service.key() + ".title");
    }

    public String getSummary() {
        return visit.messages().text(service.key() + ".summary");
    }

    /// How many parts it has.
    public String getLength() {
        return visit.messages().text("eservice.front.steps", service.sections().size());
    }

    /// For how long what is not sent is kept.
    public String getDraftKept() {
        return visit.messages().text("eservice.front.draft", begin.getDaysKept());
    }

    /// The papers that are asked for, in the words in which they are.
    public List<String> getNeeds() {
        var wording = new Wording(journey, visit.messages(), visit.formats());
        return service.steps().stream()
                .filter(step -> step.who() != Who.CO_APPLICANT)
                .flatMap(step -> step.questions().stream())
                .filter(asked -> asked.question() instanceof Files)
                .map(asked -> wording.text(asked, "label"))
                .distinct()
                .toList();
    }

    /// By which right we use what is sent.
    public String getGround() {
        return visit.messages().text("eservice.front.data.ground." + service.legalGround());
    }

    /// Who reads what is sent.
    public String getLane() {
        var readers = service.authority().isPresent()
                ? "appeal"
                : service.lane().name().toLowerCase(Locale.ROOT);
        return visit.messages().text("eservice.front.data.lane." + readers);
    }

    /// For how long what was sent is kept.
    public String getKept() {
        return visit.messages().text("eservice.front.data.kept", service.kept().getYears());
    }
}
