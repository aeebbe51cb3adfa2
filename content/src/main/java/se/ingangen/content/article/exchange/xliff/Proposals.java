package se.ingangen.content.article.exchange.xliff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.ingangen.content.article.memory.Proposal;
import se.ingangen.content.article.memory.TranslationMemory;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.article.segment.Pairing.Pair;

/// What is proposed for the sentences and blocks of a page: what the memory holds, and what the present text says
/// of an outdated section where its source has not changed.
@ApplicationScoped
class Proposals {

    @Inject
    TranslationMemory memory;

    /// By sentence or block, the best first.
    Map<CodedText, List<Proposal>> of(Assignment assignment) {
        var work = assignment.work();
        var sentences = new ArrayList<CodedText>();
        var earlier = new HashMap<CodedText, List<Proposal>>();
        for (var section : assignment.sections()) {
            var own = section.source().blocks().stream()
                    .filter(block -> !section.texts().containsKey(block.id()))
                    .flatMap(block -> Stream.concat(
                            Stream.of(block.text()),
                            assignment.sentences(section, block).stream().map(Pair::source)))
                    .distinct()
                    .toList();
            sentences.addAll(own);
            earlier.putAll(TranslationMemory.among(assignment.earlier(section), own, "text before"));
        }
        var proposals = new HashMap<>(memory.proposals(work.source(), work.target(), sentences));
        earlier.forEach((sentence, more) -> proposals.merge(sentence, more, Proposals::together));
        return proposals;
    }

    private static List<Proposal> together(List<Proposal> first, List<Proposal> more) {
        var together = new ArrayList<>(first);
        more.stream()
                .filter(proposal ->
                        first.stream().noneMatch(known -> known.target().equals(proposal.target())))
                .forEach(together::add);
        return together;
    }
}
