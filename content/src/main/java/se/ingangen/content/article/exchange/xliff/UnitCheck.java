package se.ingangen.content.article.exchange.xliff;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ingangen.content.article.exchange.received.Refusal.Place;
import se.ingangen.content.article.exchange.received.Refusals;
import se.ingangen.content.article.segment.Block;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.article.segment.InlineCode;
import se.ingangen.content.article.segment.Sentences;
import se.ingangen.i18n.Language;

/// Judges a unit that came back, segment by segment, and puts its translation together.
final class UnitCheck {

    private static final String INITIAL = "initial";

    private final ReadUnit unit;
    private final Block block;
    private final Language source;
    private final Refusals refusals;
    private final Map<String, InlineCode> codes;
    private boolean isWhole = true;

    private UnitCheck(ReadUnit unit, Block block, Language source, Refusals refusals) {
        this.unit = unit;
        this.block = block;
        this.source = source;
        this.refusals = refusals;
        this.codes = block.text().codes().stream().collect(Collectors.toMap(InlineCode::id, code -> code));
    }

    /// The translation of a block.
    ///
    /// @param block as it is now
    /// @return empty if not all of it is translated, or something is wrong with it
    static Optional<CodedText> check(ReadUnit unit, Block block, Language source, Refusals refusals) {
        var check = new UnitCheck(unit, block, source, refusals);
        if (!check.hasItsSource()) {
            return Optional.empty();
        }
        var targets = unit.parts().stream().map(check::target).toList();
        return check.isWhole ? Optional.of(check.together(targets).folded()) : Optional.empty();
    }

    /// A tool may divide a unit in another way, but not change a word of the source.
    private boolean hasItsSource() {
        var read = unit.parts().stream().map(part -> withCodes(part.source())).toList();
        if (same(read.stream().reduce(CodedText.EMPTY, CodedText::then), block.text())) {
            return true;
        }
        var sentences = Sentences.of(block.text(), source).stream()
                .map(sentence -> comparable(sentence.text()))
                .toList();
        var altered = unit.parts().stream()
                .filter(ReadUnit.Part::isSegment)
                .filter(part -> !sentences.contains(comparable(withCodes(part.source()))))
                .findFirst();
        refusals.add(
                place(
                        altered.map(ReadUnit.Part::id).orElse(""),
                        altered.map(ReadUnit.Part::spot).orElse(unit.spot())),
                "source");
        return false;
    }

    private CodedText target(ReadUnit.Part part) {
        var original = withCodes(part.source());
        if (!original.hasWords()) {
            return original;
        }
        var target = part.target().orElse(CodedText.EMPTY);
        if (target.words().isBlank() && target.codes().isEmpty()) {
            isWhole = false;
            if (!isInitial(part)) {
                fault(part, "empty");
            }
            return original;
        }
        if (isInitial(part) && same(withCodes(target), original)) {
            // What tools put in before anybody has translated.
            isWhole = false;
            return original;
        }
        if (!target.hasWords()) {
            fault(part, "no-words");
        }
        var checked = CodeCheck.check(original, target);
        checked.faults().forEach(fault -> fault(part, fault.name(), fault.code()));
        return checked.text();
    }

    /// The targets in their order, with what stands between them.
    private CodedText together(List<CodedText> targets) {
        var ordered = new CodedText[targets.size()];
        for (int i = 0; i < targets.size(); i++) {
            var order = unit.parts().get(i).order();
            if (order > 0 && order <= ordered.length) {
                ordered[order - 1] = targets.get(i);
            }
        }
        var rest = new ArrayList<CodedText>();
        for (int i = 0; i < targets.size(); i++) {
            if (unit.parts().get(i).order() == 0) {
                rest.add(targets.get(i));
            }
        }
        for (int i = 0; i < ordered.length && !rest.isEmpty(); i++) {
            if (ordered[i] == null) {
                ordered[i] = rest.remove(0);
            }
        }
        return Arrays.stream(ordered).filter(Objects::nonNull).reduce(CodedText.EMPTY, CodedText::then);
    }

    private static boolean isInitial(ReadUnit.Part part) {
        return part.state().isEmpty() || part.state().equals(INITIAL);
    }

    private CodedText withCodes(CodedText read) {
        return read.mapCodes(code -> codes.getOrDefault(code.id(), code));
    }

    private static boolean same(CodedText a, CodedText b) {
        return comparable(a).equals(comparable(b));
    }

    private static String comparable(CodedText text) {
        return Normalizer2.getNFCInstance().normalize(text.folded().marked());
    }

    private void fault(ReadUnit.Part part, String name, Object... arguments) {
        isWhole = false;
        refusals.add(place(part.id(), part.spot()), name, arguments);
    }

    private Place place(String segment, Spot spot) {
        return new Place(unit.file(), unit.id(), segment, spot.line());
    }
}
