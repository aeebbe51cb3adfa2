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

    /// The one thing that can be wrong with the password that was to be replaced.
    private static final String OLD_WRONG = "account.password.wrong";

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
    private List<Fault> faults = List.of();

    public void change() throws IOException {
        var user = signedIn.getUserName();
        faults = accounts.changePassword(user, old, chosen).stream()
                .map(key -> new Fault(
                        key.equals(OLD_WRONG) ? "old" : "chosen",
                        visit.messages().text(key)))
                .toList();
        if (!faults.isEmpty()) {
            return;
        }
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var account = accounts.signIn(user, chosen).orElseThrow();
        cookie.set(accounts.openSession(account), (HttpServletResponse) external.getResponse());
        external.redirect("/desk");
    }

    /// What is wrong with the two passwords; empty for nothing.
    public List<Fault> getFaults() {
        return faults;
    }

    public List<Fault> getOldFaults() {
        return faultsOf("old");
    }

    public List<Fault> getChosenFaults() {
        return faultsOf("chosen");
    }

    public boolean isFaultyOld() {
        return !getOldFaults().isEmpty();
    }

    public boolean isFaultyChosen() {
        return !getChosenFaults().isEmpty();
    }

    private List<Fault> faultsOf(String field) {
        return faults.stream().filter(fault -> fault.field().equals(field)).toList();
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

    /// What to do about a field.
    public record Fault(String field, String text) {}
}
