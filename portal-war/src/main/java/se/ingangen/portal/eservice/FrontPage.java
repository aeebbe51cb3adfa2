package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import se.ingangen.content.eservice.Answers;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Who;
import se.ingangen.content.eservice.Wording;
import se.ingangen.content.eservice.paper.PaperForms;
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
    private PaperForms forms;

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
        return visit.messages().text("eservice.front.draft", days(service.draftKept()));
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
        return visit.messages()
                .text("eservice.front.data.lane." + service.lane().name().toLowerCase(Locale.ROOT));
    }

    /// For how long what was sent is kept.
    public String getKept() {
        return visit.messages().text("eservice.front.data.kept", service.kept().getYears());
    }

    public String getBegin() {
        return visit.getRoot() + "/services/" + service.name() + "/"
                + service.steps().get(0).name();
    }

    /// The blank form on paper, in as many documents as it is.
    public List<PaperPart> getPapers() {
        return PaperPart.of(visit.messages(), "eservice.front.paper", forms.parts(service, visit.getLanguage()));
    }

    /// Where the first of them is.
    public String getPaper() {
        return visit.getRoot() + "/services/" + service.name() + "/paper";
    }

    public String getContinue() {
        return visit.getRoot() + "/services/" + service.name() + "/continue";
    }

    private static long days(Period period) {
        return period.toTotalMonths() * 30 + period.getDays();
    }
}
