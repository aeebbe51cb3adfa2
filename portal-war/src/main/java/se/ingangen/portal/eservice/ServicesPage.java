package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.Entry;
import se.ingangen.portal.page.PageCache;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/services.xhtml`: what can be done here.
@Named
@RequestScoped
public class ServicesPage {

    @Inject
    private ArticleService articles;

    @Inject
    private Visit visit;

    private List<Entry> services = List.of();

    public void load() {
        visit.tellsOf(PageCache.EVERYTHING);
        visit.returnsTo("services");
        services = articles.services(visit.getLanguage());
    }

    public List<Entry> getServices() {
        return services;
    }
}
