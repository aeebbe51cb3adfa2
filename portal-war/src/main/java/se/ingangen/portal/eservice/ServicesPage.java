package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.i18n.Language;
import se.ingangen.portal.page.PageCache;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/services.xhtml`: what can be done here.
@Named
@RequestScoped
public class ServicesPage {

    @Inject
    private Eservices eservices;

    @Inject
    private ArticleService articles;

    @Inject
    private Visit visit;

    private List<Entry> services = List.of();

    public void load() {
        visit.tellsOf(PageCache.EVERYTHING);
        visit.returnsTo("services");
        services = eservices.all().stream().flatMap(s -> entry(s).stream()).toList();
    }

    /// One that an article introduces is called as the article is, and is there while that is.
    private List<Entry> entry(Eservice service) {
        var address = visit.getRoot() + "/services/" + service.name();
        if (!service.introduced()) {
            return List.of(new Entry(
                    visit.messages().text(service.key() + ".title"),
                    visit.messages().text(service.key() + ".summary"),
                    address,
                    visit.getLanguage()));
        }
        return articles.services(visit.getLanguage()).stream()
                .filter(e -> e.address().endsWith("/services/" + service.name()))
                .map(e -> new Entry(e.title(), e.summary(), e.address(), e.language()))
                .toList();
    }

    public List<Entry> getServices() {
        return services;
    }

    /// An e-service as it is listed.
    public record Entry(String title, String summary, String address, Language language) {}
}
