package se.ingangen.portal.eservice;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.VerificationService;
import se.ingangen.content.eservice.VerificationService.Ended;
import se.ingangen.content.eservice.identity.OidcClient;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Languages;

/// The way to the identity provider and back: `/identity/go` and `/identity/return`.
///
/// Here is the only cookie that a visitor can get: one that nothing but this address sees, for the
/// minutes that they are away, and only if they choose to go.
@WebServlet({IdentityServlet.GO, OidcClient.RETURN})
public class IdentityServlet extends HttpServlet {

    static final String GO = "/identity/go";

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "identity";
    private static final String PATH = "/identity";
    private static final int AWAY_SECONDS = 20 * 60;

    @Inject
    private VerificationService verification;

    @Inject
    private DraftService drafts;

    @Inject
    private Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getServletPath().equals(GO)) {
            leave(request, response);
        } else {
            comeBack(request, response);
        }
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var service = parameter(request, "service");
        var draftId = parameter(request, "draft");
        var language = Languages.find(parameter(request, "lang"));
        var look = parameter(request, "look");
        if (language.isEmpty() || !drafts.isFormToken(service, draftId, GO + look, parameter(request, "token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var root = look + "/" + language.get().tag();
        var begun = verification.begin(service, draftId, root, language.get());
        begun.ifPresent(b -> response.addCookie(cookie(b.cookie(), AWAY_SECONDS)));
        see(response, begun.map(b -> b.address().toString()).orElseGet(() -> failed(root, service, draftId)));
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ended = verification.end(parameter(request, "state"), cookie(request), parameter(request, "code"));
        response.addCookie(cookie("", 0));
        if (ended.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            see(response, next(ended.get()));
        }
    }

    private static String next(Ended ended) {
        return ended.done()
                ? page(ended.root(), ended.service()).to("check", ended.draftId()) + "#send"
                : failed(ended.root(), ended.service(), ended.draftId());
    }

    private static String failed(String root, String service, String draftId) {
        return page(root, service).to(IdentityPage.STEP, draftId) + "&told=" + IdentityPage.FAILED;
    }

    private static ServicePath page(String root, String service) {
        return new ServicePath(root, service, IdentityPage.STEP);
    }

    private static void see(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    /// It comes along when somebody is led back from another site, and with nothing else that other sites
    /// do.
    private Cookie cookie(String value, int seconds) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath(PATH);
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(settings.baseUrl().getScheme()));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String cookie(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
