package se.ingangen.content.article;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/// The Markdown that pages are written in: CommonMark with tables.
public final class MarkdownParser {

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private MarkdownParser() {}

    /// A parser; it can be shared between threads.
    public static Parser create() {
        return Parser.builder().extensions(EXTENSIONS).build();
    }

    /// What writes a text that was parsed; it can be shared between threads. The end of a line is
    /// written with a backslash, which people see, not with two spaces.
    public static MarkdownRenderer writer() {
        return MarkdownRenderer.builder()
                .extensions(EXTENSIONS)
                .nodeRendererFactory(new LineEnds())
                .build();
    }

    private static final class LineEnds implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new NodeRenderer() {
                @Override
                public Set<Class<? extends Node>> getNodeTypes() {
                    return Set.of(HardLineBreak.class);
                }

                @Override
                public void render(Node lineBreak) {
                    context.getWriter().raw("\\");
                    context.getWriter().line();
                }
            };
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }
}
