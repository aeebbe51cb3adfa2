package se.ingangen.content.article.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.article.segment.Pairing.Pair;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Language;

/// Remembers sentences that were reviewed, and proposes them again.
@ApplicationScoped
@Transactional
public class TranslationMemory {

    static final int SAME = 100;
    static final int ALIKE = 95;

    /// How many translations of one sentence are proposed; who has to choose among more reads on.
    private static final int MOST = 3;

    /// How many sentences are looked for at a time.
    private static final int BATCH = 500;

    @Inject
    MemoryRepository entries;

    @Inject
    Clock clock;

    /// Keeps sentences of a page that somebody has reviewed; to be called in the transaction in which
    /// they did.
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(Language source, Language target, String articleKey, List<Pair> pairs) {
        for (var pair : pairs) {
            if (pair.source().hasWords() && pair.target().hasWords()) {
                keep(source, target, articleKey, pair);
            }
        }
    }

    private void keep(Language source, Language target, String articleKey, Pair pair) {
        var written = MemoryText.write(pair.source(), pair.source());
        var translated = MemoryText.write(pair.target(), pair.source());
        entries.find(MemoryEntry.id(source.tag(), target.tag(), written, translated))
                .ifPresentOrElse(
                        known -> known.reviewedAgain(articleKey, clock.instant()),
                        () -> entries.add(new MemoryEntry(
                                source.tag(), target.tag(), written, translated, articleKey, clock.instant())));
    }

    /// What there is for some sentences, the best and newest first. A sentence for which there is
    /// nothing is not among them.
    public Map<CodedText, List<Proposal>> proposals(Language source, Language target, Collection<CodedText> sentences) {
        var byLoose = sentences.stream()
                .distinct()
                .collect(Collectors.groupingBy(sentence -> MemoryEntry.loose(MemoryText.write(sentence, sentence))));
        var proposals = new HashMap<CodedText, List<Proposal>>();
        var keys = List.copyOf(byLoose.keySet());
        for (int from = 0; from < keys.size(); from += BATCH) {
            var some = keys.subList(from, Math.min(keys.size(), from + BATCH));
            for (var entry : entries.like(source.tag(), target.tag(), some)) {
                byLoose.get(entry.loose())
                        .forEach(sentence -> proposal(entry, sentence).ifPresent(proposal -> proposals
                                .computeIfAbsent(sentence, s -> new ArrayList<>())
                                .add(proposal)));
            }
        }
        proposals.replaceAll((sentence, all) -> best(all));
        return proposals;
    }

    private static List<Proposal> best(List<Proposal> all) {
        var best = new ArrayList<Proposal>();
        all.stream().filter(p -> p.quality() == SAME).forEach(best::add);
        all.stream().filter(p -> p.quality() != SAME).forEach(best::add);
        return List.copyOf(best.subList(0, Math.min(MOST, best.size())));
    }

    /// What there is for some sentences among translations that lie at hand.
    ///
    /// @param origin where they are from, for people
    public static Map<CodedText, List<Proposal>> among(
            List<Pair> known, Collection<CodedText> sentences, String origin) {
        var proposals = new HashMap<CodedText, List<Proposal>>();
        for (var pair : known) {
            var written = MemoryText.write(pair.source(), pair.source());
            var translated = MemoryText.write(pair.target(), pair.source());
            sentences.stream()
                    .filter(sentence -> MemoryEntry.loose(MemoryText.write(sentence, sentence))
                            .equals(MemoryEntry.loose(written)))
                    .forEach(sentence -> proposal(written, translated, origin, sentence)
                            .ifPresent(proposal -> proposals
                                    .computeIfAbsent(sentence, s -> new ArrayList<>())
                                    .add(proposal)));
        }
        proposals.replaceAll((sentence, all) -> best(all));
        return proposals;
    }

    private static Optional<Proposal> proposal(MemoryEntry entry, CodedText sentence) {
        var page = entry.articleKey().isEmpty() ? "" : entry.articleKey() + " ";
        var origin = "memory " + page + LocalDate.ofInstant(entry.reviewed(), Settings.ZONE);
        return proposal(entry.source(), entry.target(), origin, sentence);
    }

    private static Optional<Proposal> proposal(String written, String translated, String origin, CodedText sentence) {
        var quality = written.equals(MemoryText.write(sentence, sentence)) ? SAME : ALIKE;
        return with(written, sentence).flatMap(source -> with(translated, sentence)
                .map(target -> new Proposal(source, target, quality, origin)));
    }

    private static Optional<CodedText> with(String written, CodedText sentence) {
        return MemoryText.read(written).flatMap(read -> MemoryText.withCodes(read, sentence));
    }
}
