package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.OpenDraft;
import se.ingangen.content.eservice.ResumeMail;
import se.ingangen.content.eservice.ResumeService;
import se.ingangen.content.eservice.WayBack;
import se.ingangen.content.storage.Settings;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/later.xhtml`: a link and a code to come back with, leaving a shared computer, and
/// deleting it all.
@Named
@RequestScoped
public class LaterPage {

    private static final String STEP = "later";

    /// What a browser forgets of us when somebody leaves: the pages that it has kept.
    private static final String CLEAR = "\"cache\", \"storage\"";

    @Inject
    private Eservices eservices;

    @Inject
    private DraftService drafts;

    @Inject
    private ResumeService resume;

    @Inject
    private ResumeMail mail;

    @Inject
    private Settings settings;

    @Inject
    private Form form;

    @Inject
    private Visit visit;

    private ServicePath path;
    private String draftId = "";
    private Optional<OpenDraft> draft = Optional.empty();
    private Optional<WayBack> way = Optional.empty();
    private String done = "";
    private Optional<ResumeMail.Outcome> mailed = Optional.empty();

    public void load() throws IOException {
        visit.forThisReaderOnly();
        path = ServicePath.of(visit.getRoot(), visit.path());
        draftId = form.field("draft");
        visit.returnsTo(path.back(draftId));
        draft = drafts.open(path.service(), draftId);
        if (eservices.find(path.service()).isEmpty()) {
            Form.refuse(404);
        } else if (form.isSent() && !form.isOurs(path.service(), draftId, STEP)) {
            Form.refuse(403);
        } else if (draft.isEmpty()) {
            visit.answer(410);
        } else if (form.isSent()) {
            receive();
        }
    }

    private void receive() {
        if (!form.field("delete").isEmpty()) {
            drafts.delete(path.service(), draftId);
            end("deleted");
        } else if (!form.field("leave").isEmpty() && resume.leave(path.service(), draftId)) {
            end("left");
        } else if (mail.isOffered() && isShownWay()) {
            mail();
        } else {
            way = resume.offer(path.service(), draftId);
        }
    }

    /// The form of a link and code that have been shown brings them along, signed, so that they can be
    /// shown again: nobody else knows the code.
    private boolean isShownWay() {
        return !form.field("link").isEmpty()
                && drafts.isFormToken(path.service(), shown(draftId, shownWay()), STEP, form.field("way"));
    }

    private WayBack shownWay() {
        return new WayBack(form.field("link"), form.field("code"));
    }

    private static String shown(String draftId, WayBack way) {
        return draftId + " " + way.link() + " " + way.code();
    }

    private void mail() {
        way = Optional.of(shownWay());
        var outcome =
                mail.send(path.service(), draftId, shownWay(), getLink(), form.field("email"), visit.getLanguage());
        if (outcome == ResumeMail.Outcome.GONE) {
            way = resume.offer(path.service(), draftId);
            return;
        }
        mailed = Optional.of(outcome);
        if (outcome != ResumeMail.Outcome.SENT) {
            visit.answer(422);
        }
    }

    private void end(String what) {
        done = what;
        Form.header("Clear-Site-Data", CLEAR);
    }

    /// What has been done: `deleted`, `left`, or nothing yet.
    public String getDone() {
        return done;
    }

    /// Whether the draft is there no longer.
    public boolean isGone() {
        return draft.isEmpty();
    }

    /// Whether a link and a code have just been made.
    public boolean isOffered() {
        return way.isPresent();
    }

    /// The whole address, to write down or print.
    public String getLink() {
        return settings.baseUrl() + path.root() + "/services/" + path.service() + "/continue?link="
                + way.orElseThrow().link();
    }

    public String getCode() {
        return way.orElseThrow().code();
    }

    /// What is in the link's address.
    public String getLinkId() {
        return way.orElseThrow().link();
    }

    /// What tells that link and code are those that were shown.
    public String getWayToken() {
        return drafts.formToken(path.service(), shown(draftId, way.orElseThrow()), STEP);
    }

    /// Whether the link can be sent by e-mail.
    public boolean isMailOffered() {
        return mail.isOffered();
    }

    /// Whether the link has just been sent.
    public boolean isMailed() {
        return mailed.filter(ResumeMail.Outcome.SENT::equals).isPresent();
    }

    /// Why it was not; empty if nothing is wrong.
    public String getMailFault() {
        if (mailed.filter(ResumeMail.Outcome.WRONG_ADDRESS::equals).isPresent()) {
            return visit.messages().text("eservice.fault.email");
        }
        return mailed.filter(ResumeMail.Outcome.TOO_MANY::equals).isPresent()
                ? visit.messages().text("eservice.mail.enough")
                : "";
    }

    /// What was typed, unless it has been sent there.
    public String getEmail() {
        return isMailed() ? "" : form.field("email");
    }

    /// Until when the answers are kept.
    public String getKeptUntil() {
        return visit.formats().date(draft.orElseThrow().expires());
    }

    public String getDraftId() {
        return draftId;
    }

    public String getToken() {
        return drafts.formToken(path.service(), draftId, STEP);
    }

    /// Where the questions go on.
    public String getBack() {
        var journey = draft.orElseThrow().journey();
        return journey.firstMissing()
                .map(missing -> path.to(missing, draftId))
                .orElseGet(() -> path.to("check", draftId));
    }
}
