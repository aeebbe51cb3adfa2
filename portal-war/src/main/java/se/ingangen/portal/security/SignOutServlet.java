package se.ingangen.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.ingangen.content.account.AccountService;

/// Signs somebody out from a page that has no state of Faces. The cookie comes from our own pages only
/// (decisions/0003), and so does this form.
@WebServlet("/desk/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService accounts;

    @Inject
    private StaffCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        cookie.read(request).ifPresent(accounts::closeSession);
        cookie.delete(response);
        response.sendRedirect("/desk/sign-in.xhtml");
    }
}
