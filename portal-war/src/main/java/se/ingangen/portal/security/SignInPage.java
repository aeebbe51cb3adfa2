package se.ingangen.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.ingangen.content.account.AccountService;
import se.ingangen.portal.page.Visit;

/// Behind `/desk/sign-in.xhtml`.
@Named
@RequestScoped
public class SignInPage {

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

    public void signIn() throws IOException {
        var account = accounts.signIn(userName.strip(), password);
        if (account.isEmpty()) {
            fault = visit.messages().text("account.sign-in.wrong");
            return;
        }
        var external = external();
        external.invalidateSession();
        cookie.set(accounts.openSession(account.get()), (HttpServletResponse) external.getResponse());
        external.redirect(to.isEmpty() ? "/desk" : to);
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
        return to;
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
