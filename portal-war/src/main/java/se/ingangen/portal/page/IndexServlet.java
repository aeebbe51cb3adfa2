package se.ingangen.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// What tells search engines and browsers how to search the portal: `/robots.txt` and
/// `/opensearch.xml`.
@WebServlet({"/robots.txt", "/opensearch.xml"})
public class IndexServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private PageCache cache;

    @Inject
    private Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var begun = cache.changes();
        var page = ready(request.getServletPath());
        cache.put(request.getRequestURI(), page, begun);
        page.write(request, response);
    }

    private ReadyPage ready(String path) {
        return path.equals("/robots.txt")
                ? ready(robots(), "text/plain;charset=UTF-8")
                : ready(openSearch(), "application/opensearchdescription+xml;charset=UTF-8");
    }

    private static ReadyPage ready(String text, String type) {
        return new ReadyPage(
                text.getBytes(StandardCharsets.UTF_8), type, ReadyPage.REVALIDATE, Set.of(PageCache.EVERYTHING));
    }

    private String robots() {
        return "User-agent: *\nDisallow: /desk\nDisallow: /api/\n\nSitemap: " + settings.baseUrl() + "/sitemap.xml\n";
    }

    private String openSearch() {
        var messages = Messages.of(Languages.standard());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">"
                + "<ShortName>" + messages.text("site.name") + "</ShortName>"
                + "<Description>" + messages.text("search.hint") + "</Description>"
                + "<InputEncoding>UTF-8</InputEncoding>"
                + "<Url type=\"text/html\" template=\"" + settings.baseUrl() + "/" + Languages.DEFAULT_TAG
                + "/search?q={searchTerms}\"/></OpenSearchDescription>\n";
    }
}
