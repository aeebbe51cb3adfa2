package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.finder.Finder;
import se.ingangen.portal.page.PageCache;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/services.xhtml`: what can be done here.
@Named
@RequestScoped
public class ServicesPage {

    @Inject
    private Eservices eservices;

    @Inject
    private ServiceEntries entries;

    @Inject
    private Visit visit;

    private List<ServiceEntry> services = List.of();

    public void load() {
        visit.tellsOf(PageCache.EVERYTHING);
        visit.returnsTo("services");
        services = eservices.all().stream().flatMap(s -> entries.of(s).stream()).toList();
    }

    public List<ServiceEntry> getServices() {
        return services;
    }

    /// Where the questions begin that lead to one.
    public String getFinder() {
        return visit.getRoot() + "/services/" + Finder.ADDRESS;
    }
}
