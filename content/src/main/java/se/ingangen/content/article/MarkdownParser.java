package se.ingangen.content.article;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/// The Markdown that pages are written in: CommonMark with tables.
public final class MarkdownParser {

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private MarkdownParser() {}

    /// A parser; it can be shared between threads.
    public static Parser create() {
        return Parser.builder().extensions(EXTENSIONS).build();
    }
}
