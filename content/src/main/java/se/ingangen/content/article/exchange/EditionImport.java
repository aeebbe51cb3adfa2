package se.ingangen.content.article.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.ingangen.content.article.Article;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.article.Edition;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.Revision;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.Slug;
import se.ingangen.content.article.State;

/// Takes in the texts of one page.
@ApplicationScoped
class EditionImport {

    @Inject
    private ArticleRepository articles;

    @Inject
    private Clock clock;

    /// @return how many texts are new or changed
    int importAll(Article article, PageFolder page) {
        var changed = 0;
        for (var file : page.editions().entrySet()) {
            if (importOne(article, page, file.getKey(), ContentFolder.edition(file.getValue()))) {
                changed++;
            }
        }
        return changed;
    }

    private boolean importOne(Article article, PageFolder page, String lang, EditionFile file) {
        var found = articles.edition(article.key(), lang);
        var before = found.flatMap(edition -> comparable(edition, file.state()))
                .map(Revision::text)
                .orElse(null);
        var slug = file.text().slug().isEmpty()
                ? slug(page, lang, file.text(), found)
                : file.text().slug();
        var text = complete(file.text(), slug, before, article, page, lang);
        if (text.equals(before)) {
            return false;
        }
        var edition = found.orElseGet(() -> new Edition(article.key(), lang));
        var revision = new Revision(article.key(), lang, edition.nextNumber(), text, clock.instant());
        articles.add(revision);
        edition.take(revision, file.state());
        if (found.isEmpty()) {
            articles.add(edition);
        }
        if (file.state() == State.PUBLISHED && articles.slug(lang, slug).isEmpty()) {
            articles.add(new Slug(lang, slug, article.key()));
        }
        return true;
    }

    /// What a text that comes in is compared with: one that is published with what the public reads,
    /// so that a portal's own export leaves its newer drafts alone; any other with what was last
    /// saved in the same state.
    private static Optional<Revision> comparable(Edition edition, State state) {
        return state == State.PUBLISHED
                ? edition.published()
                : Optional.of(edition.latest()).filter(latest -> edition.state() == state);
    }

    /// A slug that was given once is kept; else the title's, with a number if it is taken.
    private String slug(PageFolder page, String lang, EditionText text, Optional<Edition> found) {
        if (found.isPresent()) {
            return found.get().latest().text().slug();
        }
        var wished = Slug.from(text.title(), page.key());
        var slug = wished;
        for (int n = 2; isTaken(lang, slug, page); n++) {
            slug = wished + "-" + n;
        }
        return slug;
    }

    private boolean isTaken(String lang, String slug, PageFolder page) {
        return !page.slugs().getOrDefault(Slug.id(lang, slug), page.key()).equals(page.key())
                || articles.slug(lang, slug)
                        .filter(s -> !s.articleKey().equals(page.key()))
                        .isPresent();
    }

    /// A translation that does not say what it was translated from was made from the source as it
    /// is now, unless we know better from before.
    private EditionText complete(
            EditionText text, String slug, EditionText before, Article article, PageFolder page, String lang) {
        var prints = text.fingerprints();
        if (prints.isEmpty() && !lang.equals(article.source())) {
            prints = before != null && sameWords(text, before) ? before.fingerprints() : sourcePrints(article, page);
        }
        return new EditionText(text.title(), slug, text.summary(), text.translation(), prints, text.body());
    }

    private static boolean sameWords(EditionText a, EditionText b) {
        return a.title().equals(b.title())
                && a.summary().equals(b.summary())
                && a.body().equals(b.body());
    }

    private Map<String, String> sourcePrints(Article article, PageFolder page) {
        var file = page.editions().get(article.source());
        var body = file != null
                ? ContentFolder.edition(file).text().body()
                : articles.edition(article.key(), article.source())
                        .map(e -> e.latest().text().body())
                        .orElse(null);
        var prints = new TreeMap<String, String>();
        if (body != null) {
            Section.of(body).stream().filter(s -> !s.isEmpty()).forEach(s -> prints.put(s.id(), s.fingerprint()));
        }
        return prints;
    }
}
