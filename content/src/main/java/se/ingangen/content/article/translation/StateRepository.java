package se.ingangen.content.article.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.article.Audience;
import se.ingangen.content.article.Edition;

/// Where the states of editions are kept.
@ApplicationScoped
public class StateRepository {

    @PersistenceContext
    EntityManager entities;

    public Optional<EditionState> find(String key, String lang) {
        return Optional.ofNullable(entities.find(EditionState.class, Edition.id(key, lang)));
    }

    /// The states of a page in all languages that it was ever saved in.
    public List<EditionState> ofPage(String key) {
        return entities.createQuery(
                        "select s from EditionState s where s.articleKey = :key order by s.lang", EditionState.class)
                .setParameter("key", key)
                .getResultList();
    }

    public void add(EditionState state) {
        entities.persist(state);
    }

    /// The keys of the pages that are public in their source and not whole and current in a language:
    /// some section is outdated or missing, or the page is.
    public List<String> behind(String lang) {
        return entities.createQuery(
                        "select a.key from Article a, EditionState source"
                                + " where source.articleKey = a.key and source.lang = a.source and source.pages = 1"
                                + " and a.source <> :lang and not exists (select s from EditionState s"
                                + " where s.articleKey = a.key and s.lang = :lang and s.pages = 1"
                                + " and s.outdated = 0 and s.missing = 0)"
                                + " order by a.key",
                        String.class)
                .setParameter("lang", lang)
                .getResultList();
    }

    /// The states of what the public reads, added up by language.
    ///
    /// @param now when, for pages whose day of publishing may have come
    /// @param today the same for days of archiving
    public List<Sums> sums(Instant now, LocalDate today) {
        return open(
                        "Sums(s.lang, sum(s.pages), sum(s.wanted), sum(s.byPeople), sum(s.byMachine),"
                                + " sum(s.outdated), sum(s.missing))",
                        " group by s.lang order by s.lang",
                        Sums.class,
                        now,
                        today)
                .getResultList();
    }

    /// How many pages there are, and sections of pages: each page is counted in the first of its
    /// languages.
    public Sums.Total total(Instant now, LocalDate today) {
        return open(
                        "Sums$Total(count(s), sum(s.wanted))",
                        " and not exists (select t from EditionState t where t.articleKey = s.articleKey"
                                + " and t.pages = 1 and t.lang < s.lang)",
                        Sums.Total.class,
                        now,
                        today)
                .getSingleResult();
    }

    private <T> TypedQuery<T> open(String select, String rest, Class<T> type, Instant now, LocalDate today) {
        return entities.createQuery(
                        "select new se.ingangen.content.article.translation." + select
                                + " from EditionState s, Article a where s.articleKey = a.key and s.pages = 1"
                                + " and a.audience = :public and (a.published is null or a.published <= :now)"
                                + " and (a.archived is null or a.archived > :today)" + rest,
                        type)
                .setParameter("public", Audience.PUBLIC)
                .setParameter("now", now)
                .setParameter("today", today);
    }

    /// Some of the keys of pages that have an edition without states.
    public List<String> stateless(int limit) {
        return entities.createQuery(
                        "select distinct e.articleKey from Edition e where not exists"
                                + " (select s from EditionState s where s.id = e.id) order by e.articleKey",
                        String.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
