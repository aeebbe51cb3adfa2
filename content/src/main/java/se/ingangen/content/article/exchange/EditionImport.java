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
import se.ingangen.content.article.FreeSlug;
import se.ingangen.content.article.Revision;
import se.ingangen.content.article.Slug;
import se.ingangen.content.article.State;
import se.ingangen.content.article.translation.Passage;

/// Takes in the texts of one page.
@ApplicationScoped
class EditionImport {

    @Inject
    ArticleRepository articles;

    @Inject
    FreeSlug slugs;

    @Inject
    Clock clock;

    /// @return how many texts are new or changed
    int importAll(Article article, PageFolder page) {
        var sourcePrints = new SourcePrints(article, page);
        var changed = 0;
        for (var file : page.editions().entrySet()) {
            if (importOne(article, page, file.getKey(), ContentFolder.edition(file.getValue()), sourcePrints)) {
                changed++;
            }
        }
        return changed;
    }

    private boolean importOne(
            Article article, PageFolder page, String lang, EditionFile file, SourcePrints sourcePrints) {
        var found = articles.edition(article.key(), lang);
        var before = found.flatMap(edition -> comparable(edition, file.state()))
                .map(Revision::text)
                .orElse(null);
        var slug = file.text().slug().isEmpty()
                ? found.map(edition -> edition.latest().text().slug())
                        .orElseGet(() -> slugs.of(lang, file.text().title(), page.key(), page.slugs()))
                : file.text().slug();
        var text = complete(file.text(), slug, fingerprints(article, lang, file.text(), found, before, sourcePrints));
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

    private static EditionText complete(EditionText text, String slug, Map<String, String> prints) {
        return new EditionText(
                text.title(),
                slug,
                text.summary(),
                text.translation(),
                text.sectionTranslations(),
                prints,
                text.body());
    }

    /// A translation that does not say what it was translated from was made from the source as it is
    /// now. But for a section whose words are those from before we know better.
    private static Map<String, String> fingerprints(
            Article article,
            String lang,
            EditionText text,
            Optional<Edition> found,
            EditionText before,
            SourcePrints sourcePrints) {
        if (!text.fingerprints().isEmpty() || lang.equals(article.source())) {
            return text.fingerprints();
        }
        var known = before != null
                ? before
                : found.map(edition ->
                                edition.published().orElse(edition.latest()).text())
                        .orElse(null);
        if (known != null && sameWords(text, known)) {
            return known.fingerprints();
        }
        var prints = new TreeMap<>(sourcePrints.get());
        var words = Passage.fingerprints(text);
        prints.keySet().retainAll(words.keySet());
        if (known != null) {
            var knownWords = Passage.fingerprints(known);
            prints.replaceAll((section, print) -> words.get(section).equals(knownWords.get(section))
                    ? known.fingerprints().getOrDefault(section, print)
                    : print);
        }
        return prints;
    }

    private static boolean sameWords(EditionText a, EditionText b) {
        return a.title().equals(b.title())
                && a.summary().equals(b.summary())
                && a.body().equals(b.body());
    }

    /// The fingerprints of the source as the public reads it once the page is in; read when they are
    /// needed. A draft is the source of nothing while there is a text that is published.
    private final class SourcePrints {
        private final Article article;
        private final PageFolder page;
        private Map<String, String> prints;

        private SourcePrints(Article article, PageFolder page) {
            this.article = article;
            this.page = page;
        }

        private Map<String, String> get() {
            if (prints == null) {
                prints = text().map(Passage::fingerprints).orElse(Map.of());
            }
            return prints;
        }

        private Optional<EditionText> text() {
            var file =
                    Optional.ofNullable(page.editions().get(article.source())).map(ContentFolder::edition);
            var kept = articles.edition(article.key(), article.source());
            return file.filter(f -> f.state() == State.PUBLISHED)
                    .map(EditionFile::text)
                    .or(() -> kept.flatMap(Edition::published).map(Revision::text))
                    .or(() -> file.map(EditionFile::text))
                    .or(() -> kept.map(edition -> edition.latest().text()));
        }
    }
}
