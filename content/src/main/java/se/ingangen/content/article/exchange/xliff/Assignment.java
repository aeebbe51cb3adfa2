package se.ingangen.content.article.exchange.xliff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ingangen.content.article.segment.Block;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.article.segment.Pairing;
import se.ingangen.content.article.segment.Pairing.Pair;
import se.ingangen.content.article.segment.SectionText;
import se.ingangen.content.article.segment.Sentences;
import se.ingangen.content.article.translation.Passage;
import se.ingangen.content.article.translation.SectionState;
import se.ingangen.content.article.translation.Work;

/// A page as it goes to a translator.
///
/// @param title in the source's language
/// @param address where it is read
/// @param sections those that are to be translated
/// @param leftOut the ids of those that cannot be: nothing in their translation could say which they are
record Assignment(Work work, String title, String address, List<Section> sections, List<String> leftOut) {

    /// A section of it.
    ///
    /// @param texts what is translated already, by the id of the block in the source; none if it is
    ///     outdated
    /// @param earlier the source that the present translation was made from, if it was another
    record Section(Work.Part part, SectionText source, Map<String, CodedText> texts, Optional<SectionText> earlier) {

        static Section of(Work.Part part, Optional<SectionText> earlier) {
            var source = text(part.source());
            var isToBeDone = part.state().kind() == SectionState.Kind.OUTDATED
                    || part.target().isEmpty();
            var texts = isToBeDone
                    ? Map.<String, CodedText>of()
                    : Pairing.blocks(source, text(part.target().orElseThrow()));
            return new Section(part, source, texts, earlier);
        }

        private static SectionText text(Passage passage) {
            return SectionText.of(passage.id(), passage.markdown());
        }
    }

    /// The sentences of a block; their translations are empty if there are none.
    List<Pair> sentences(Section section, Block block) {
        var text = Optional.ofNullable(section.texts().get(block.id()));
        return text.map(target -> Pairing.sentences(block.text(), work.source(), target, work.target()))
                .orElseGet(() -> Sentences.of(block.text(), work.source()).stream()
                        .map(sentence -> new Pair(sentence.text(), CodedText.EMPTY, sentence.after(), CodedText.EMPTY))
                        .toList());
    }

    /// What the earlier source said, and its translation, sentence by sentence.
    List<Pair> earlier(Section section) {
        if (section.earlier().isEmpty() || section.part().target().isEmpty()) {
            return List.of();
        }
        var before = section.earlier().get();
        var target = section.part().target().get();
        var texts = Pairing.blocks(before, SectionText.of(target.id(), target.markdown()));
        return before.blocks().stream()
                .filter(block -> texts.containsKey(block.id()))
                .flatMap(block ->
                        Pairing.sentences(block.text(), work.source(), texts.get(block.id()), work.target()).stream())
                .toList();
    }
}
