package se.ingangen.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// What search engines and browsers read of the whole portal: `/sitemap.xml`, `/robots.txt` and
/// `/opensearch.xml`.
@WebServlet({"/sitemap.xml", "/robots.txt", "/opensearch.xml"})
public class IndexServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticleService articles;

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
        switch (path) {
            case "/sitemap.xml":
                return ready(sitemap(), "application/xml;charset=UTF-8");
            case "/robots.txt":
                return ready(robots(), "text/plain;charset=UTF-8");
            default:
                return ready(openSearch(), "application/opensearchdescription+xml;charset=UTF-8");
        }
    }

    private static ReadyPage ready(String text, String type) {
        return new ReadyPage(
                text.getBytes(StandardCharsets.UTF_8), type, ReadyPage.REVALIDATE, Set.of(PageCache.EVERYTHING));
    }

    private String robots() {
        return "User-agent: *\nDisallow: /desk\nDisallow: /api/\n\nSitemap: " + settings.baseUrl() + "/sitemap.xml\n";
    }

    private String sitemap() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
                + articles.everyAddress().stream().map(this::urls).collect(Collectors.joining())
                + "</urlset>\n";
    }

    private String urls(Map<String, String> addresses) {
        var alternates = addresses.entrySet().stream()
                .map(e -> "<xhtml:link rel=\"alternate\" hreflang=\"" + e.getKey() + "\" href=\"" + settings.baseUrl()
                        + e.getValue() + "\"/>")
                .collect(Collectors.joining());
        return addresses.values().stream()
                .map(address -> "<url><loc>" + settings.baseUrl() + address + "</loc>" + alternates + "</url>\n")
                .collect(Collectors.joining());
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
