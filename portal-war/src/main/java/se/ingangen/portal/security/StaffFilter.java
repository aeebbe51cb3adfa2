package se.ingangen.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.ingangen.content.account.Account;
import se.ingangen.content.account.AccountService;
import se.ingangen.content.account.Caller;

/// Finds out who on the staff makes a request, and sends whoever is not signed in to sign in.
@WebFilter("/desk/*")
public class StaffFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String SIGN_IN = "/desk/sign-in.xhtml";
    private static final String PASSWORD = "/desk/password.xhtml";
    private static final String START = "/desk/errands.xhtml";

    @Inject
    private AccountService accounts;

    @Inject
    private Caller caller;

    @Inject
    private SignedIn signedIn;

    @Inject
    private StaffCookie cookie;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        var account = cookie.read(request).flatMap(accounts::find);
        account.ifPresent(this::becomes);
        var path = request.getRequestURI();
        if (path.equals(SIGN_IN)) {
            chain.doFilter(request, response);
        } else if (account.isEmpty() && ComingBack.hasForm(request)) {
            request.setAttribute(SignInPage.KEPT, ComingBack.ofForm(request));
            request.setAttribute(SignInPage.TO, ComingBack.address(request));
            request.getRequestDispatcher(SIGN_IN).forward(request, response);
        } else if (account.isEmpty()) {
            response.sendRedirect(SIGN_IN + ComingBack.query(request));
        } else if (account.get().mustChangePassword() && !path.equals(PASSWORD)) {
            response.sendRedirect(PASSWORD);
        } else if (path.equals("/desk") || path.equals("/desk/")) {
            response.sendRedirect(START);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void becomes(Account account) {
        caller.becomes(account.identity());
        signedIn.is(account);
    }
}
