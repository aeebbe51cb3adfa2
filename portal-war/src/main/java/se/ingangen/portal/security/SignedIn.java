package se.ingangen.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.account.Account;
import se.ingangen.content.account.AccountService;
import se.ingangen.content.account.Lane;
import se.ingangen.portal.page.Visit;

/// Who on the staff makes this request, for the head of their pages.
@Named
@RequestScoped
public class SignedIn {

    @Inject
    private AccountService accounts;

    @Inject
    private StaffCookie cookie;

    @Inject
    private Visit visit;

    @Inject
    private HttpServletRequest request;

    private Optional<Account> account = Optional.empty();

    void is(Account known) {
        account = Optional.of(known);
    }

    public String getUserName() {
        return account.map(Account::userName).orElse("");
    }

    /// The lanes whose errands they see, in words.
    public List<String> getLanes() {
        return lanes(true);
    }

    /// The lanes whose errands they do not see, in words.
    public List<String> getOtherLanes() {
        return lanes(false);
    }

    private List<String> lanes(boolean own) {
        return List.of(Lane.values()).stream()
                .filter(lane -> account.filter(a -> a.lanes().contains(lane)).isPresent() == own)
                .map(lane -> visit.messages().text("desk.lane." + lane.name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }

    /// Ends the session and leads to the sign-in page.
    public void signOut() throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        cookie.read(request).ifPresent(accounts::closeSession);
        cookie.delete((HttpServletResponse) external.getResponse());
        external.invalidateSession();
        external.redirect("/desk/sign-in.xhtml");
    }
}
