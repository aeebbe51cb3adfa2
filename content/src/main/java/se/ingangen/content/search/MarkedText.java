package se.ingangen.content.search;

import java.util.Arrays;
import org.apache.lucene.search.uhighlight.Passage;

/// A piece of plain text in which words are marked.
///
/// Two letters that no text has (Unicode's private use) stand for the marks until the text is cut
/// to length and escaped; so neither a mark nor an entity is ever cut in two.
///
/// @param marks how many different words are marked
record MarkedText(String text, int marks) {

    private static final char START = '\ue000';
    private static final char END = '\ue001';
    private static final String CUT = "…";

    /// How far from the cut the first mark may be, in characters.
    private static final int LEAD = 60;

    static MarkedText of(String plain) {
        return new MarkedText(withoutMarks(plain), 0);
    }

    static MarkedText of(Passage passage, String content) {
        var text = new StringBuilder();
        var at = passage.getStartOffset();
        for (var i = 0; i < passage.getNumMatches(); i++) {
            var start = Math.max(at, passage.getMatchStarts()[i]);
            var end = Math.min(passage.getEndOffset(), passage.getMatchEnds()[i]);
            if (end > start) {
                text.append(content, at, start)
                        .append(START)
                        .append(content, start, end)
                        .append(END);
                at = end;
            }
        }
        text.append(content, at, passage.getEndOffset());
        var different = Arrays.stream(passage.getMatchTerms(), 0, passage.getNumMatches())
                .distinct()
                .count();
        return new MarkedText(text.toString(), (int) different);
    }

    /// The text with the two letters taken out, so that it cannot make marks of its own.
    static String withoutMarks(String text) {
        return text.replace(START, ' ').replace(END, ' ');
    }

    /// The text for a page: cut between words, escaped, with `<mark>` only.
    String html(int longest) {
        var one = text.strip().replaceAll("\\s+", " ");
        var html = new StringBuilder();
        for (var c : cut(one, longest).toCharArray()) {
            switch (c) {
                case START -> html.append("<mark>");
                case END -> html.append("</mark>");
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    private static String cut(String text, int longest) {
        var mark = text.indexOf(START);
        var from = mark <= longest - LEAD ? 0 : between(text, mark - LEAD, mark - 2 * LEAD);
        var end = Math.min(text.length(), from + longest);
        var to = end < text.length() ? between(text, end, end - LEAD) : end;
        var piece = text.substring(from, to);
        var open = piece.lastIndexOf(START) > piece.lastIndexOf(END) ? String.valueOf(END) : "";
        return (from > 0 ? CUT + " " : "") + piece.strip() + open + (to < text.length() ? " " + CUT : "");
    }

    /// The last place between words up to here; in a text without any, between letters.
    private static int between(String text, int here, int earliest) {
        var space = text.lastIndexOf(' ', here);
        if (space >= earliest) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(here)) ? here - 1 : here;
    }
}
