package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Wording;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;
import se.ingangen.portal.page.Visit;

/// Whether the staff fill in together with a person, and what then stands in Swedish beside that
/// person's own language. The address alone decides it, and on a public one it never is.
@Named
@RequestScoped
public class Counter {

    @Inject
    private Visit visit;

    public boolean isOn() {
        return visit.isAtCounter();
    }

    /// Whether the Swedish stands beside the person's language.
    public boolean isBilingual() {
        return isOn() && !visit.getLanguage().locale().getLanguage().equals(Languages.DEFAULT_TAG);
    }

    /// What stands around a page of an e-service.
    public String getLayout() {
        return isOn() ? "/WEB-INF/layout/counter.xhtml" : "/WEB-INF/layout/page.xhtml";
    }

    /// The words of a journey in Swedish, if they stand beside others.
    Optional<Wording> swedish(Journey journey) {
        return isBilingual()
                ? Optional.of(new Wording(journey, messages(), new Formats(language(), Settings.ZONE)))
                : Optional.empty();
    }

    Messages messages() {
        return Messages.of(language());
    }

    Language language() {
        return Languages.standard();
    }
}
