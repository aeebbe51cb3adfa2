package se.ingangen.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.accessibility.Statement;
import se.ingangen.content.article.Entry;
import se.ingangen.content.article.Kind;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// What stands around every public page: whose portal it is, how to reach a person, the links of
/// header and footer. All of it is content, from the page `contact` and its neighbours.
@Named
@RequestScoped
public class Site {

    @Inject
    private Surroundings surroundings;

    @Inject
    private Visit visit;

    @Inject
    private Settings settings;

    private Surroundings.Surrounding surrounding;

    private Surroundings.Surrounding surrounding() {
        if (surrounding == null) {
            surrounding = surroundings.in(visit.getLanguage());
            surrounding.subjects().forEach(visit::tellsOf);
        }
        return surrounding;
    }

    /// Whose portal it is, in the reader's language; empty if the contact page does not say.
    public String getOrganisation() {
        return surrounding().organisation();
    }

    /// How to reach a person, as HTML: the intro of the contact page.
    public String getContactHtml() {
        return surrounding().contact();
    }

    /// The language of [#getContactHtml].
    public Language getContactLanguage() {
        return surrounding().contactLanguage();
    }

    /// The address of the contact page; empty if there is none.
    public String getContactAddress() {
        return entry(Surroundings.CONTACT).map(Entry::address).orElse("");
    }

    /// The page that says how we handle personal data; empty if there is none.
    public String getDataAddress() {
        return entry(Surroundings.YOUR_INFORMATION).map(Entry::address).orElse("");
    }

    /// The address of the e-service for questions; empty if there is none.
    public String getAskAddress() {
        return entry(Surroundings.ASK).map(Entry::address).orElse("");
    }

    /// What the footer links to.
    public List<Entry> getFooter() {
        return Surroundings.FOOTER.stream()
                .flatMap(key -> entry(key).or(() -> statement(key)).stream())
                .toList();
    }

    /// The accessibility statement, which is linked to even when an editor has taken its article away.
    private Optional<Entry> statement(String key) {
        return Optional.of(key)
                .filter(Statement.KEY::equals)
                .map(k -> new Entry(
                        k,
                        Kind.INFORMATION,
                        visit.getRoot() + "/" + k,
                        visit.messages().text("accessibility.title"),
                        "",
                        visit.getLanguage(),
                        Optional.empty()));
    }

    private Optional<Entry> entry(String key) {
        return surrounding().entry(key);
    }

    /// Whether some words of the interface are in another language than the reader's: a language that
    /// was added from a folder may lack some.
    public boolean isPartlyTranslated() {
        return !visit.messages().missing().isEmpty();
    }

    /// The language in which that is told.
    public Language getPartlyLanguage() {
        return visit.messages().languageOf("language.partly");
    }

    /// The languages of the interface.
    public List<Language> getLanguages() {
        return Languages.all();
    }

    /// The languages of the interface other than the reader's.
    public List<Language> getOtherLanguages() {
        return Languages.all().stream()
                .filter(l -> !l.equals(visit.getLanguage()))
                .toList();
    }

    /// The address that visitors use, for links that must be absolute.
    public String getBaseUrl() {
        return settings.baseUrl().toString();
    }

    /// The address of the language page that leads back here.
    public String getLanguagesAddress() {
        return visit.getRoot() + "/languages" + from(visit.getReturnPath(), visit.getOrigin());
    }

    /// The address of the page of text and colours that leads back here.
    public String getSettingsAddress() {
        return visit.getRoot() + "/settings" + from(visit.getOrigin(), visit.getReturnPath());
    }

    private static String from(String first, String otherwise) {
        var path = first.isEmpty() ? otherwise : first;
        return path.isEmpty() ? "" : "?from=" + path;
    }
}
