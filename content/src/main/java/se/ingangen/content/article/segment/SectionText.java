package se.ingangen.content.article.segment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import se.ingangen.content.article.MarkdownParser;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.segment.InlineWriter.Care;

/// A section, taken apart into what is translated: its heading and the blocks below it. Title and
/// summary of a page are sections of one block, in plain text.
///
/// What is no words stays as it is: lines across the page, blocks of code, what links lead to.
public final class SectionText {

    private static final Parser PARSER = MarkdownParser.create();
    private static final MarkdownRenderer WRITER = MarkdownParser.writer();
    private static final Pattern ID = Pattern.compile("[A-Za-z][\\w-]*");

    private final String id;
    private final String markdown;
    private final List<Block> blocks;

    private SectionText(String id, String markdown) {
        this.id = id;
        this.markdown = markdown;
        if (isPlain(id)) {
            var kind = id.equals(Section.TITLE) ? BlockKind.TITLE : BlockKind.SUMMARY;
            this.blocks = List.of(
                    new Block(id + ".1", kind, id, CodedText.of(markdown).folded()));
        } else {
            this.blocks = BlockReader.read(id, PARSER.parse(markdown));
        }
    }

    /// @param id the section's; `title` and `summary` for these
    /// @param markdown with the section's heading; plain text for title and summary
    public static SectionText of(String id, String markdown) {
        return new SectionText(id, markdown);
    }

    /// Whether a section's translation can say that it is this section's: its id can stand in braces
    /// after a heading.
    public static boolean canBeTranslated(String id) {
        return Section.RESERVED.contains(id) || ID.matcher(id).matches();
    }

    private static boolean isPlain(String id) {
        return id.equals(Section.TITLE) || id.equals(Section.SUMMARY);
    }

    public String id() {
        return id;
    }

    /// As it was written.
    public String markdown() {
        return markdown;
    }

    /// The blocks that have words, in order.
    public List<Block> blocks() {
        return blocks;
    }

    /// The section around other words. Its heading says its id, so that it keeps it.
    ///
    /// @param texts by the id of their block; a block that is not there keeps its words
    /// @return its Markdown; empty if Markdown cannot say it: words of a heading that end like an id,
    ///     or a block that is left without words
    public Optional<String> with(Map<String, CodedText> texts) {
        if (isPlain(id)) {
            return Optional.of(
                    texts.getOrDefault(id + ".1", blocks.get(0).text()).words());
        }
        return Stream.of(Care.values())
                .map(care -> written(texts, care))
                .filter(written -> says(written, texts))
                .findFirst();
    }

    private String written(Map<String, CodedText> texts, Care care) {
        var document = PARSER.parse(markdown);
        BlockWriter.write(id, document, texts, care);
        return WRITER.render(document).strip();
    }

    private boolean says(String written, Map<String, CodedText> texts) {
        var wanted = blocks.stream()
                .map(block -> block.shape() + " " + marked(texts.getOrDefault(block.id(), block.text())))
                .toList();
        return wanted.equals(of(id, written).said());
    }

    /// Whether two sections say the same in the same blocks, however their Markdown is written.
    public boolean says(SectionText other) {
        return said().equals(other.said());
    }

    private List<String> said() {
        return blocks.stream()
                .map(block -> block.shape() + " " + marked(block.text()))
                .toList();
    }

    private static String marked(CodedText text) {
        var folded = text.folded().renumbered();
        return folded.marked() + folded.codes().stream().map(InlineCode::what).toList();
    }
}
