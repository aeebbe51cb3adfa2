package se.ingangen.content.article;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/// The words of a Markdown text without its marks, for headings and for the search index.
final class PlainText {

    private static final Parser PARSER = MarkdownParser.create();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .extensions(MarkdownParser.EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private PlainText() {}

    static String of(Node node) {
        return RENDERER.render(node).strip();
    }

    static String of(String markdown) {
        return of(PARSER.parse(markdown)).replaceAll("<[^>]*>", "").replaceAll("\\{#[\\w-]+\\}", "");
    }
}
