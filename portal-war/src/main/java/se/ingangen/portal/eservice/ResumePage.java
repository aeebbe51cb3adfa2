package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.ResumeService;
import se.ingangen.content.eservice.Resumed;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/resume.xhtml`: the code that opens a draft, together with the link.
@Named
@RequestScoped
public class ResumePage {

    private static final String STEP = "continue";

    @Inject
    private Eservices eservices;

    @Inject
    private DraftService drafts;

    @Inject
    private ResumeService resume;

    @Inject
    private Form form;

    @Inject
    private Visit visit;

    private ServicePath path;
    private String link = "";
    private Resumed resumed;

    public void load() throws IOException {
        visit.forThisReaderOnly();
        path = ServicePath.of(visit.getRoot(), visit.path());
        link = form.field("link");
        visit.returnsTo("services/" + path.service() + "/" + STEP + "?link=" + link);
        if (eservices.find(path.service()).isEmpty()) {
            Form.refuse(404);
        } else if (form.isSent() && !form.isOurs(path.service(), link, STEP)) {
            Form.refuse(403);
        } else if (form.isSent()) {
            receive();
        }
    }

    private void receive() throws IOException {
        resumed = resume.open(link, form.field("code"));
        if (resumed instanceof Resumed.Open) {
            goOn((Resumed.Open) resumed);
        } else {
            visit.answer(resumed instanceof Resumed.Gone ? 410 : 422);
        }
    }

    private void goOn(Resumed.Open open) throws IOException {
        var journey = drafts.open(open.service(), open.draftId()).orElseThrow().journey();
        Form.goTo(journey.firstMissing()
                .map(missing -> path.to(missing, open.draftId()))
                .orElseGet(() -> path.to("check", open.draftId())));
    }

    /// Whether the link leads to nothing.
    public boolean isGone() {
        return resumed instanceof Resumed.Gone;
    }

    /// What to do about the code; empty when nothing is wrong.
    public String getFault() {
        if (resumed instanceof Resumed.Wrong) {
            return visit.messages().text("eservice.resume.code.wrong");
        }
        if (resumed instanceof Resumed.Resting) {
            return visit.messages().text("eservice.resume.code.locked", time(((Resumed.Resting) resumed).until()));
        }
        return "";
    }

    private String time(Instant until) {
        return visit.formats().timeAfter(until);
    }

    public String getLink() {
        return link;
    }

    public String getToken() {
        return drafts.formToken(path.service(), link, STEP);
    }
}
