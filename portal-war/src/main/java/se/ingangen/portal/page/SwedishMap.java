package se.ingangen.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// The same words in Swedish, for the staff: `#{swedish['eservice.continue']}`.
@Named("swedish")
@RequestScoped
public class SwedishMap extends MessageMap {

    @Override
    Messages messages() {
        return Messages.of(Languages.standard());
    }
}
