package se.ingangen.content.article.exchange.xliff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.ingangen.content.article.Article;
import se.ingangen.content.article.ArticleAddress;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.article.Audience;
import se.ingangen.content.article.exchange.received.ReceivedXml;
import se.ingangen.content.article.segment.SectionText;
import se.ingangen.content.article.translation.Passage;
import se.ingangen.content.article.translation.SectionState.Kind;
import se.ingangen.content.article.translation.TranslationService;
import se.ingangen.content.article.translation.Work;
import se.ingangen.content.storage.PortalFacts;
import se.ingangen.content.storage.Settings;
import se.ingangen.content.term.TermService;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// Texts out, for a translator: a page, or all that a language lacks.
@ApplicationScoped
@Transactional
public class TranslationExport {

    /// The states in which a section is to be translated.
    private static final Set<Kind> BEHIND = EnumSet.of(Kind.OUTDATED, Kind.MISSING);

    @Inject
    ArticleRepository articles;

    @Inject
    TranslationService translations;

    @Inject
    Proposals proposals;

    @Inject
    TermService terms;

    @Inject
    PortalFacts facts;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /// How many bytes a file may have before it is left at that. It comes back with translations, and
    /// with what the tools of translators put in, and must not be too large then.
    int largest = ReceivedXml.LARGEST / 4;

    /// What an export wrote.
    ///
    /// @param pages how many there are in the file; if none, nothing was written
    /// @param last the key of the last one, if there are more than the file may hold
    public record Exported(int pages, Optional<String> last) {}

    /// Writes all sections of a page, with what there is of them in the language.
    ///
    /// @return no page if there is none of this key for translators
    /// @throws se.ingangen.content.account.ForbiddenException if the caller is no translator
    public Exported page(String key, Language target, OutputStream out) {
        var source = articles.find(key).flatMap(article -> Languages.ofContent(article.source()));
        return source.map(language -> pages(List.of(key), language, target, out))
                .orElse(new Exported(0, Optional.empty()));
    }

    /// Writes all sections of some pages that are written in one language first.
    Exported pages(List<String> keys, Language source, Language target, OutputStream out) {
        return write(keys, source, target, part -> true, out);
    }

    /// Writes every section that is outdated or missing in a language, unless its translation waits to
    /// be reviewed, by the keys of their pages.
    ///
    /// @param source only pages that are written in this language first: a file has one source
    /// @param after only pages whose keys come after this one; empty for all
    /// @throws se.ingangen.content.account.ForbiddenException if the caller is no translator
    public Exported behind(Language source, Language target, String after, OutputStream out) {
        var keys = translations.behind(target).stream()
                .sorted()
                .filter(key -> key.compareTo(after) > 0)
                .toList();
        return write(keys, source, target, part -> BEHIND.contains(part.state().kind()), out);
    }

    private Exported write(
            List<String> keys, Language source, Language target, Predicate<Work.Part> wanted, OutputStream out) {
        var counted = new CountingStream(out);
        var pages = 0;
        try (var writer =
                new XliffWriter(counted, source, target, facts.portalId(), TermHints.of(terms, source, target))) {
            for (var key : keys) {
                var assignment = articles.find(key)
                        .filter(article -> isForTranslators(article, source))
                        .flatMap(article -> assignment(article, target, wanted));
                if (assignment.isPresent()) {
                    writer.write(assignment.get(), proposals.of(assignment.get()));
                    pages++;
                }
                articles.flush();
                if (counted.count() > largest && !key.equals(keys.get(keys.size() - 1))) {
                    return new Exported(pages, Optional.of(key));
                }
            }
        }
        return new Exported(pages, Optional.empty());
    }

    /// What only the staff reads, and what nobody reads any more, goes to no translator.
    private boolean isForTranslators(Article article, Language source) {
        return article.audience() == Audience.PUBLIC
                && !article.isArchived(clock.instant())
                && article.source().equals(source.tag());
    }

    private Optional<Assignment> assignment(Article article, Language target, Predicate<Work.Part> wanted) {
        return translations
                .work(article.key(), target)
                .map(work -> assignment(article, work, wanted))
                .filter(assignment -> !assignment.sections().isEmpty());
    }

    private Assignment assignment(Article article, Work work, Predicate<Work.Part> wanted) {
        var text = articles.published(article.key(), article.source())
                .orElseThrow()
                .text();
        var parts = work.parts().stream().filter(wanted).toList();
        var sections = parts.stream()
                .filter(part -> SectionText.canBeTranslated(part.source().id()))
                .map(part -> Assignment.Section.of(part, earlier(article, work.target(), part)))
                .filter(section -> !section.source().blocks().isEmpty())
                .toList();
        var leftOut = parts.stream()
                .map(part -> part.source().id())
                .filter(id -> !SectionText.canBeTranslated(id))
                .toList();
        var address = settings.baseUrl() + ArticleAddress.of(article, article.source(), text.slug());
        return new Assignment(work, text.title(), address, sections, leftOut);
    }

    /// The source that an outdated section was translated from, if the public could ever read it.
    private Optional<SectionText> earlier(Article article, Language target, Work.Part part) {
        if (part.state().kind() != Kind.OUTDATED || part.target().isEmpty()) {
            return Optional.empty();
        }
        var id = part.source().id();
        var print = articles.edition(article.key(), target.tag())
                .map(edition -> edition.latest().text().fingerprints().get(id));
        return articles.everPublished(article.key(), article.source()).stream()
                .flatMap(revision -> Passage.of(revision.text()).stream())
                .filter(passage -> passage.id().equals(id) && print.equals(Optional.of(passage.fingerprint())))
                .findFirst()
                .map(passage -> SectionText.of(passage.id(), passage.markdown()));
    }
}
