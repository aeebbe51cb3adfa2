package se.ingangen.content.article.translation;

import jakarta.persistence.EntityManager;
import se.ingangen.content.article.ArticleRepository;

/// The states of texts for tests of other packages.
public final class TranslationFixture {

    private TranslationFixture() {}

    public static TranslationStates states(EntityManager entities, ArticleRepository articles) {
        var rows = new StateRepository();
        rows.entities = entities;
        return states(articles, rows);
    }

    static TranslationStates states(ArticleRepository articles, StateRepository rows) {
        var states = new TranslationStates();
        states.articles = articles;
        states.states = rows;
        return states;
    }
}
