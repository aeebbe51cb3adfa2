package se.ingangen.content.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;

/// One text of an article in one language, as it was saved. It never changes.
@Entity
public class Revision {

    @Id
    private String id;

    @Column(name = "article_key")
    private String articleKey;

    private String lang;

    private int number;

    private String slug;

    private String title;

    private String summary;

    private String body;

    @Enumerated(EnumType.STRING)
    private Translation translation;

    @Convert(converter = YamlMap.class)
    private Map<String, Object> fingerprints;

    private Instant saved;

    protected Revision() {} // for JPA

    /// @param number from 1, one more than the revision before
    public Revision(String articleKey, String lang, int number, EditionText text, Instant saved) {
        this.id = Edition.id(articleKey, lang) + "|" + number;
        this.articleKey = articleKey;
        this.lang = lang;
        this.number = number;
        this.slug = text.slug();
        this.title = text.title();
        this.summary = text.summary();
        this.body = text.body();
        this.translation = text.translation();
        this.fingerprints = Map.copyOf(text.fingerprints());
        this.saved = saved;
    }

    /// What a reader or translator sees of it.
    public EditionText text() {
        var prints = new java.util.TreeMap<String, String>();
        fingerprints.forEach((section, print) -> prints.put(section, print.toString()));
        return new EditionText(title, slug, summary, translation, prints, body);
    }

    public String articleKey() {
        return articleKey;
    }

    public String lang() {
        return lang;
    }

    public int number() {
        return number;
    }

    public Instant saved() {
        return saved;
    }
}
