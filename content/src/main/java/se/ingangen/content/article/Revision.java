package se.ingangen.content.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One text of an article in one language, as it was saved. It never changes, except that it is
/// published once.
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

    @Column(name = "section_translation")
    @Convert(converter = YamlMap.class)
    private Map<String, Object> sectionTranslations;

    @Convert(converter = YamlMap.class)
    private Map<String, Object> fingerprints;

    private Instant saved;

    private Instant published;

    protected Revision() {} // for JPA

    /// @param number from 1, one more than the revision before
    public Revision(String articleKey, String lang, int number, EditionText text, Instant saved) {
        this.id = id(articleKey, lang, number);
        this.articleKey = articleKey;
        this.lang = lang;
        this.number = number;
        this.slug = text.slug();
        this.title = text.title();
        this.summary = text.summary();
        this.body = text.body();
        this.translation = text.translation();
        this.sectionTranslations = new TreeMap<>();
        text.sectionTranslations().forEach((section, made) -> sectionTranslations.put(section, made.word()));
        this.fingerprints = Map.copyOf(text.fingerprints());
        this.saved = saved;
    }

    /// The identity of a revision.
    public static String id(String articleKey, String lang, int number) {
        return Edition.id(articleKey, lang) + "|" + number;
    }

    /// What a reader or translator sees of it.
    public EditionText text() {
        var prints = new TreeMap<String, String>();
        fingerprints.forEach((section, print) -> prints.put(section, print.toString()));
        var made = new TreeMap<String, Translation>();
        sectionTranslations.forEach((section, word) ->
                made.put(section, Translation.find(word.toString()).orElseThrow()));
        return new EditionText(title, slug, summary, translation, made, prints, body);
    }

    /// Lets the public read it from now on. Doing so again changes nothing.
    void publish(Instant when) {
        if (published == null) {
            published = when;
        }
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

    /// When the public could first read it; empty for one that never was published.
    public Optional<Instant> published() {
        return Optional.ofNullable(published);
    }
}
