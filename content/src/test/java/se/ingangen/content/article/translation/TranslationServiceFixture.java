package se.ingangen.content.article.translation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Consumer;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.CallerFixture;
import se.ingangen.content.article.ArticleFixture;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.search.ChangeLog;

/// The translators' service, put together over a test's database.
public final class TranslationServiceFixture {

    private TranslationServiceFixture() {}

    /// One whose announcements go nowhere.
    public static TranslationService service(
            EntityManager entities, ArticleRepository articles, Caller caller, Clock clock) {
        return service(entities, articles, caller, clock, subject -> {});
    }

    /// @param announced is told the subjects that change
    static TranslationService service(
            EntityManager entities,
            ArticleRepository articles,
            Caller caller,
            Clock clock,
            Consumer<String> announced) {
        var rows = new StateRepository();
        rows.entities = entities;
        var service = new TranslationService();
        service.articles = articles;
        service.rows = rows;
        service.states = TranslationFixture.states(articles, rows);
        service.slugs = ArticleFixture.slugs(articles);
        service.changes = new ChangeLog() {
            @Override
            public void append(String subject) {
                announced.accept(subject);
            }
        };
        service.caller = caller;
        service.audit = CallerFixture.audit(entities, caller, clock);
        service.clock = clock;
        return service;
    }
}
