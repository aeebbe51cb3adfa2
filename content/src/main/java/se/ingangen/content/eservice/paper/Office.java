package se.ingangen.content.eservice.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.PlainText;
import se.ingangen.content.article.Reading;
import se.ingangen.content.article.Section;
import se.ingangen.content.document.Heading;
import se.ingangen.content.document.Paragraph;
import se.ingangen.content.document.Part;
import se.ingangen.content.document.Words;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Messages;

/// Whose portal it is, and how to reach a person there: facts of the page `contact`, as around every
/// public page.
@ApplicationScoped
public class Office {

    private static final String CONTACT = "contact";

    @Inject
    ArticleService articles;

    /// What stands at the head of a document.
    Words name(Language language) {
        var messages = Messages.of(language);
        return contact(language)
                .flatMap(reading -> reading.article().field("organisation"))
                .filter(Map.class::isInstance)
                .map(names -> ((Map<?, ?>) names).get(language.tag()))
                .map(name -> new Words(name.toString(), language))
                .orElseGet(() -> Words.of(messages, "site.name"));
    }

    /// How to reach a person, under a heading; nothing if no page says so.
    List<Part> reach(Language language) {
        return contact(language)
                .map(reading -> List.<Part>of(
                        new Heading(2, Words.of(Messages.of(language), "search.call")),
                        new Paragraph(new Words(intro(reading), reading.written()))))
                .orElse(List.of());
    }

    private static String intro(Reading reading) {
        return reading.sections().stream()
                .findFirst()
                .map(Section::markdown)
                .map(PlainText::of)
                .orElse("");
    }

    private Optional<Reading> contact(Language language) {
        return articles.read(language, CONTACT);
    }
}
