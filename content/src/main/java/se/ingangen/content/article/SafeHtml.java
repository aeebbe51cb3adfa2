package se.ingangen.content.article;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The HTML that a text of a page may hold; all other is left out.
final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "a",
                    "ul",
                    "ol",
                    "li",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "strong",
                    "em",
                    "code",
                    "pre",
                    "blockquote",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "img",
                    "br",
                    "hr",
                    "span",
                    "del",
                    "sup",
                    "sub",
                    "abbr",
                    "figure",
                    "figcaption",
                    "details",
                    "summary",
                    "div")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href", "dir")
            .onElements("a")
            .allowAttributes("hreflang")
            .onElements("a")
            .allowAttributes("class")
            .matching(true, Markdown.ALONE)
            .onElements("a")
            .allowAttributes("class", "id")
            .matching(FirstUses.OPENING)
            .onElements("details")
            .allowAttributes("class")
            .matching(true, FirstUses.FRAME)
            .onElements("div")
            .allowAttributes("class", "data-term")
            .matching(FirstUses.WORD)
            .onElements("span")
            .allowAttributes("src", "alt", "loading")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(Pattern.compile("[0-9]+"))
            .onElements("img")
            .allowAttributes("lang", "dir")
            .onElements("span", "p", "blockquote", "li", "strong", "em", "details")
            .allowAttributes("title")
            .onElements("abbr")
            .allowAttributes("id")
            .matching(Pattern.compile("[\\p{L}\\p{N}_-]+"))
            .onElements("h3", "h4", "h5", "h6", "li", "span")
            .allowAttributes("scope")
            .onElements("th")
            .allowAttributes("start")
            .onElements("ol")
            .allowWithoutAttributes("span")
            .toFactory();

    private SafeHtml() {}

    /// What of some HTML is safe to show.
    static String of(String html) {
        return POLICY.sanitize(html);
    }
}
