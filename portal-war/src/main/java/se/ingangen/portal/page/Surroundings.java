package se.ingangen.portal.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.ingangen.content.accessibility.Statement;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.ContentHtml;
import se.ingangen.content.article.Entry;
import se.ingangen.content.article.Reading;
import se.ingangen.content.article.Subjects;
import se.ingangen.content.search.Changed;
import se.ingangen.i18n.Language;

/// The content that stands around every page, read once in each language and kept until any content
/// changes. A page of an e-service, which nobody may keep, would read it anew each time.
@ApplicationScoped
public class Surroundings {

    static final String CONTACT = "contact";
    static final String ASK = "ask";
    static final String YOUR_INFORMATION = "your-information";

    /// The pages that the footer links to.
    static final List<String> FOOTER = List.of("about", Statement.KEY, YOUR_INFORMATION, "press-room", "blog");

    @Inject
    private ArticleService articles;

    @Inject
    private ContentHtml html;

    /// A new one after each change: what was read before it is put into the old one, and is gone.
    private volatile Map<Language, Surrounding> known = new ConcurrentHashMap<>();

    /// What stands around the pages in a language.
    ///
    /// @param organisation whose portal it is; empty if the contact page does not say
    /// @param contact how to reach a person, as HTML; empty if there is no contact page
    /// @param contactLanguage the language of that
    /// @param entries the pages that are linked to, by key, as far as there are any
    /// @param subjects all that it tells of
    record Surrounding(
            String organisation,
            String contact,
            Language contactLanguage,
            Map<String, Entry> entries,
            Set<String> subjects) {

        Optional<Entry> entry(String key) {
            return Optional.ofNullable(entries.get(key));
        }
    }

    Surrounding in(Language language) {
        var now = known;
        var surrounding = now.get(language);
        if (surrounding == null) {
            surrounding = read(language);
            now.put(language, surrounding);
        }
        return surrounding;
    }

    /// Before the pages that tell of the change are let go, so that none is rendered anew from here.
    void forget(@Observes @Priority(Interceptor.Priority.APPLICATION - 100) Changed changed) {
        known = new ConcurrentHashMap<>();
    }

    private Surrounding read(Language language) {
        var subjects = new HashSet<String>();
        var entries = new HashMap<String, Entry>();
        for (var key : linked()) {
            subjects.add(Subjects.article(key));
            articles.entry(language, key).ifPresent(entry -> entries.put(key, entry));
        }
        var contact = articles.read(language, CONTACT);
        var organisation = contact.flatMap(page -> page.article().field("organisation"))
                .filter(Map.class::isInstance)
                .map(names -> ((Map<?, ?>) names).get(language.tag()))
                .map(Object::toString)
                .orElse("");
        var intro = contact.map(page -> html.of(page.sections().get(0), language, subjects::add))
                .orElse("");
        return new Surrounding(
                organisation,
                intro,
                contact.map(Reading::written).orElse(language),
                Map.copyOf(entries),
                Set.copyOf(subjects));
    }

    private static Set<String> linked() {
        var keys = new HashSet<>(FOOTER);
        keys.addAll(List.of(CONTACT, ASK, YOUR_INFORMATION));
        return keys;
    }
}
