package se.ingangen.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/// Behind `/error/error.xhtml`.
@Named
@RequestScoped
public class ErrorPage {

    @Inject
    private Visit visit;

    public String getHeading() {
        return visit.messages().text("error." + visit.status() + ".heading");
    }

    public String getText() {
        return visit.messages().text("error." + visit.status() + ".text");
    }
}
