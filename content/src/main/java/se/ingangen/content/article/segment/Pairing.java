package se.ingangen.content.article.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ingangen.content.article.segment.Sentences.Sentence;
import se.ingangen.i18n.Language;

/// Lays a translation beside its source, block by block and sentence by sentence.
public final class Pairing {

    private Pairing() {}

    /// A sentence, or a whole block, and its translation.
    ///
    /// @param after what stands between it and the next one, in the source
    /// @param targetAfter the same in the translation
    public record Pair(CodedText source, CodedText target, CodedText after, CodedText targetAfter) {}

    /// The blocks of a translation by the ids of the source's blocks, with the source's codes.
    ///
    /// @return empty if the two are not built alike; without a block whose codes are not the source's
    public static Map<String, CodedText> blocks(SectionText source, SectionText target) {
        var texts = new HashMap<String, CodedText>();
        if (!shapes(source).equals(shapes(target))) {
            return texts;
        }
        for (int i = 0; i < source.blocks().size(); i++) {
            var block = source.blocks().get(i);
            withCodes(block.text(), target.blocks().get(i).text()).ifPresent(text -> texts.put(block.id(), text));
        }
        return texts;
    }

    private static List<String> shapes(SectionText section) {
        return section.blocks().stream().map(Block::shape).toList();
    }

    /// A translated text with the ids that its codes have in the source; codes of its own get ids
    /// that the source does not have.
    ///
    /// @return empty if it lacks a code that it must have, or has one that it must not
    static Optional<CodedText> withCodes(CodedText source, CodedText target) {
        var free = new ArrayList<>(source.codes());
        var matched = new HashMap<InlineCode, InlineCode>();
        for (var code : target.codes()) {
            var match = free.stream().filter(code::isLike).findFirst();
            if (match.isEmpty() && !code.kind().isOptional()) {
                return Optional.empty();
            }
            match.ifPresent(free::remove);
            matched.put(code, match.orElseGet(() -> code.withId("t" + code.id())));
        }
        return free.stream().allMatch(code -> code.kind().isOptional())
                ? Optional.of(target.mapCodes(matched::get))
                : Optional.empty();
    }

    /// The sentences of a block with their translations; the block as a whole if the translation
    /// says in two sentences what the source says in one.
    public static List<Pair> sentences(CodedText source, Language from, CodedText target, Language to) {
        var sources = Sentences.of(source, from);
        var targets = Sentences.of(target, to);
        if (sources.size() != targets.size()) {
            return whole(source, target);
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < sources.size(); i++) {
            if (!haveSameCodes(sources.get(i), targets.get(i))) {
                return whole(source, target);
            }
            pairs.add(new Pair(
                    sources.get(i).text(),
                    targets.get(i).text(),
                    sources.get(i).after(),
                    targets.get(i).after()));
        }
        return pairs;
    }

    private static List<Pair> whole(CodedText source, CodedText target) {
        return List.of(new Pair(source, target, CodedText.EMPTY, CodedText.EMPTY));
    }

    private static boolean haveSameCodes(Sentence source, Sentence target) {
        return needed(source.text()).equals(needed(target.text()))
                && needed(source.after()).equals(needed(target.after()));
    }

    private static HashSet<InlineCode> needed(CodedText text) {
        var needed = new HashSet<>(text.codes());
        needed.removeIf(code -> code.kind().isOptional());
        return needed;
    }
}
