package se.ingangen.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.Lookup;
import se.ingangen.content.article.Lookup.Outcome;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// Leads the address of a public page to its view, has it rendered, and keeps what can be kept.
@ApplicationScoped
class PublicPages {

    @Inject
    private ArticleService articles;

    @Inject
    private PageCache cache;

    @Inject
    private PageRenderer renderer;

    @Inject
    private ErrorPages errors;

    @Inject
    private Visit visit;

    void show(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var language = Languages.ofContent(address.first());
        if (language.isEmpty()
                || (!language.get().isInterface() && address.parts().size() == 1)) {
            errors.show(404, address.parts(), request, response);
            return;
        }
        visit.begin(language.get(), address.rest(), request.getRequestURI());
        var view = PublicView.of(address.rest());
        var refusal = refusal(view, request);
        if (refusal > 0) {
            errors.show(refusal, address.parts(), request, response);
        } else if (view.isDocument()) {
            request.getRequestDispatcher(view.template(visit.path())).forward(request, response);
        } else if (view == PublicView.ARTICLE) {
            showArticle(language.get(), address, request, response);
        } else {
            render(view, address, request, response);
        }
    }

    /// Shows a page of an e-service to the staff, who fill it in together with a person. What they may
    /// open the services judge.
    ///
    /// @param address the person's language, and then as of a public page
    void showAtCounter(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var language = Languages.find(address.first());
        var view = language.map(l -> PublicView.of(address.rest())).filter(PublicView::isAtCounter);
        if (view.isEmpty()) {
            errors.show(404, List.of(), request, response);
            return;
        }
        visit.beginAtCounter(language.get(), address.rest(), request.getRequestURI());
        render(view.get(), address, request, response);
    }

    private static int refusal(PublicView view, HttpServletRequest request) {
        if (Router.isRead(request)) {
            return 0;
        }
        if (!request.getMethod().equals("POST") || !view.takesPost()) {
            return 405;
        }
        return Router.refusalOfForm(request);
    }

    private void showArticle(
            Language language, Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var found = find(language, address.rest());
        var outcome = found.map(Lookup::outcome).orElse(Outcome.MISSING);
        if (outcome == Outcome.FOUND) {
            visit.readsArticle(found.get().key());
            render(PublicView.ofArticle(found.get().key()), address, request, response);
        } else if (outcome == Outcome.MOVED) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", found.get().address());
            response.setHeader("Cache-Control", ReadyPage.REVALIDATE);
        } else if (language.isInterface() && PublicView.isStatement(address.rest())) {
            render(PublicView.STATEMENT, address, request, response);
        } else if (language.isInterface() && PublicView.isFront(address.rest())) {
            render(PublicView.FRONT, address, request, response);
        } else {
            errors.show(outcome == Outcome.GONE ? 410 : 404, address.parts(), request, response);
        }
    }

    private Optional<Lookup> find(Language language, List<String> path) {
        if (path.isEmpty()) {
            return articles.start(language);
        }
        if (path.size() == 2 && path.get(0).equals("services")) {
            return articles.service(language, path.get(1));
        }
        return path.size() == 1 ? Optional.of(articles.find(language, path.get(0))) : Optional.empty();
    }

    private void render(PublicView view, Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var begun = cache.changes();
        var capture = renderer.render(view.template(visit.path()), request, response);
        if (capture.isSent()) {
            return;
        }
        if (capture.error() > 0) {
            errors.show(capture.error(), address.parts(), request, response);
            return;
        }
        var status = visit.status();
        if (status >= 400 && capture.body().length == 0) {
            errors.show(status, address.parts(), request, response);
            return;
        }
        if (!view.isCacheable() || !visit.isCacheable()) {
            send(capture.body(), status, request, response);
            return;
        }
        var page = new ReadyPage(capture.body(), "text/html;charset=UTF-8", ReadyPage.REVALIDATE, visit.subjects());
        cache.put(request.getRequestURI(), page, begun);
        page.write(request, response);
    }

    /// Sends a page that is about this reader only, and that nobody may keep.
    private static void send(byte[] body, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }
}
