package se.ingangen.content.article.exchange.xliff;

import java.io.StringWriter;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;

/// What a translator works with: it reads a file, changes words and leaves codes, and writes it anew.
final class CatTool {

    private CatTool() {}

    /// Translates every segment that is not translated yet.
    ///
    /// @param words changes the words between two codes
    static String translate(String xliff, UnaryOperator<String> words) {
        return translate(xliff, segment -> !segment.hasTarget(), words);
    }

    static String translate(String xliff, Predicate<Segment> which, UnaryOperator<String> words) {
        var out = new StringWriter();
        try (var reader = new XLIFFReader(XLIFFReader.VALIDATION_MINIMAL);
                var writer = new XLIFFWriter()) {
            writer.create(out, "sv");
            reader.open(xliff);
            while (reader.hasNext()) {
                var event = reader.next();
                if (event.isUnit()) {
                    translate(event.getUnit(), which, words);
                }
                writer.writeEvent(event);
            }
        }
        return out.toString();
    }

    private static void translate(Unit unit, Predicate<Segment> which, UnaryOperator<String> words) {
        for (var segment : unit.getSegments()) {
            if (which.test(segment)) {
                var target = segment.setTarget(new Fragment(segment.getSource(), unit.getStore(), true));
                target.setCodedText(translated(target.getCodedText(), words));
                segment.setState(TargetState.TRANSLATED);
            }
        }
    }

    private static String translated(String coded, UnaryOperator<String> words) {
        var translated = new StringBuilder();
        var run = new StringBuilder();
        for (int i = 0; i < coded.length(); i++) {
            if (Fragment.isChar1(coded.charAt(i))) {
                translated.append(run.toString().isBlank() ? run : words.apply(run.toString()));
                run.setLength(0);
                translated.append(coded, i, i + 2);
                i++;
            } else {
                run.append(coded.charAt(i));
            }
        }
        return translated
                .append(run.toString().isBlank() ? run : words.apply(run.toString()))
                .toString();
    }
}
