package se.ingangen.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import se.ingangen.content.account.AccountService;
import se.ingangen.portal.page.Visit;

/// Behind `/desk/password.xhtml`: a password of one's own in place of the first one.
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private AccountService accounts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private StaffCookie cookie;

    @Inject
    private Visit visit;

    private String old = "";
    private String chosen = "";
    private List<String> faults = List.of();

    public void change() throws IOException {
        var user = signedIn.getUserName();
        faults = accounts.changePassword(user, old, chosen).stream()
                .map(visit.messages()::text)
                .toList();
        if (!faults.isEmpty()) {
            return;
        }
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var account = accounts.signIn(user, chosen).orElseThrow();
        cookie.set(accounts.openSession(account), (HttpServletResponse) external.getResponse());
        external.redirect("/desk");
    }

    /// What is wrong with the password that was chosen; empty for nothing.
    public List<String> getFaults() {
        return faults;
    }

    public String getOld() {
        return "";
    }

    public void setOld(String old) {
        this.old = old == null ? "" : old;
    }

    public String getChosen() {
        return "";
    }

    public void setChosen(String chosen) {
        this.chosen = chosen == null ? "" : chosen;
    }
}
