package se.ingangen.content.article.exchange.xliff;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.CallerFixture;
import se.ingangen.content.account.Scope;
import se.ingangen.content.article.ArticleFixture;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.article.Edition;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.Revision;
import se.ingangen.content.article.Slug;
import se.ingangen.content.article.State;
import se.ingangen.content.article.Translation;
import se.ingangen.content.article.memory.MemoryFixture;
import se.ingangen.content.article.translation.Passage;
import se.ingangen.content.article.translation.TranslationFixture;
import se.ingangen.content.article.translation.TranslationService;
import se.ingangen.content.article.translation.TranslationServiceFixture;
import se.ingangen.content.storage.PortalFacts;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.Settings;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.content.term.TermService;
import se.ingangen.content.term.Vocabulary;
import se.ingangen.content.term.Wording;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// A portal without its server, as translators meet it.
final class TranslatorsDesk implements AutoCloseable {

    static final Language SWEDISH = Languages.standard();
    static final Language TIGRINYA = Languages.ofContent("ti").orElseThrow();

    final TestDatabase database = new TestDatabase();
    final SettableClock clock = new SettableClock();
    final Caller caller = new Caller();
    final ArticleRepository articles = ArticleFixture.repository(database.entities);
    final TranslationService translations =
            TranslationServiceFixture.service(database.entities, articles, caller, clock);
    final TranslationExport exports = new TranslationExport();
    final TranslationImport imports = new TranslationImport();
    final TranslationReview reviews = new TranslationReview();

    TranslatorsDesk() {
        var memory = MemoryFixture.memory(database.entities, clock);
        var facts = new PortalFacts() {
            @Override
            public String portalId() {
                return "portal-of-the-test";
            }
        };
        exports.articles = articles;
        exports.translations = translations;
        exports.proposals = new Proposals();
        exports.proposals.memory = memory;
        exports.terms = terms();
        exports.facts = facts;
        exports.settings = new Settings();
        exports.clock = clock;
        imports.translations = translations;
        imports.facts = facts;
        imports.caller = caller;
        reviews.translations = translations;
        reviews.memory = memory;
        caller.becomes(CallerFixture.machine(Scope.values()));
    }

    /// One word of the field, in Swedish and Tigrinya.
    private static TermService terms() {
        var words = Map.of(
                "sv", new Wording("domstol", List.of("domstolen"), List.of("ting"), ""),
                "ti", new Wording("ቤት ፍርዲ", List.of(), List.of("ቤት ምኽሪ", "ባይቶ"), ""));
        return new TermService() {
            @Override
            public Vocabulary vocabulary(Language language) {
                return new Vocabulary(language, wordings(language));
            }

            @Override
            public Map<String, Wording> wordings(Language language) {
                return words.containsKey(language.tag()) ? Map.of("court", words.get(language.tag())) : Map.of();
            }
        };
    }

    /// Publishes a text; a page that is new has Swedish as its source.
    void publish(String key, String lang, String title, String body) {
        publish(key, lang, title, "Om " + title + ".", body);
    }

    void publish(String key, String lang, String title, String summary, String body) {
        database.inTransaction(() -> {
            var article = articles.find(key).orElseGet(() -> {
                var page = ArticleFixture.page(key, "sv");
                articles.add(page);
                return page;
            });
            var found = articles.edition(key, lang);
            var edition = found.orElseGet(() -> new Edition(key, lang));
            var prints = lang.equals("sv")
                    ? Map.<String, String>of()
                    : Passage.fingerprints(
                            articles.published(key, "sv").orElseThrow().text());
            var text = new EditionText(title, key + "-" + lang, summary, Translation.HUMAN, Map.of(), prints, body);
            var revision = new Revision(key, lang, edition.nextNumber(), text, clock.instant());
            articles.add(revision);
            edition.take(revision, State.PUBLISHED);
            if (found.isEmpty()) {
                articles.add(edition);
                articles.add(new Slug(lang, text.slug(), key));
            }
            TranslationFixture.states(database.entities, articles).renew(article);
        });
    }

    String exportPage(String key, Language target) {
        var out = new ByteArrayOutputStream();
        database.inTransaction(() -> exports.page(key, target, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    String exportPages(Collection<String> keys, Language target) {
        var out = new ByteArrayOutputStream();
        database.inTransaction(() -> exports.pages(List.copyOf(keys), SWEDISH, target, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    String exportBehind(Language target) {
        var out = new ByteArrayOutputStream();
        database.inTransaction(() -> exports.behind(SWEDISH, target, "", out));
        return out.toString(StandardCharsets.UTF_8);
    }

    TranslationResult importing(Language target, String xliff) {
        var in = new ByteArrayInputStream(xliff.getBytes(StandardCharsets.UTF_8));
        return database.inTransaction(() -> imports.importXliff(target, in));
    }

    Optional<Integer> review(String key, Language target, String... sections) {
        return database.inTransaction(() -> reviews.review(key, target, Optional.empty(), Set.of(sections)));
    }

    /// What was saved last in a language.
    EditionText latest(String key, Language target) {
        return database.inTransaction(
                () -> articles.edition(key, target.tag()).orElseThrow().latest().text());
    }

    State state(String key, Language target) {
        return database.inTransaction(
                () -> articles.edition(key, target.tag()).orElseThrow().state());
    }

    /// What the public reads in a language.
    Optional<EditionText> read(String key, Language target) {
        return database.inTransaction(
                () -> articles.published(key, target.tag()).map(Revision::text));
    }

    @Override
    public void close() {
        database.close();
    }
}
