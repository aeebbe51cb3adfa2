package se.ingangen.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.ingangen.content.article.Lookup.Outcome;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// What the public can read, in the language of the reader or the best other one.
@ApplicationScoped
@Transactional
public class ArticleService {

    private static final int MAX_DEPTH = 12;

    @Inject
    private ArticleRepository articles;

    @Inject
    private Clock clock;

    /// Finds what the last part of an address leads to.
    ///
    /// A page that lacks the language is found under the slug of the language that is shown
    /// instead.
    public Lookup find(Language asked, String slug) {
        var known = articles.slug(asked.tag(), slug).stream();
        var elsewhere = asked.isInterface() ? articles.slugs(slug).stream() : Stream.<Slug>empty();
        return Stream.concat(known, elsewhere)
                .map(s -> lookup(asked, s))
                .filter(l -> l.outcome() != Outcome.MISSING)
                .findFirst()
                .orElse(Lookup.MISSING);
    }

    private Lookup lookup(Language asked, Slug slug) {
        var article = articles.find(slug.articleKey()).orElseThrow();
        if (article.audience() == Audience.PUBLIC && article.isArchived(clock.instant())) {
            return new Lookup(Outcome.GONE, article.key(), "");
        }
        return read(asked, article.key())
                .map(reading -> {
                    var address = addressFor(asked, reading);
                    var same = address.equals(ArticleAddress.of(article, asked.tag(), slug.text()))
                            && ArticleAddress.eservice(article).isEmpty()
                            && !article.key().equals(Article.START);
                    return new Lookup(same ? Outcome.FOUND : Outcome.MOVED, article.key(), address);
                })
                .orElse(Lookup.MISSING);
    }

    /// The start page, if there is one.
    public Optional<Lookup> start(Language asked) {
        return read(asked, Article.START).map(r -> found(asked, r));
    }

    /// The front page of an e-service.
    public Optional<Lookup> service(Language asked, String name) {
        return articles.ofKind(Kind.SERVICE).stream()
                .filter(article -> article.text("eservice").filter(name::equals).isPresent())
                .findFirst()
                .flatMap(article -> read(asked, article.key()))
                .map(r -> found(asked, r));
    }

    /// The front pages of the e-services there are.
    public List<Entry> services(Language asked) {
        return articles.ofKind(Kind.SERVICE).stream()
                .filter(article -> ArticleAddress.eservice(article).isPresent())
                .flatMap(article -> entry(asked, article.key()).stream())
                .toList();
    }

    private static Lookup found(Language asked, Reading r) {
        return new Lookup(Outcome.FOUND, r.article().key(), addressFor(asked, r));
    }

    /// The page of this key, if the public may read it now.
    public Optional<Reading> read(Language asked, String key) {
        return articles.find(key)
                .filter(article -> article.isOpen(clock.instant()))
                .flatMap(article -> reading(article, asked));
    }

    private Optional<Reading> reading(Article article, Language asked) {
        var texts = new LinkedHashMap<String, Revision>();
        articles.editions(article.key())
                .forEach(e -> e.published().ifPresent(revision -> texts.put(e.lang(), revision)));
        var written = best(asked, article.source(), texts);
        return written.map(language -> {
            var revision = texts.get(language.tag());
            var addresses = new LinkedHashMap<String, String>();
            texts.forEach((lang, r) -> addresses.put(
                    lang, ArticleAddress.of(article, lang, r.text().slug())));
            return new Reading(
                    article,
                    asked,
                    language,
                    revision.text(),
                    Section.of(revision.text().body()),
                    addresses,
                    addresses.get(language.tag()),
                    revision.saved(),
                    outdated(revision, texts.get(article.source())));
        });
    }

    private static List<String> outdated(Revision revision, Revision source) {
        var prints = revision.text().fingerprints();
        if (source == null || prints.isEmpty()) {
            return List.of();
        }
        return Section.of(source.text().body()).stream()
                .filter(s -> prints.containsKey(s.id()) && !prints.get(s.id()).equals(s.fingerprint()))
                .map(Section::id)
                .toList();
    }

    private static Optional<Language> best(Language asked, String source, Map<String, Revision> texts) {
        return Stream.concat(Stream.of(asked.tag(), asked.fallback(), source, "en", "sv"), texts.keySet().stream())
                .filter(texts::containsKey)
                .findFirst()
                .flatMap(Languages::ofContent);
    }

    private static String addressFor(Language asked, Reading reading) {
        return ArticleAddress.of(reading.article(), asked.tag(), reading.text().slug());
    }

    /// A page as a link to it names it.
    public Optional<Entry> entry(Language asked, String key) {
        return read(asked, key).map(r -> entry(asked, r));
    }

    private static Entry entry(Language asked, Reading r) {
        return new Entry(
                r.article().key(),
                r.article().kind(),
                addressFor(asked, r),
                r.text().title(),
                r.text().summary(),
                r.written(),
                r.article().published());
    }

    /// The pages that one names as related, in its order.
    public List<Entry> related(Language asked, String key) {
        return articles.find(key).map(Article::related).orElse(List.of()).stream()
                .flatMap(other -> entry(asked, other).stream())
                .toList();
    }

    /// The pages directly below one, in the order in which they are listed.
    public List<Entry> children(Language asked, String key) {
        return articles.children(key).stream()
                .filter(article -> article.isOpen(clock.instant()))
                .map(article -> reading(article, asked).map(r -> entry(asked, r)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The pages above one, from the start page down to its parent.
    public List<Entry> trail(Language asked, String key) {
        var trail = new ArrayList<Entry>();
        var above = articles.find(key).flatMap(Article::parentKey);
        while (above.isPresent() && trail.size() < MAX_DEPTH) {
            entry(asked, above.get()).ifPresent(e -> trail.add(0, e));
            above = articles.find(above.get()).flatMap(Article::parentKey);
        }
        if (!key.equals(Article.START) && trail.stream().noneMatch(e -> Objects.equals(e.key(), Article.START))) {
            entry(asked, Article.START).ifPresent(e -> trail.add(0, e));
        }
        return trail;
    }

    /// How many pages there are, open or not.
    public long count() {
        return articles.count();
    }

    /// The addresses of pages that the public can read now, by key, without their texts.
    ///
    /// @param from how many pages are left out first, open or not
    /// @param count how many pages are looked at
    public List<PageAddresses> addresses(int from, int count) {
        var now = clock.instant();
        var slugs = articles.publishedSlugs(from, count);
        return articles.range(from, count).stream()
                .filter(article -> article.isOpen(now) && slugs.containsKey(article.key()))
                .map(article -> {
                    var addresses = new LinkedHashMap<String, String>();
                    slugs.get(article.key())
                            .forEach((lang, slug) -> addresses.put(lang, ArticleAddress.of(article, lang, slug)));
                    return new PageAddresses(article.key(), addresses);
                })
                .toList();
    }

    /// What is told of a file that lies beside a page, if the public may read the page.
    public Optional<FileFacts> file(String key, String name) {
        return articles.find(key)
                .filter(article -> article.isOpen(clock.instant()))
                .flatMap(article -> articles.file(key, name, article.languageOf(name)));
    }

    /// Some of the bytes of a file.
    ///
    /// @param from the first byte's place, from 0
    /// @return empty if the file is not what it was any more
    public Optional<byte[]> bytes(FileFacts file, int from, int count) {
        return articles.bytes(file, from, count);
    }
}
