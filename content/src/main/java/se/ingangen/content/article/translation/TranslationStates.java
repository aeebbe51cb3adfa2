package se.ingangen.content.article.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ingangen.content.article.Article;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.article.Edition;
import se.ingangen.content.article.Revision;
import se.ingangen.content.article.State;
import se.ingangen.content.article.translation.History.Shown;
import se.ingangen.content.article.translation.SectionState.Kind;
import se.ingangen.i18n.Language;

/// Keeps the states of all texts, and tells them.
///
/// They are worked out when something is saved, so that nobody who reads a page, or counts them all,
/// has to look at another text.
@ApplicationScoped
@Transactional
public class TranslationStates {

    private static final System.Logger LOG = System.getLogger(TranslationStates.class.getName());

    /// How many pages from before there were states are looked at in one transaction.
    private static final int BATCH = 100;

    @Inject
    ArticleRepository articles;

    @Inject
    StateRepository states;

    /// Works out the states of a page anew; to be called in the transaction that changed it.
    @Transactional(Transactional.TxType.MANDATORY)
    public void renew(Article article) {
        var editions = articles.editions(article.key());
        var before = states.ofPage(article.key()).stream().collect(Collectors.toMap(EditionState::lang, s -> s));
        var source = editions.stream()
                .filter(edition -> edition.lang().equals(article.source()))
                .findFirst()
                .map(edition -> history(article, edition))
                .orElse(History.NONE);
        var renewed = editions.stream()
                .map(edition -> renew(article, edition, source, before))
                .toList();
        var wanted = wanted(source, renewed);
        renewed.forEach(state -> state.want(wanted));
    }

    private EditionState renew(Article article, Edition edition, History source, Map<String, EditionState> before) {
        var found = before.get(edition.lang());
        var state = found == null ? new EditionState(article.key(), edition.lang()) : found;
        state.renew(edition.published().isPresent(), all(article, edition, source));
        if (found == null) {
            states.add(state);
        }
        return state;
    }

    /// A page has the sections of its source. If that is not public, it has as many as the fullest of
    /// its texts.
    private static int wanted(History source, List<EditionState> renewed) {
        return source.now().isEmpty()
                ? renewed.stream()
                        .filter(EditionState::isReadable)
                        .mapToInt(state -> state.published().size())
                        .max()
                        .orElse(0)
                : source.now().size();
    }

    private List<SectionState> all(Article article, Edition edition, History source) {
        var shown = edition.published().map(Revision::text);
        var rules = new StateRules(source, history(article, edition));
        if (edition.lang().equals(article.source())) {
            return shown.map(rules::ofSource).orElse(List.of());
        }
        var all = new ArrayList<>(rules.published(shown));
        if (edition.state() == State.REVIEW) {
            rules.latest(shown, edition.latest().text(), true).stream()
                    .filter(state -> state.kind() == Kind.IN_REVIEW)
                    .forEach(all::add);
        }
        return all;
    }

    /// What the public reads, and could read, of an edition.
    History history(Article article, Edition edition) {
        return edition.published()
                .map(now -> History.of(now.text(), () -> shown(article, edition.lang())))
                .orElse(History.NONE);
    }

    /// A page that opens on a day could not be read before, whenever it was published.
    private List<Shown> shown(Article article, String lang) {
        var opened = article.published().orElse(Instant.MIN);
        return articles.everPublished(article.key(), lang).stream()
                .map(revision -> {
                    var from = revision.published().orElseThrow();
                    return Shown.of(from.isBefore(opened) ? opened : from, revision.text());
                })
                .toList();
    }

    /// The states of a page in one language.
    ///
    /// @return empty if the page was never saved in it
    public Optional<EditionState> of(String key, Language language) {
        return states.find(key, language.tag());
    }

    /// The states of a page in every language that the public can read it in.
    public List<EditionState> of(String key) {
        return states.ofPage(key).stream().filter(EditionState::isReadable).toList();
    }

    /// Works out the states of some of the texts that were saved before there were any.
    ///
    /// @return whether there may be more
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean renewSomeOfBefore() {
        var keys = states.stateless(BATCH);
        keys.stream().flatMap(key -> articles.find(key).stream()).forEach(this::renew);
        if (!keys.isEmpty()) {
            LOG.log(Level.INFO, "Compared the languages of {0} pages", keys.size());
        }
        return keys.size() == BATCH;
    }
}
