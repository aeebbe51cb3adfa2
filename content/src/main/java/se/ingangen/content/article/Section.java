package se.ingangen.content.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// A part of a page: what stands below one heading of the second level, or before the first.
///
/// @param id the same in every language, so that a link and a translation find it; `intro` before
///     the first heading
/// @param heading plain text without the id; empty for the intro
/// @param markdown what stands below the heading
public record Section(String id, String heading, String markdown) {

    /// The id of what stands before the first heading.
    public static final String INTRO = "intro";

    /// The id under which the title of a page is translated, as if it were a section.
    public static final String TITLE = "title";

    /// The same for the summary.
    public static final String SUMMARY = "summary";

    /// What no section with a heading can be called.
    public static final Set<String> RESERVED = Set.of(INTRO, TITLE, SUMMARY);

    private static final Pattern HEADING_ID = Pattern.compile("^(.*?)\\s*\\{#([A-Za-z][\\w-]*)\\}\\s*$");
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final int FINGERPRINT_BYTES = 8;

    /// The sections of a body, in order; the intro is there even when it is empty.
    public static List<Section> of(String body) {
        return split(body, 2);
    }

    /// The parts of this section below headings of the third level, and first what stands before.
    public List<Section> parts() {
        return split(markdown, 3);
    }

    /// The Markdown of each section of a body as it was written, its heading with it, in the order of
    /// [#of].
    public static List<String> written(String body) {
        var lines = body.lines().toList();
        var starts = headingLines(body, 2).stream().map(HeadingLine::line).toList();
        var written = new ArrayList<String>();
        for (int i = -1; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            written.add(join(lines, i < 0 ? 0 : starts.get(i), end));
        }
        return List.copyOf(written);
    }

    private static List<Section> split(String body, int level) {
        var lines = body.lines().toList();
        var starts = headingLines(body, level);
        var sections = new ArrayList<Section>();
        var firstLine = starts.isEmpty() ? lines.size() : starts.get(0).line();
        sections.add(new Section(INTRO, "", join(lines, 0, firstLine)));
        for (int i = 0; i < starts.size(); i++) {
            var start = starts.get(i);
            var end = i + 1 < starts.size() ? starts.get(i + 1).line() : lines.size();
            var heading = HEADING_ID.matcher(start.text());
            var id = heading.matches() ? heading.group(2) : id(start.text(), "section-" + (i + 1));
            var text = heading.matches() ? heading.group(1) : start.text();
            sections.add(new Section(id, text, join(lines, start.line() + start.lines(), end)));
        }
        return List.copyOf(sections);
    }

    private static String id(String heading, String otherwise) {
        var id = Slug.from(heading, otherwise);
        return RESERVED.contains(id) ? otherwise : id;
    }

    /// What tells whether the text was changed since somebody translated it: 16 hexadecimal digits
    /// of its SHA-256, white space folded.
    public String fingerprint() {
        try {
            var text = (heading + "\n" + markdown).replaceAll("\\s+", " ").strip();
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether there is nothing to read in it.
    public boolean isEmpty() {
        return heading.isEmpty() && markdown.isBlank();
    }

    private static String join(List<String> lines, int from, int to) {
        return String.join("\n", lines.subList(Math.min(from, to), to)).strip();
    }

    private static List<HeadingLine> headingLines(String body, int level) {
        var found = new ArrayList<HeadingLine>();
        PARSER.parse(body).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() == level && heading.getParent().getParent() == null) {
                    var spans = heading.getSourceSpans();
                    found.add(new HeadingLine(spans.get(0).getLineIndex(), spans.size(), PlainText.of(heading)));
                }
            }
        });
        return found;
    }

    private record HeadingLine(int line, int lines, String text) {}
}
