package se.ingangen.content.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;

/// An article in one language: what the public reads, and what is being worked on.
@Entity
public class Edition {

    @Id
    private String id;

    @Column(name = "article_key")
    private String articleKey;

    private String lang;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "latest_id")
    private Revision latest;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_id")
    private Revision published;

    @Enumerated(EnumType.STRING)
    private State state;

    protected Edition() {} // for JPA

    public Edition(String articleKey, String lang) {
        this.id = id(articleKey, lang);
        this.articleKey = articleKey;
        this.lang = lang;
    }

    /// The identity of an edition.
    public static String id(String articleKey, String lang) {
        return articleKey + "|" + lang;
    }

    /// Takes a new revision. What the public reads changes only when the state is published: a
    /// draft never does.
    public void take(Revision revision, State newState) {
        latest = revision;
        state = newState;
        if (newState == State.PUBLISHED) {
            revision.publish(revision.saved());
            published = revision;
        }
    }

    /// The number that the next revision gets.
    public int nextNumber() {
        return latest == null ? 1 : latest.number() + 1;
    }

    public String articleKey() {
        return articleKey;
    }

    public String lang() {
        return lang;
    }

    public Revision latest() {
        return latest;
    }

    /// What the public reads; empty while nothing was published.
    public Optional<Revision> published() {
        return Optional.ofNullable(published);
    }

    public State state() {
        return state;
    }
}
