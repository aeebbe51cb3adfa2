package se.ingangen.portal.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ingangen.content.article.translation.Coverage;
import se.ingangen.content.article.translation.CoverageService;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;
import se.ingangen.portal.page.Origin;
import se.ingangen.portal.page.Visit;

/// Behind `/language/languages.xhtml`. Every language leads back to where the reader came from; below
/// stands how much there is in each.
@Named
@RequestScoped
public class LanguagesPage {

    @Inject
    private CoverageService counts;

    @Inject
    private Origin origin;

    @Inject
    private Visit visit;

    private Coverage coverage;

    public void load() {
        visit.forThisReaderOnly();
        visit.cameFrom(origin.getFrom());
        coverage = counts.coverage();
    }

    public List<Choice> getChoices() {
        return Languages.all().stream().map(this::choice).toList();
    }

    private Choice choice(Language language) {
        var isMissing = origin.article()
                .filter(reading -> !reading.addresses().containsKey(language.tag()))
                .isPresent();
        return new Choice(
                language,
                origin.addressIn(language),
                language.equals(visit.getLanguage()),
                isMissing ? Messages.of(language).text("language.missing") : "");
    }

    /// How much there is in each language.
    public List<Row> getRows() {
        return coverage.languages().stream()
                .map(there -> new Row(
                        there.language(),
                        visit.messages().text("language.coverage.of", there.pages(), coverage.pages()),
                        number(there.byPeople()),
                        number(there.byMachine()),
                        number(there.outdated()),
                        number(there.missing())))
                .toList();
    }

    private String number(int number) {
        return visit.formats().number(number);
    }

    /// How many pages there are, and when they were counted.
    public String getCaption() {
        return visit.messages()
                .text(
                        "language.coverage.caption",
                        coverage.pages(),
                        visit.formats().date(coverage.counted()),
                        visit.formats().time(coverage.counted()));
    }

    /// A language to choose.
    ///
    /// @param note in that language: that the page does not exist in it; empty if it does
    public record Choice(Language language, String address, boolean current, String note) {}

    /// How much there is in a language, as the reader writes numbers.
    public record Row(
            Language language, String pages, String byPeople, String byMachine, String outdated, String missing) {}
}
