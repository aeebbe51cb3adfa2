package se.ingangen.content.article.translation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.CallerFixture;
import se.ingangen.content.article.ArticleFixture;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.search.ChangeLog;

/// The translators' service for tests of other packages. What it announces goes nowhere.
public final class TranslationServiceFixture {

    private TranslationServiceFixture() {}

    public static TranslationService service(
            EntityManager entities, ArticleRepository articles, Caller caller, Clock clock) {
        var rows = new StateRepository();
        rows.entities = entities;
        var service = new TranslationService();
        service.articles = articles;
        service.rows = rows;
        service.states = TranslationFixture.states(articles, rows);
        service.slugs = ArticleFixture.slugs(articles);
        service.changes = new ChangeLog() {
            @Override
            public void append(String subject) {}
        };
        service.caller = caller;
        service.audit = CallerFixture.audit(entities, caller, clock);
        service.clock = clock;
        return service;
    }
}
