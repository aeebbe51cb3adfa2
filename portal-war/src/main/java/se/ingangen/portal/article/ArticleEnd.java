package se.ingangen.portal.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.Entry;
import se.ingangen.content.article.Subjects;
import se.ingangen.portal.page.Visit;

/// What stands below an article: where to read on, and when somebody last went through it.
@Named
@RequestScoped
public class ArticleEnd {

    @Inject
    private ArticleService articles;

    @Inject
    private Visit visit;

    /// The pages that `related` in `page.yaml` names and that the public can read.
    public List<Entry> getRelated() {
        var related = articles.related(visit.asked(), visit.articleKey());
        related.forEach(entry -> visit.tellsOf(Subjects.article(entry.key())));
        return related;
    }

    /// The day of the last review as the reader's language writes it; empty if nobody said.
    public String getReviewed() {
        return day().map(visit.formats()::date).orElse("");
    }

    /// The same as machines read it.
    public String getReviewedIso() {
        return day().map(LocalDate::toString).orElse("");
    }

    private Optional<LocalDate> day() {
        return articles.read(visit.asked(), visit.articleKey())
                .flatMap(reading -> reading.article().reviewed());
    }
}
