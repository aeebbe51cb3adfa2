package se.ingangen.content.article.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ingangen.content.account.AuditLog;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.Role;
import se.ingangen.content.account.Scope;
import se.ingangen.content.article.Article;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.article.Edition;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.FreeSlug;
import se.ingangen.content.article.Revision;
import se.ingangen.content.article.Slug;
import se.ingangen.content.article.State;
import se.ingangen.content.article.Subjects;
import se.ingangen.content.article.Translation;
import se.ingangen.content.search.ChangeLog;
import se.ingangen.i18n.Language;

/// What translators and those who review them do: see what there is to do, hand it in, publish it.
///
/// Handing in never changes what the public reads; only [#review] does. Call
/// [se.ingangen.content.search.ChangeFollower#followNow] after it, outside the transaction, if the new
/// text is to be seen at once. Translators see and hand in; administrators publish.
@ApplicationScoped
@Transactional
public class TranslationService {

    @Inject
    ArticleRepository articles;

    @Inject
    StateRepository rows;

    @Inject
    TranslationStates states;

    @Inject
    FreeSlug slugs;

    @Inject
    ChangeLog changes;

    @Inject
    Caller caller;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /// The keys of the pages in which a language is behind: a section is outdated or missing, or the
    /// whole page is. What is in review is still behind.
    ///
    /// @throws se.ingangen.content.account.ForbiddenException if the caller is no translator
    public List<String> behind(Language target) {
        letThrough();
        return rows.behind(target.tag());
    }

    /// A page as it is translated into a language.
    ///
    /// @return empty if there is no such page, nothing of its source is public, or the language is
    ///     its source
    /// @throws se.ingangen.content.account.ForbiddenException if the caller is no translator
    public Optional<Work> work(String key, Language target) {
        letThrough();
        return articles.find(key)
                .filter(article -> !article.source().equals(target.tag()))
                .flatMap(article -> articles.edition(key, article.source())
                        .filter(source -> source.published().isPresent())
                        .map(source -> work(article, source, target)));
    }

    private Work work(Article article, Edition source, Language target) {
        var edition = articles.edition(article.key(), target.tag());
        var history = edition.map(e -> states.history(article, e)).orElse(History.NONE);
        var rules = new StateRules(states.history(article, source), history);
        return Work.of(article, source.published().orElseThrow(), target, edition, rules);
    }

    /// Takes in translations of some passages, to be reviewed. Nothing that the public reads changes.
    ///
    /// The other passages stay as they were last saved, with what they were made from. A language that
    /// the page lacked needs its title with the first of them.
    ///
    /// @param sourceRevision what was translated, as [Work#sourceRevision] said; it need not be the
    ///     present one, and then what is handed in is outdated from the start
    /// @param passages their Markdown by id, each as [Passage#markdown] of the source has it: with its
    ///     heading and the heading's id, plain text for `title` and `summary`
    /// @param made by a person or by a machine
    /// @return the number of the new revision
    /// @throws IllegalArgumentException if there is no such page or source, a passage is none of the
    ///     source's, its Markdown is not that of one section with its id, or the title is lacking
    /// @throws se.ingangen.content.account.ForbiddenException if the caller is no translator
    public int save(String key, Language target, int sourceRevision, Map<String, String> passages, Translation made) {
        letThrough();
        var article = article(key);
        if (article.source().equals(target.tag())) {
            throw new IllegalArgumentException(key + " is not translated into its source");
        }
        var source = articles.revision(key, article.source(), sourceRevision)
                .orElseThrow(() -> new IllegalArgumentException(key + " has no source " + sourceRevision))
                .text();
        var found = articles.edition(key, target.tag());
        var before = found.map(edition -> edition.latest().text()).orElseGet(() -> nothing(made));
        var text = Renewal.replace(before, source, passages, made);
        if (text.title().isBlank()) {
            throw new IllegalArgumentException(key + " has no title in " + target.tag());
        }
        var slug = text.slug().isEmpty() ? slugs.of(target.tag(), text.title(), key, Map.of()) : text.slug();
        var edition = found.orElseGet(() -> new Edition(key, target.tag()));
        var revision = save(edition, withSlug(text, slug), State.REVIEW);
        if (found.isEmpty()) {
            articles.add(edition);
        }
        states.renew(article);
        audit.write("translation.save", Edition.id(key, target.tag()));
        return revision.number();
    }

    /// Says that somebody has read passages of a text and found them right, and publishes the text.
    /// Its other passages go with it as they are, and keep their state.
    ///
    /// @param revision the number of what was read, as [#save] or [Work#targetRevision] said
    /// @param sections the ids of the passages that were read
    /// @return the number of the revision that the public reads now
    /// @throws StaleTranslationException if the text was saved anew since
    /// @throws IllegalArgumentException if there is no such text, or it lacks one of the passages
    /// @throws se.ingangen.content.account.ForbiddenException if the caller is no administrator
    public int review(String key, Language target, int revision, Collection<String> sections) {
        caller.require(Scope.ADMIN, Role.ADMIN);
        var article = article(key);
        var edition = articles.edition(key, target.tag())
                .filter(e -> !e.lang().equals(article.source()))
                .orElseThrow(() -> new IllegalArgumentException(key + " has no text in " + target.tag()));
        if (edition.latest().number() != revision) {
            throw new StaleTranslationException(key, target.tag());
        }
        var text = edition.latest().text();
        var lacking = sections.stream()
                .filter(section -> !Passage.fingerprints(text).containsKey(section))
                .toList();
        if (!lacking.isEmpty()) {
            throw new IllegalArgumentException("The text lacks the sections " + lacking);
        }
        var reviewed = Renewal.made(text, sections, Translation.REVIEWED);
        var slug = slug(key, target.tag(), reviewed);
        var published = save(edition, withSlug(reviewed, slug), State.PUBLISHED);
        states.renew(article);
        changes.append(Subjects.article(key));
        article.parentKey().ifPresent(parent -> changes.append(Subjects.childrenOf(parent)));
        audit.write("translation.publish", Edition.id(key, target.tag()));
        return published.number();
    }

    /// The text's slug, or another if a page has taken it while the text was in review.
    private String slug(String key, String lang, EditionText text) {
        var owner = articles.slug(lang, text.slug()).map(Slug::articleKey);
        var slug = owner.filter(k -> !k.equals(key)).isPresent()
                ? slugs.of(lang, text.title(), key, Map.of())
                : text.slug();
        if (articles.slug(lang, slug).isEmpty()) {
            articles.add(new Slug(lang, slug, key));
        }
        return slug;
    }

    private Revision save(Edition edition, EditionText text, State state) {
        var revision = new Revision(edition.articleKey(), edition.lang(), edition.nextNumber(), text, clock.instant());
        articles.add(revision);
        edition.take(revision, state);
        return revision;
    }

    private Article article(String key) {
        return articles.find(key).orElseThrow(() -> new IllegalArgumentException("There is no page " + key));
    }

    private static EditionText nothing(Translation made) {
        return new EditionText("", "", "", made, Map.of(), Map.of(), "");
    }

    private static EditionText withSlug(EditionText text, String slug) {
        return new EditionText(
                text.title(),
                slug,
                text.summary(),
                text.translation(),
                text.sectionTranslations(),
                text.fingerprints(),
                text.body());
    }

    private void letThrough() {
        caller.require(Scope.TRANSLATE, Role.TRANSLATOR, Role.ADMIN);
    }
}
