package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.portal.page.Visit;

/// Names e-services in the reader's language.
@RequestScoped
class ServiceEntries {

    @Inject
    private ArticleService articles;

    @Inject
    private Visit visit;

    /// One that an article introduces is called as the article is, and is there while that is.
    Optional<ServiceEntry> of(Eservice service) {
        var address = visit.getRoot() + "/services/" + service.name();
        if (!service.introduced()) {
            return Optional.of(new ServiceEntry(
                    visit.messages().text(service.key() + ".title"),
                    visit.messages().text(service.key() + ".summary"),
                    address,
                    visit.getLanguage()));
        }
        return articles.services(visit.getLanguage()).stream()
                .filter(e -> e.address().endsWith("/services/" + service.name()))
                .map(e -> new ServiceEntry(e.title(), e.summary(), e.address(), e.language()))
                .findFirst();
    }
}
