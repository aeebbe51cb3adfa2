package se.ingangen.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Languages;

/// `/sitemap.xml`: every page in every language. A portal with many pages lists parts of it there,
/// `/sitemap/1.xml` and so on.
///
/// Source: sitemaps.org; one file may hold 50,000 addresses and 50 MB.
@WebServlet({"/sitemap.xml", "/sitemap/*"})
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /// How many pages are in one file. In ten languages each has ten addresses that name all ten: 6 MB,
    /// and two seconds' work.
    private static final int PAGES = 250;

    private static final Pattern PART = Pattern.compile("/([1-9][0-9]{0,5})\\.xml");

    @Inject
    private ArticleService articles;

    @Inject
    private Eservices eservices;

    @Inject
    private PageCache cache;

    @Inject
    private Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var begun = cache.changes();
        var files = Math.ceilDiv(articles.count(), PAGES);
        var path = Optional.ofNullable(request.getPathInfo()).orElse("");
        var part = PART.matcher(path);
        if (path.isEmpty()) {
            var page = ready(files > 1 ? list(files) : addresses(1));
            cache.put(request.getRequestURI(), page, begun);
            page.write(request, response);
        } else if (part.matches() && Long.parseLong(part.group(1)) <= files) {
            ready(addresses(Integer.parseInt(part.group(1)))).write(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static ReadyPage ready(String text) {
        return new ReadyPage(
                text.getBytes(StandardCharsets.UTF_8),
                "application/xml;charset=UTF-8",
                ReadyPage.REVALIDATE,
                Set.of(PageCache.EVERYTHING));
    }

    private String list(long files) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                + LongStream.rangeClosed(1, files)
                        .mapToObj(
                                n -> "<sitemap><loc>" + settings.baseUrl() + "/sitemap/" + n + ".xml</loc></sitemap>\n")
                        .collect(Collectors.joining())
                + "</sitemapindex>\n";
    }

    private String addresses(int file) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
                + articles.addresses((file - 1) * PAGES, PAGES).stream()
                        .map(page -> urls(page.addresses()))
                        .collect(Collectors.joining())
                + (file == 1 ? urls(inEveryLanguage("/words")) + urls(inEveryLanguage("/services")) + fronts() : "")
                + "</urlset>\n";
    }

    /// The front pages of e-services that no article introduces.
    private String fronts() {
        return eservices.all().stream()
                .filter(service -> !service.introduced())
                .map(service -> urls(inEveryLanguage("/services/" + service.name())))
                .collect(Collectors.joining());
    }

    /// A page that is no article, and that people search for.
    private static Map<String, String> inEveryLanguage(String path) {
        var addresses = new LinkedHashMap<String, String>();
        Languages.all().forEach(language -> addresses.put(language.tag(), "/" + language.tag() + path));
        return addresses;
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
}
