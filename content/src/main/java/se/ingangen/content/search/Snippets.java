package se.ingangen.content.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import se.ingangen.content.search.Chain.Reading;

/// The lines under a hit's title: the sentence that answers best, with the words marked.
final class Snippets {

    /// How long a snippet is at most, in characters without marks.
    static final int LONGEST = 240;

    private static final int GOAL = 150;

    /// How much of a page is looked through, in characters; the rest of it only if the words are not
    /// in its beginning, since looking through all of ten pages takes longer than finding them.
    private static final int READ_FIRST = 4_000;

    private static final int READ = 20_000;

    private final ChainQuery query;
    private final Chain chain;
    private final UnifiedHighlighter highlighter;

    Snippets(ChainQuery query, Chain chain, Analyzer analyzer) {
        this.query = query;
        this.chain = chain;
        highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withBreakIterator(Snippets::passages)
                .withFormatter(new OnePassage())
                .withMaxLength(READ)
                .withMaxNoHighlightPassages(0)
                .build();
    }

    /// The summary if it holds as many of the words as any sentence of the body, else that sentence.
    ///
    /// @return escaped for HTML, with `<mark>` only
    String of(Document stored) throws IOException {
        var summary = stored.get(Documents.SUMMARY);
        for (var reading : new Reading[] {Reading.STEM, Reading.FOLDED}) {
            var inSummary = mark(summary, reading);
            var inBody = markInBody(stored.get(Documents.BODY), reading, inSummary.marks() > 0);
            if (inSummary.marks() + inBody.marks() > 0) {
                return (inSummary.marks() >= inBody.marks() ? inSummary : inBody).html(LONGEST);
            }
        }
        return MarkedText.of(summary.isBlank() ? stored.get(Documents.BODY) : summary)
                .html(LONGEST);
    }

    /// Sentences, joined to about the length that reads well.
    private static BreakIterator passages() {
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        return LengthGoalBreakIterator.createClosestToLength(sentences, GOAL, 0.5f);
    }

    private MarkedText markInBody(String body, Reading reading, boolean found) throws IOException {
        var inBeginning = mark(beginning(body), reading);
        return found || inBeginning.marks() > 0 || body.length() <= READ_FIRST ? inBeginning : mark(body, reading);
    }

    /// As far as it is read first, to the end of a word.
    private static String beginning(String body) {
        if (body.length() <= READ_FIRST) {
            return body;
        }
        var space = body.lastIndexOf(' ', READ_FIRST);
        return body.substring(0, space > 0 ? space : READ_FIRST);
    }

    private MarkedText mark(String text, Reading reading) throws IOException {
        if (text.isBlank()) {
            return MarkedText.of("");
        }
        var plain = MarkedText.withoutMarks(text);
        var marked = highlighter.highlightWithoutSearcher(chain.field(reading), query.in(reading), plain, 1);
        return marked == null ? MarkedText.of("") : (MarkedText) marked;
    }

    private static final class OnePassage extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            return passages.length == 0 ? MarkedText.of("") : MarkedText.of(passages[0], content);
        }
    }
}
