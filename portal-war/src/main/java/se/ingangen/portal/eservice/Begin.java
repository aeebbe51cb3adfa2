package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Period;
import java.util.List;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.paper.PaperForms;
import se.ingangen.portal.page.Visit;

/// The ways into the e-service whose pages are read.
@Named
@RequestScoped
public class Begin {

    @Inject
    private Eservices eservices;

    @Inject
    private PaperForms forms;

    @Inject
    private Visit visit;

    /// Its first question.
    public String getFirst() {
        return getFront() + "/" + service().steps().get(0).name();
    }

    /// Where a link and a code lead on.
    public String getAgain() {
        return getFront() + "/continue";
    }

    public String getFront() {
        return visit.isAtCounter() ? Visit.COUNTER + ".xhtml" : visit.getRoot() + "/services/" + name();
    }

    /// The blank form on paper, in as many documents as it is.
    public List<PaperPart> getPapers() {
        return PaperPart.of(visit.messages(), "eservice.front.paper", forms.parts(service(), visit.getLanguage()));
    }

    /// Where the first of them is.
    public String getPaper() {
        return getFront() + "/paper";
    }

    /// Where answers that were sent before are fetched; empty if none fit here.
    public String getFetch() {
        return service().prefilled().isPresent() ? getFront() + "/fetch" : "";
    }

    /// For how many days what is not sent is kept.
    public long getDaysKept() {
        return days(service().draftKept());
    }

    private Eservice service() {
        return eservices.find(name()).orElseThrow();
    }

    private String name() {
        return visit.path().get(1);
    }

    private static long days(Period period) {
        return period.toTotalMonths() * 30 + period.getDays();
    }
}
