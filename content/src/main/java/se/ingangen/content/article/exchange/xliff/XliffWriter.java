package se.ingangen.content.article.exchange.xliff;

import java.io.Closeable;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.sf.okapi.lib.xliff2.core.Directionality;
import net.sf.okapi.lib.xliff2.core.IWithInheritedData;
import net.sf.okapi.lib.xliff2.core.IWithMetadata;
import net.sf.okapi.lib.xliff2.core.IWithNotes;
import net.sf.okapi.lib.xliff2.core.MidFileData;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartGroupData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.glossary.GlossEntry;
import net.sf.okapi.lib.xliff2.glossary.Term;
import net.sf.okapi.lib.xliff2.matches.Match;
import net.sf.okapi.lib.xliff2.metadata.Meta;
import net.sf.okapi.lib.xliff2.metadata.MetaGroup;
import se.ingangen.content.article.memory.Proposal;
import se.ingangen.content.article.segment.Block;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.article.segment.Pairing.Pair;
import se.ingangen.content.article.translation.SectionState;
import se.ingangen.content.article.translation.Work;
import se.ingangen.i18n.Direction;
import se.ingangen.i18n.Language;

/// Writes pages as XLIFF 2.1: a file for each page, a group for each section, a unit for each block, a
/// segment for each sentence.
final class XliffWriter implements Closeable {

    private final net.sf.okapi.lib.xliff2.writer.XLIFFWriter writer = new net.sf.okapi.lib.xliff2.writer.XLIFFWriter();
    private final String portal;
    private final TermHints terms;
    private boolean hasBegun;

    /// Writes nothing before the first page.
    ///
    /// @param portal tells this portal from all others
    XliffWriter(OutputStream out, Language source, Language target, String portal, TermHints terms) {
        this.portal = portal;
        this.terms = terms;
        writer.setLineBreak("\n");
        writer.setUseIndentation(true);
        writer.create(new OutputStreamWriter(out, StandardCharsets.UTF_8), source.tag(), target.tag());
    }

    /// @param proposals by sentence or block
    void write(Assignment assignment, Map<CodedText, List<Proposal>> proposals) {
        if (!hasBegun) {
            writer.writeStartDocument(new StartXliffData(Names.VERSION), null);
            hasBegun = true;
        }
        var work = assignment.work();
        var file = new StartFileData(work.key());
        file.setOriginal(work.key());
        direct(file, work);
        writer.writeStartFile(file);
        var about = new MidFileData();
        describe(about, Names.PORTAL, portal);
        note(about, "title", assignment.title());
        note(about, "address", assignment.address());
        assignment.leftOut().forEach(section -> note(about, "left-out", section));
        writer.writeMidFile(about);
        for (var section : assignment.sections()) {
            var group = group(section);
            direct(group, work);
            writer.writeStartGroup(group);
            for (var block : section.source().blocks()) {
                var unit = unit(section, block, sentences(assignment, section, block, proposals), proposals);
                direct(unit, work);
                terms.in(block.text()).forEach(hint -> hint(unit, hint));
                writer.writeUnit(unit);
            }
            writer.writeEndGroup();
        }
        writer.writeEndFile();
    }

    private static StartGroupData group(Assignment.Section section) {
        var part = section.part();
        var group = new StartGroupData(part.source().id());
        group.setName(part.source().id());
        group.setType(Names.ours("section"));
        describe(group, Names.FINGERPRINT, part.source().fingerprint());
        part.state().since().ifPresent(since -> note(group, "outdated-since", since.toString()));
        section.earlier().ifPresent(before -> note(group, "source-before", before.markdown()));
        if (section.texts().size() < section.source().blocks().size()) {
            part.target().ifPresent(now -> note(group, "text-now", now.markdown()));
        }
        return group;
    }

    /// The sentences of a block, or the block as a whole if only as a whole it was translated before.
    private static List<Pair> sentences(
            Assignment assignment, Assignment.Section section, Block block, Map<CodedText, List<Proposal>> proposals) {
        var sentences = assignment.sentences(section, block);
        var known = sentences.stream().allMatch(sentence -> proposals.containsKey(sentence.source()));
        return known || section.texts().containsKey(block.id()) || !proposals.containsKey(block.text())
                ? sentences
                : List.of(new Pair(block.text(), CodedText.EMPTY, CodedText.EMPTY, CodedText.EMPTY));
    }

    private static Unit unit(
            Assignment.Section section, Block block, List<Pair> sentences, Map<CodedText, List<Proposal>> proposals) {
        var unit = new Unit(block.id());
        unit.setName(section.source().id());
        unit.setType(Names.ours(block.kind().word()));
        for (var sentence : sentences) {
            var segment = unit.appendSegment();
            segment.setId("s" + unit.getSegmentCount());
            segment.setSource(Fragments.of(sentence.source(), unit.getStore(), false));
            if (!sentence.target().isEmpty()) {
                segment.setTarget(Fragments.of(sentence.target(), unit.getStore(), true));
            }
            setState(segment, section.part().state(), !sentence.target().isEmpty());
            proposals.getOrDefault(sentence.source(), List.of()).forEach(proposal -> match(unit, segment, proposal));
            if (!sentence.after().isEmpty()) {
                var after = unit.appendIgnorable();
                after.setSource(Fragments.of(sentence.after(), unit.getStore(), false));
                if (!sentence.targetAfter().isEmpty()) {
                    after.setTarget(Fragments.of(sentence.targetAfter(), unit.getStore(), true));
                }
            }
        }
        return unit;
    }

    private static void hint(Unit unit, TermHints.Hint hint) {
        var entry = new GlossEntry();
        entry.setTerm(new Term(hint.words()));
        entry.addTranslation(hint.wording().preferred());
        unit.getGlossary().add(entry);
        if (!hint.wording().forbidden().isEmpty()) {
            note(
                    unit,
                    "forbidden-terms",
                    hint.wording().preferred() + " ≠ "
                            + String.join(", ", hint.wording().forbidden()));
        }
    }

    private static void setState(Segment segment, SectionState state, boolean isThere) {
        if (isThere) {
            segment.setState(
                    state.kind() == SectionState.Kind.REVIEWED ? TargetState.REVIEWED : TargetState.TRANSLATED);
        }
        segment.setSubState(Names.ours(state.kind().word()));
    }

    private static void match(Unit unit, Segment segment, Proposal proposal) {
        var match = new Match();
        match.setRef(Match.MATCH_REF_PREFIX + segment.getId());
        match.setSimilarity((double) proposal.quality());
        match.setMatchQuality((double) proposal.quality());
        match.setOrigin(proposal.origin());
        match.setSource(Fragments.of(proposal.source(), match.getStore(), false));
        match.setTarget(Fragments.of(proposal.target(), match.getStore(), true));
        unit.getMatches().add(match);
    }

    private static void describe(IWithMetadata described, String name, String value) {
        var group = new MetaGroup(Names.OURS);
        group.add(new Meta(name, value));
        described.getMetadata().add(group);
    }

    private static void note(IWithNotes noted, String category, String text) {
        var note = new Note(text);
        note.setCategory(category);
        noted.addNote(note);
    }

    /// What is inside of a file does not take over its directions by itself.
    private static void direct(IWithInheritedData data, Work work) {
        data.setSourceDir(direction(work.source()));
        data.setTargetDir(direction(work.target()));
    }

    private static Directionality direction(Language language) {
        return language.direction() == Direction.RTL ? Directionality.RTL : Directionality.LTR;
    }

    @Override
    public void close() {
        writer.close();
    }
}
