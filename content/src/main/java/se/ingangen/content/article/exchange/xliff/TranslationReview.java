package se.ingangen.content.article.exchange.xliff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.article.memory.TranslationMemory;
import se.ingangen.content.article.segment.Pairing;
import se.ingangen.content.article.segment.Pairing.Pair;
import se.ingangen.content.article.segment.SectionText;
import se.ingangen.content.article.translation.SectionState;
import se.ingangen.content.article.translation.TranslationService;
import se.ingangen.content.article.translation.Work;
import se.ingangen.i18n.Language;

/// Somebody has read what a translator handed in, and found it right: it is published, and the memory
/// learns from it.
@ApplicationScoped
@Transactional
public class TranslationReview {

    @Inject
    TranslationService translations;

    @Inject
    TranslationMemory memory;

    /// Publishes the text that was handed in last, with these sections as reviewed.
    ///
    /// @param revision the number of the text that was read; empty for the latest
    /// @return the number of what the public reads now; empty if there is no such page or text
    /// @throws IllegalArgumentException if the text lacks one of the sections
    /// @throws se.ingangen.content.article.translation.StaleTranslationException if the text was saved
    ///     anew since that revision
    /// @throws se.ingangen.content.account.ForbiddenException if the caller is no administrator
    public Optional<Integer> review(
            String key, Language target, Optional<Integer> revision, Collection<String> sections) {
        var found = translations.work(key, target).filter(work -> work.targetRevision() > 0);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var work = found.get();
        var published = translations.review(key, target, revision.orElse(work.targetRevision()), sections);
        memory.learn(work.source(), target, key, reviewed(work, sections));
        return Optional.of(published);
    }

    /// The sentences of the sections that were made from the source as it is.
    private static List<Pair> reviewed(Work work, Collection<String> sections) {
        var pairs = new ArrayList<Pair>();
        for (var part : work.parts()) {
            if (sections.contains(part.source().id())
                    && part.target().isPresent()
                    && part.state().kind() != SectionState.Kind.OUTDATED) {
                pairs.addAll(pairs(work, part));
            }
        }
        return pairs;
    }

    private static List<Pair> pairs(Work work, Work.Part part) {
        var id = part.source().id();
        var source = SectionText.of(id, part.source().markdown());
        var texts = Pairing.blocks(
                source, SectionText.of(id, part.target().orElseThrow().markdown()));
        return source.blocks().stream()
                .filter(block -> texts.containsKey(block.id()))
                .flatMap(block ->
                        Pairing.sentences(block.text(), work.source(), texts.get(block.id()), work.target()).stream())
                .toList();
    }
}
