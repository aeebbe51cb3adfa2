package se.ingangen.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where articles, their editions, revisions, slugs and attachments are kept.
@ApplicationScoped
public class ArticleRepository {

    private static final String HEADS = "select new se.ingangen.content.article.EditionHead(e.articleKey, e.lang,"
            + " r.slug, r.title, r.summary, r.translation, r.saved) from Edition e join e.published r";

    @PersistenceContext
    EntityManager entities;

    public Optional<Article> find(String key) {
        return Optional.ofNullable(entities.find(Article.class, key));
    }

    public List<String> keys() {
        return entities.createQuery("select a.key from Article a order by a.key", String.class)
                .getResultList();
    }

    public long count() {
        return entities.createQuery("select count(a) from Article a", Long.class)
                .getSingleResult();
    }

    /// Some of the articles, by key.
    public List<Article> range(int from, int count) {
        return entities.createQuery("select a from Article a order by a.key", Article.class)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultList();
    }

    /// The slugs under which the same articles as in [#range] are read now: by key, then by language.
    public Map<String, Map<String, String>> publishedSlugs(int from, int count) {
        var keys = entities.createQuery("select a.key from Article a order by a.key", String.class)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultList();
        var slugs = new HashMap<String, Map<String, String>>();
        if (!keys.isEmpty()) {
            entities.createQuery(
                            "select e.articleKey, e.lang, r.slug from Edition e join e.published r"
                                    + " where e.articleKey between :first and :last",
                            Object[].class)
                    .setParameter("first", keys.getFirst())
                    .setParameter("last", keys.getLast())
                    .getResultList()
                    .forEach(row -> slugs.computeIfAbsent(row[0].toString(), key -> new TreeMap<>())
                            .put(row[1].toString(), row[2].toString()));
        }
        return slugs;
    }

    /// The articles directly below a page, in the order in which they are listed: by their own
    /// order, then the newest first.
    public List<Article> children(String parentKey) {
        return entities.createQuery(
                        "select a from Article a where a.parentKey = :parent order by a.order, a.published desc, a.key",
                        Article.class)
                .setParameter("parent", parentKey)
                .getResultList();
    }

    /// The articles of a kind.
    public List<Article> ofKind(Kind kind) {
        return entities.createQuery(
                        "select a from Article a where a.kind = :kind order by a.order, a.key", Article.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /// What the public reads of an article, in each language, without the texts.
    public List<EditionHead> heads(String key) {
        return entities.createQuery(HEADS + " where e.articleKey = :key order by e.lang", EditionHead.class)
                .setParameter("key", key)
                .getResultList();
    }

    /// The same of the articles directly below a page.
    public List<EditionHead> headsBelow(String parentKey) {
        return entities.createQuery(
                        HEADS + ", Article a where a.key = e.articleKey and a.parentKey = :parent order by e.lang",
                        EditionHead.class)
                .setParameter("parent", parentKey)
                .getResultList();
    }

    /// What the public reads in one language.
    public Optional<Revision> published(String key, String lang) {
        return entities.createQuery("select r from Edition e join e.published r where e.id = :id", Revision.class)
                .setParameter("id", Edition.id(key, lang))
                .getResultStream()
                .findFirst();
    }

    /// The editions of an article with their texts.
    public List<Edition> editions(String key) {
        return entities.createQuery(
                        "select e from Edition e left join fetch e.published left join fetch e.latest"
                                + " where e.articleKey = :key order by e.lang",
                        Edition.class)
                .setParameter("key", key)
                .getResultList();
    }

    public Optional<Edition> edition(String key, String lang) {
        return Optional.ofNullable(entities.find(Edition.class, Edition.id(key, lang)));
    }

    /// The texts of an edition that the public could read, the oldest first.
    public List<Revision> everPublished(String key, String lang) {
        return entities.createQuery(
                        "select r from Revision r where r.articleKey = :key and r.lang = :lang"
                                + " and r.published is not null order by r.number",
                        Revision.class)
                .setParameter("key", key)
                .setParameter("lang", lang)
                .getResultList();
    }

    public Optional<Revision> revision(String key, String lang, int number) {
        return Optional.ofNullable(entities.find(Revision.class, Revision.id(key, lang, number)));
    }

    public Optional<Slug> slug(String lang, String text) {
        return Optional.ofNullable(entities.find(Slug.class, Slug.id(lang, text)));
    }

    /// The pages that have, or had, this slug in any language.
    public List<Slug> slugs(String text) {
        return entities.createQuery("select s from Slug s where s.text = :text order by s.lang", Slug.class)
                .setParameter("text", text)
                .getResultList();
    }

    /// What is told of an attachment, without its bytes.
    ///
    /// @param language the tag of the language it is written in; empty if nobody said
    public Optional<FileFacts> file(String key, String name, String language) {
        return entities.createQuery(
                        "select a.mediaType, a.hash, function('octet_length', a.bytes) from Attachment a"
                                + " where a.id = :id",
                        Object[].class)
                .setParameter("id", Attachment.id(key, name))
                .getResultStream()
                .map(row -> new FileFacts(
                        key, name, row[0].toString(), row[1].toString(), ((Number) row[2]).longValue(), language))
                .findFirst();
    }

    /// Some of an attachment's bytes.
    ///
    /// @param from the first byte's place, from 0
    /// @return empty if the file is not what it was any more
    public Optional<byte[]> bytes(FileFacts file, int from, int count) {
        return new AttachmentBytes(entities).read(file, from, count);
    }

    public List<String> attachmentNames(String key) {
        return entities.createQuery(
                        "select a.name from Attachment a where a.articleKey = :key order by a.name", String.class)
                .setParameter("key", key)
                .getResultList();
    }

    /// The articles whose day of publishing or archiving lies in a span of time.
    public List<Article> due(Instant after, Instant until, LocalDate dayAfter, LocalDate dayUntil) {
        return entities.createQuery(
                        "select a from Article a where (a.published > :after and a.published <= :until)"
                                + " or (a.archived > :dayAfter and a.archived <= :dayUntil)",
                        Article.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .setParameter("dayAfter", dayAfter)
                .setParameter("dayUntil", dayUntil)
                .getResultList();
    }

    /// Keeps a new article, edition, revision, slug or attachment.
    public void add(Object entity) {
        entities.persist(entity);
    }

    /// Takes a new version of an attachment in place of the old one, which is not read for it.
    public void replace(Attachment attachment) {
        entities.createQuery("update Attachment a set a.mediaType = :type, a.hash = :hash, a.bytes = :bytes"
                        + " where a.id = :id")
                .setParameter("type", attachment.mediaType())
                .setParameter("hash", attachment.hash())
                .setParameter("bytes", attachment.bytes())
                .setParameter("id", Attachment.id(attachment.articleKey(), attachment.name()))
                .executeUpdate();
    }

    /// Sends what was added to the database and lets go of it, so that a long import stays small.
    public void flush() {
        entities.flush();
        entities.clear();
    }
}
