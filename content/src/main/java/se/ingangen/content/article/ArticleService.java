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
import java.util.Set;
import java.util.stream.Collectors;
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
    ArticleRepository articles;

    @Inject
    Clock clock;

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
        return entry(asked, article.key())
                .map(entry -> {
                    var same = entry.address().equals(ArticleAddress.of(article, asked.tag(), slug.text()))
                            && ArticleAddress.eservice(article).isEmpty()
                            && !article.key().equals(Article.START);
                    return new Lookup(same ? Outcome.FOUND : Outcome.MOVED, article.key(), entry.address());
                })
                .orElse(Lookup.MISSING);
    }

    /// The start page, if there is one.
    public Optional<Lookup> start(Language asked) {
        return entry(asked, Article.START).map(ArticleService::found);
    }

    /// The front page of an e-service.
    public Optional<Lookup> service(Language asked, String name) {
        return articles.ofKind(Kind.SERVICE).stream()
                .filter(article -> article.text("eservice").filter(name::equals).isPresent())
                .findFirst()
                .flatMap(article -> entry(asked, article.key()))
                .map(ArticleService::found);
    }

    /// The front pages of the e-services there are.
    public List<Entry> services(Language asked) {
        return articles.ofKind(Kind.SERVICE).stream()
                .filter(article -> ArticleAddress.eservice(article).isPresent())
                .flatMap(article -> entry(asked, article.key()).stream())
                .toList();
    }

    private static Lookup found(Entry entry) {
        return new Lookup(Outcome.FOUND, entry.key(), entry.address());
    }

    /// The page of this key, if the public may read it now.
    public Optional<Reading> read(Language asked, String key) {
        return articles.find(key).filter(this::isOpen).flatMap(article -> reading(article, asked));
    }

    private boolean isOpen(Article article) {
        return article.isOpen(clock.instant());
    }

    /// Only the one text that is read is fetched.
    private Optional<Reading> reading(Article article, Language asked) {
        var heads = byLanguage(articles.heads(article.key()));
        return best(asked, article.source(), heads.keySet()).map(language -> {
            var revision = articles.published(article.key(), language.tag()).orElseThrow();
            var addresses = new LinkedHashMap<String, String>();
            heads.forEach((lang, head) -> addresses.put(lang, ArticleAddress.of(article, lang, head.slug())));
            return new Reading(
                    article,
                    asked,
                    language,
                    revision.text(),
                    Section.of(revision.text().body()),
                    addresses,
                    addresses.get(language.tag()),
                    revision.saved());
        });
    }

    /// What the public reads of a page in each language, without the texts.
    public List<EditionHead> heads(Article article) {
        return articles.heads(article.key());
    }

    /// What the public reads of the source of a page.
    ///
    /// @return empty if none of it is public
    public Optional<EditionText> source(Article article) {
        return articles.published(article.key(), article.source()).map(Revision::text);
    }

    private static Map<String, EditionHead> byLanguage(List<EditionHead> heads) {
        var byLanguage = new LinkedHashMap<String, EditionHead>();
        heads.forEach(head -> byLanguage.put(head.lang(), head));
        return byLanguage;
    }

    private static Optional<Language> best(Language asked, String source, Set<String> there) {
        return Stream.concat(Stream.of(asked.tag(), asked.fallback(), source, "en", "sv"), there.stream())
                .filter(there::contains)
                .findFirst()
                .flatMap(Languages::ofContent);
    }

    /// A page as a link to it names it.
    public Optional<Entry> entry(Language asked, String key) {
        return articles.find(key).filter(this::isOpen).flatMap(a -> entry(asked, a, articles.heads(key)));
    }

    private static Optional<Entry> entry(Language asked, Article article, List<EditionHead> heads) {
        var byLanguage = byLanguage(heads);
        return best(asked, article.source(), byLanguage.keySet()).map(written -> {
            var head = byLanguage.get(written.tag());
            return new Entry(
                    article.key(),
                    article.kind(),
                    ArticleAddress.of(article, asked.tag(), head.slug()),
                    head.title(),
                    head.summary(),
                    written,
                    article.published());
        });
    }

    /// The pages that one names as related, in its order.
    public List<Entry> related(Language asked, String key) {
        return articles.find(key).map(Article::related).orElse(List.of()).stream()
                .flatMap(other -> entry(asked, other).stream())
                .toList();
    }

    /// The pages directly below one, in the order in which they are listed.
    public List<Entry> children(Language asked, String key) {
        var heads = articles.headsBelow(key).stream().collect(Collectors.groupingBy(EditionHead::articleKey));
        return articles.children(key).stream()
                .filter(this::isOpen)
                .flatMap(article -> entry(asked, article, heads.getOrDefault(article.key(), List.of())).stream())
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
                .filter(this::isOpen)
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
