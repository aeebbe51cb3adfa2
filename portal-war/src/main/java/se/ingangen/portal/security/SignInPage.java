package se.ingangen.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import se.ingangen.content.account.AccountService;
import se.ingangen.portal.page.Visit;

/// Behind `/desk/sign-in.xhtml`.
@Named
@RequestScoped
public class SignInPage {

    /// The attribute of a request whose form came too late, with its fields.
    static final String KEPT = SignInPage.class.getName() + ".kept";

    /// The attribute with the address of that form.
    static final String TO = SignInPage.class.getName() + ".to";

    @Inject
    private HttpServletRequest request;

    @Inject
    private AccountService accounts;

    @Inject
    private StaffCookie cookie;

    @Inject
    private Visit visit;

    private String userName = "";
    private String password = "";
    private String fault = "";
    private String to = "";
    private boolean done;

    public void signIn() throws IOException {
        var account = accounts.signIn(userName.strip(), password);
        if (account.isEmpty()) {
            fault = visit.messages().text("account.sign-in.wrong");
            return;
        }
        var external = external();
        external.invalidateSession();
        cookie.set(accounts.openSession(account.get()), (HttpServletResponse) external.getResponse());
        if (to.isEmpty() || getCarried().isEmpty()) {
            external.redirect(to.isEmpty() ? "/desk" : to);
        } else {
            done = true;
        }
    }

    /// Whether they are signed in, and what they had written is to be sent again.
    public boolean isDone() {
        return done;
    }

    /// The fields of a form that came too late, for this page's own form to carry.
    @SuppressWarnings("unchecked")
    public List<ComingBack.Field> getKept() {
        var kept = (List<ComingBack.Field>) request.getAttribute(KEPT);
        return kept == null ? ComingBack.stillCarried(request) : kept;
    }

    /// The same under their own names, to be sent again.
    public List<ComingBack.Field> getCarried() {
        return ComingBack.carried(request);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /// What went wrong, without telling which of the two was; empty for nothing.
    public String getFault() {
        return fault;
    }

    /// Where it goes on; empty for the queue.
    public String getTo() {
        var late = (String) request.getAttribute(TO);
        return late == null ? to : late;
    }

    /// @param to from the address, or from the form; what is none of ours is passed over
    public void setTo(String to) {
        this.to = to != null && ComingBack.leadsBack(to) ? to : "";
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName == null ? "" : userName;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password == null ? "" : password;
    }
}
