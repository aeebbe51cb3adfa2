package se.ingangen.content.article.exchange.xliff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.MarkdownParser;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.exchange.PictureCheck;
import se.ingangen.content.article.exchange.received.Refusal.Place;
import se.ingangen.content.article.exchange.received.Refusals;
import se.ingangen.content.article.segment.Block;
import se.ingangen.content.article.segment.CodeKind;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.article.segment.SectionText;
import se.ingangen.content.article.translation.Passage;
import se.ingangen.content.article.translation.SectionState;
import se.ingangen.content.article.translation.Work;

/// Judges what came back of one page, and puts together the sections that are translated whole.
final class PageCheck {

    private final Work work;
    private final Refusals refusals;
    private final Map<String, Work.Part> parts;
    private final Map<String, SectionText> sources = new HashMap<>();
    private final Map<String, String> fingerprints = new HashMap<>();
    private final Map<String, Map<String, CodedText>> texts = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> stale = new HashSet<>();

    PageCheck(Work work, Refusals refusals) {
        this.work = work;
        this.refusals = refusals;
        this.parts = work.parts().stream()
                .collect(Collectors.toMap(part -> part.source().id(), Function.identity()));
    }

    /// Takes the fingerprint of the source that a section was exported from.
    void fingerprint(String section, String print) {
        fingerprints.put(section, print);
    }

    void take(ReadUnit unit) {
        var place = new Place(unit.file(), unit.id(), "", unit.spot().line());
        if (lines.putIfAbsent(unit.id(), unit.spot().line()) != null) {
            refusals.add(place, "twice");
            return;
        }
        var section = unit.id().substring(0, Math.max(0, unit.id().lastIndexOf('.')));
        if (isStale(section)) {
            if (stale.add(section)) {
                refusals.add(place, "stale", section);
            }
            return;
        }
        var block = block(section, unit.id());
        if (block.isEmpty()) {
            refusals.add(place, "unit");
            return;
        }
        var translated = texts.computeIfAbsent(section, s -> new HashMap<>());
        UnitCheck.check(unit, block.get(), work.source(), refusals).ifPresent(text -> translated.put(unit.id(), text));
    }

    /// Whether the source of a section has changed, or is gone, since the file was made.
    private boolean isStale(String section) {
        var now = Optional.ofNullable(parts.get(section))
                .map(part -> part.source().fingerprint());
        return fingerprints.containsKey(section) && !now.equals(Optional.of(fingerprints.get(section)));
    }

    private Optional<Block> block(String section, String id) {
        return Optional.ofNullable(parts.get(section))
                .map(part -> sources.computeIfAbsent(section, s -> text(part.source())))
                .flatMap(source -> source.blocks().stream()
                        .filter(block -> block.id().equals(id))
                        .findFirst());
    }

    private static SectionText text(Passage passage) {
        return SectionText.of(passage.id(), passage.markdown());
    }

    /// What there is to hand in.
    Returned finish() {
        var passages = new LinkedHashMap<String, String>();
        var unchanged = 0;
        for (var section : texts.keySet()) {
            var markdown = markdown(section);
            if (markdown.isPresent() && isThere(parts.get(section), markdown.get())) {
                unchanged++;
            } else if (markdown.isPresent()) {
                passages.put(section, markdown.get());
            }
        }
        var waiting = texts.size() - unchanged - passages.size();
        var hasTitle = work.targetRevision() > 0 || passages.containsKey(Section.TITLE);
        return hasTitle
                ? new Returned(work, passages, unchanged, waiting)
                : new Returned(work, Map.of(), unchanged, waiting + passages.size());
    }

    private Optional<String> markdown(String section) {
        var source = sources.get(section);
        var translated = texts.get(section);
        if (translated.size() < source.blocks().size()) {
            return Optional.empty();
        }
        var markdown = source.with(translated);
        if (markdown.isEmpty()) {
            refuseUnwritable(source, translated);
        }
        markdown.ifPresent(written -> checkWritten(source, written));
        return markdown;
    }

    private void refuseUnwritable(SectionText source, Map<String, CodedText> translated) {
        source.blocks().stream()
                .map(Block::id)
                .filter(id -> source.with(Map.of(id, translated.get(id))).isEmpty())
                .forEach(id -> refusals.add(place(id), "unwritable"));
    }

    private void checkWritten(SectionText source, String written) {
        if (source.id().equals(Section.TITLE) && written.length() > EditionText.MAX_TITLE) {
            refusals.add(place(source.blocks().get(0).id()), "title-long", EditionText.MAX_TITLE);
        }
        MarkdownParser.create().parse(written).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                PictureCheck.fault(image)
                        .ifPresent(fault -> refusals.addOfContent(
                                place(unitOf(source, image)),
                                fault,
                                image.getDestination(),
                                PictureCheck.MAX_DESCRIPTION));
            }
        });
    }

    private static String unitOf(SectionText source, Image image) {
        return source.blocks().stream()
                .filter(block -> block.text().codes().stream()
                        .anyMatch(code ->
                                code.kind() == CodeKind.IMAGE && code.what().equals(image.getDestination())))
                .findFirst()
                .map(Block::id)
                .orElse("");
    }

    private Place place(String unit) {
        return new Place(work.key(), unit, "", lines.getOrDefault(unit, 0));
    }

    /// Whether a section says already what came back.
    private boolean isThere(Work.Part part, String markdown) {
        return part.state().kind() != SectionState.Kind.OUTDATED
                && part.target()
                        .map(PageCheck::text)
                        .map(now -> now.says(SectionText.of(part.source().id(), markdown)))
                        .orElse(false);
    }
}
