package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ingangen.content.search.SearchDocument;
import se.ingangen.content.search.SearchSource;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// Lets e-services be found that no article introduces, in every language of the portal.
@ApplicationScoped
public class EserviceSearchSource implements SearchSource {

    private static final String PREFIX = "eservice:";

    @Inject
    Eservices eservices;

    @Inject
    Clock clock;

    @Override
    public List<SearchDocument> documents(String subject) {
        return Optional.of(subject)
                .filter(s -> s.startsWith(PREFIX))
                .flatMap(s -> eservices.find(s.substring(PREFIX.length())))
                .filter(service -> !service.introduced())
                .map(service -> Languages.all().stream()
                        .map(language -> document(service, language))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<String> subjects() {
        return eservices.all().stream()
                .filter(service -> !service.introduced())
                .map(service -> PREFIX + service.name())
                .toList();
    }

    private SearchDocument document(Eservice service, Language language) {
        var messages = Messages.of(language);
        return new SearchDocument(
                PREFIX + service.name(),
                language,
                "service",
                List.of(service.area().otherwise()),
                "/" + language.tag() + "/services/" + service.name(),
                messages.text(service.key() + ".title"),
                messages.text(service.key() + ".summary"),
                asked(service, messages),
                clock.instant());
    }

    /// What it asks, so that a word of it is found.
    private static String asked(Eservice service, Messages messages) {
        var wording = new Wording(
                new Journey(service, Answers.NONE, LocalDate.EPOCH),
                messages,
                new Formats(messages.language(), Settings.ZONE));
        return service.steps().stream()
                .filter(step -> step.who() != Who.CO_APPLICANT)
                .flatMap(step -> step.questions().stream())
                .map(asked -> wording.text(asked, "label"))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
