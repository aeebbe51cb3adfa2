package se.ingangen.content.eservice.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ingangen.content.document.Document;
import se.ingangen.content.document.Documents;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Language;

/// Every e-service as a blank form on paper, in every language.
///
/// A form that was made is kept while nothing on it changes, so that asking for all of them again and
/// again takes no turn from somebody's receipt.
@ApplicationScoped
public class PaperForms {

    /// As many as there are of eleven e-services in eleven languages, and some in two parts: 100 kB
    /// each.
    private static final int KEPT = 200;

    private final Map<List<Document>, byte[][]> made = Collections.synchronizedMap(new LinkedHashMap<>(16, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Document>, byte[][]> eldest) {
            return size() > KEPT;
        }
    });

    @Inject
    Eservices eservices;

    @Inject
    Office office;

    @Inject
    Documents documents;

    @Inject
    Clock clock;

    /// How many documents the form of an e-service is, each within what a document may have.
    public int parts(Eservice service, Language language) {
        return form(service, language).size();
    }

    /// A part of a form as PDF; empty if there is no such e-service, or the form has fewer parts.
    ///
    /// @param part from 1
    /// @throws se.ingangen.content.document.DocumentsBusyException if too many documents are being made
    public Optional<byte[]> pdf(String service, Language language, int part) throws IOException {
        var form = eservices.find(service).map(found -> form(found, language)).orElse(List.of());
        return part < 1 || part > form.size() ? Optional.empty() : Optional.of(pdf(form, part - 1));
    }

    private byte[] pdf(List<Document> form, int place) throws IOException {
        var pdfs = made.computeIfAbsent(form, key -> new byte[key.size()][]);
        if (pdfs[place] == null) {
            var out = new ByteArrayOutputStream();
            documents.write(form.get(place), out);
            pdfs[place] = out.toByteArray();
        }
        return pdfs[place];
    }

    private List<Document> form(Eservice service, Language language) {
        return new BlankForm(service, language, LocalDate.ofInstant(clock.instant(), Settings.ZONE))
                .documents(office.name(language), office.reach(language));
    }
}
