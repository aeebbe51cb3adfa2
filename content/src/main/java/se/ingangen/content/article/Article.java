package se.ingangen.content.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A page, as far as it does not depend on language.
@Entity
public class Article {

    /// The page that everything else hangs below: the start page.
    public static final String START = "start";

    @Id
    @Column(name = "article_key")
    private String key;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "parent_key")
    private String parentKey;

    @Column(name = "sort_order")
    private int order;

    private String source;

    @Convert(converter = WordList.class)
    private List<String> topics;

    private Instant published;

    private LocalDate archived;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Convert(converter = YamlMap.class)
    private Map<String, Object> fields;

    protected Article() {} // for JPA

    public Article(String key, ArticleFacts facts) {
        this.key = key;
        describe(facts);
    }

    /// Takes over what `page.yaml` says.
    ///
    /// @return whether that changed anything
    public boolean describe(ArticleFacts facts) {
        if (facts.equals(facts())) {
            return false;
        }
        kind = facts.kind();
        parentKey = facts.parentKey();
        order = facts.order();
        source = facts.source();
        topics = facts.topics();
        published = facts.published();
        archived = facts.archived();
        audience = facts.audience();
        fields = facts.fields();
        return true;
    }

    /// What `page.yaml` says.
    public ArticleFacts facts() {
        return new ArticleFacts(kind, parentKey, order, source, topics, published, archived, audience, fields);
    }

    /// Whether the public may read it now: its day has come and not gone.
    public boolean isOpen(Instant now) {
        return audience == Audience.PUBLIC && (published == null || !published.isAfter(now)) && !isArchived(now);
    }

    /// Whether it was withdrawn or archived: its address then says so for ever.
    public boolean isArchived(Instant now) {
        return archived != null
                && !archived.atStartOfDay(se.ingangen.content.storage.Settings.ZONE)
                        .toInstant()
                        .isAfter(now);
    }

    /// One of its kind's own fields, as YAML reads it.
    public Optional<Object> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /// A field that is a text.
    public Optional<String> text(String name) {
        return field(name).map(Object::toString);
    }

    /// The keys of the pages to read on at.
    public List<String> related() {
        return field("related")
                .filter(List.class::isInstance)
                .map(keys -> ((List<?>) keys).stream().map(Object::toString).toList())
                .orElse(List.of());
    }

    /// When somebody last went through the whole page; empty if nobody said.
    public Optional<LocalDate> reviewed() {
        return text("reviewed").map(LocalDate::parse);
    }

    /// The tag of the language that a document beside the page is written in, as `documents` in
    /// `page.yaml` says; empty if it does not.
    public String languageOf(String fileName) {
        return field("documents")
                .filter(Map.class::isInstance)
                .map(languages -> ((Map<?, ?>) languages).get(fileName))
                .map(Object::toString)
                .orElse("");
    }

    /// The films and sounds of the page.
    public List<Recording> recordings() {
        return Recording.of(fields, source);
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<String> parentKey() {
        return Optional.ofNullable(parentKey);
    }

    public int order() {
        return order;
    }

    /// The tag of the language that the others are translated from.
    public String source() {
        return source;
    }

    public List<String> topics() {
        return topics;
    }

    public Optional<Instant> published() {
        return Optional.ofNullable(published);
    }

    public Audience audience() {
        return audience;
    }

    public Map<String, Object> fields() {
        return fields;
    }
}
