package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.IdentityRules;
import se.ingangen.content.eservice.IdentityService;
import se.ingangen.content.eservice.IdentityService.Sending;
import se.ingangen.content.eservice.identity.EmailCodes.Typed;
import se.ingangen.portal.page.Visit;
import se.ingangen.portal.preference.Chosen;

/// Behind `/eservice/identity.xhtml`: the ways to show who one is before sending, a code by e-mail and an
/// identity provider, and the way for those who can or want neither.
@Named
@RequestScoped
public class IdentityPage {

    static final String STEP = "identity";

    /// What the address tells when somebody comes back from the provider in vain.
    static final String FAILED = "failed";

    @Inject
    private Eservices eservices;

    @Inject
    private DraftService drafts;

    @Inject
    private IdentityRules rules;

    @Inject
    private IdentityService identity;

    @Inject
    private Chosen chosen;

    @Inject
    private Form form;

    @Inject
    private Visit visit;

    private ServicePath path;
    private String draftId = "";
    private Optional<Eservice> service = Optional.empty();
    private boolean gone;
    private String addressFault = "";
    private String codeFault = "";

    public void load() throws IOException {
        visit.forThisReaderOnly();
        path = ServicePath.of(visit.getRoot(), visit.path());
        draftId = form.field("draft");
        visit.returnsTo(path.back(draftId));
        service = eservices.find(path.service());
        if (service.isEmpty()) {
            Form.refuse(404);
        } else if (form.isSent() && !form.isOurs(path.service(), draftId, STEP)) {
            Form.refuse(403);
        } else if (drafts.open(path.service(), draftId).isEmpty()) {
            lost();
        } else if (form.isSent()) {
            receive();
        } else if (!isEmailTaken() && !isProvided()) {
            Form.goTo(path.to("check", draftId));
        }
    }

    /// Somebody may be back from the provider in another browser than they left in.
    private void lost() throws IOException {
        var sent = drafts.sent(draftId);
        if (sent.isPresent()) {
            Form.goTo(path.receipt(sent.get()));
            return;
        }
        gone = !isFailed();
        visit.answer(gone ? 410 : 400);
    }

    private void receive() throws IOException {
        if (form.field("code").isEmpty() && form.field("try").isEmpty()) {
            send();
            return;
        }
        var typed = identity.tryCode(service.orElseThrow(), draftId, form.field("code"));
        if (typed == Typed.RIGHT) {
            Form.goTo(path.to("check", draftId) + "#send");
            return;
        }
        codeFault = visit.messages()
                .text(typed == Typed.WRONG ? "eservice.identity.code.wrong" : "eservice.identity.code.old");
        visit.answer(422);
    }

    private void send() throws IOException {
        var sending = identity.sendCode(service.orElseThrow(), draftId, form.field("email"), visit.getLanguage());
        if (sending == Sending.SENT || sending == Sending.REFUSED) {
            Form.goTo(path.to(STEP, draftId));
            return;
        }
        addressFault =
                visit.messages().text(sending == Sending.TOO_MANY ? "eservice.mail.enough" : "eservice.fault.email");
        visit.answer(422);
    }

    /// Whether the draft is there no longer.
    public boolean isGone() {
        return gone;
    }

    /// Whether somebody has just come back from the provider in vain.
    public boolean isFailed() {
        return form.field("told").equals(FAILED);
    }

    /// Whether there is a draft to go on with.
    public boolean isOpen() {
        return drafts.open(path.service(), draftId).isPresent();
    }

    /// Whether the e-service needs it, and it is not a wish.
    public boolean isNeeded() {
        return service.filter(s -> !identity.isEnough(s, draftId)).isPresent();
    }

    /// Whether a code by e-mail is enough.
    public boolean isEmailTaken() {
        return service.filter(rules::takesEmail).isPresent();
    }

    /// Whether there is an identity provider.
    public boolean isProvided() {
        return rules.provider().isPresent();
    }

    /// What people know it as.
    public String getProvider() {
        return rules.provider().orElse("");
    }

    /// Where the way to it begins. It bears a token, so that no other site can send anybody there.
    public String getGo() {
        return IdentityServlet.GO + "?service=" + path.service() + "&lang="
                + visit.getLanguage().tag() + "&draft=" + draftId + "&look=" + chosen.prefix() + "&token="
                + drafts.formToken(path.service(), draftId, IdentityServlet.GO + chosen.prefix());
    }

    /// The address that a code was sent to which still works; empty if there is none.
    public String getSentTo() {
        return identity.sentTo(draftId).orElse("");
    }

    /// Whether there is a code to type, or one was just typed in vain.
    public boolean isCodeAsked() {
        return !codeFault.isEmpty() || !getSentTo().isEmpty();
    }

    public String getCodeFault() {
        return codeFault;
    }

    public String getAddressFault() {
        return addressFault;
    }

    public boolean isFaulty() {
        return !addressFault.isEmpty() || !codeFault.isEmpty();
    }

    /// What was typed, or the address that a code was sent to.
    public String getEmail() {
        var typed = form.field("email");
        return typed.isEmpty() ? getSentTo() : typed;
    }

    public String getDraftId() {
        return draftId;
    }

    public String getToken() {
        return drafts.formToken(path.service(), draftId, STEP);
    }

    public String getBack() {
        return path.to("check", draftId);
    }
}
