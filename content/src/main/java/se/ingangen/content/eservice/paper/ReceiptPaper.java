package se.ingangen.content.eservice.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ingangen.content.document.Document;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.Sent;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Language;

/// All that somebody has sent, with its receipt, to keep and to show to others.
@ApplicationScoped
public class ReceiptPaper {

    @Inject
    Eservices eservices;

    @Inject
    Office office;

    @Inject
    Settings settings;

    /// The documents, mostly one; each within what a document may have.
    ///
    /// @param language the reader's; the Swedish stands beside it
    public List<Document> of(Sent sent, Language language) {
        var service = eservices.find(sent.receipt().service()).orElseThrow();
        return new ReceiptDocument(sent, service, language)
                .documents(
                        office.name(language),
                        office.reach(language),
                        settings.baseUrl() + "/" + language.tag() + "/receipt");
    }
}
