package se.ingangen.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.i18n.Languages;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick='alert(1)'>Words</p>",
                "<img src=x onerror=alert(1) alt=x>",
                "Say [words](javascript:alert(1))",
                "Say [words](JaVaScRiPt:alert(1))",
                "Say [words](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href='&#106;avascript:alert(1)'>words</a>",
                "![picture](javascript:alert(1))",
                "<iframe src='https://example.org'></iframe>",
                "<svg><a xlink:href='javascript:alert(1)'>x</a></svg>",
                "<style>p { display: none }</style>",
                "<p style='position: fixed'>Words</p>",
                "<form action='https://example.org'><input name=password></form>",
                "<span class='door' id='a b'>Words</span>"
            })
    void nothingThatRunsOrDisguisesGetsThrough(String markdown) {
        var html = html(markdown).toLowerCase(Locale.ROOT);
        for (var word : "<script javascript: data: onclick onerror <iframe <svg <style style= <form <input class= id="
                .split(" ")) {
            assertFalse(html.contains(word), html);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Markdown                                        | HTML
            Read <span lang="vi" dir="ltr">Nội dung</span>.   | <p>Read <span lang="vi" dir="ltr">Nội dung</span>.</p>
            [040-628 04 50](tel:+46406280450)                 | <p><a href="tel:&#43;46406280450" class="link" dir="ltr">040-628 04 50</a></p>
            [Money](../money/#rent)                           | <p><a href="/sv/money#rent" class="link">Money</a></p>
            See [Money](../money/).                           | <p>See <a href="/sv/money">Money</a>.</p>
            '### See [Money](../money/) {#see}'                 | <h3>See <a href="/sv/money">Money</a></h3>
            > [Money](../money/)                              | <blockquote>\\n<p><a href="/sv/money" class="link">Money</a></p>\\n</blockquote>
            ![A door](door.png)                               | <p><img src="/files/door.png" alt="A door" loading="lazy" /></p>
            ![](door.png "decorative")                        | <p><img src="/files/door.png" alt="" loading="lazy" /></p>
            ![A door](door.png "By <b>Ek</b> & 'Co'")         | <figure><img src="/files/door.png" alt="A door" loading="lazy" /><figcaption>By &lt;b&gt;Ek&lt;/b&gt; &amp; &#39;Co&#39;</figcaption></figure>
            A ![A door](door.png "Photo: Ek")                 | <p>A <img src="/files/door.png" alt="A door" loading="lazy" /></p>
            [A door](door.png "a title")                      | <p><a href="/files/door.png" class="link">A door</a></p>
            - ![A door](door.png "Photo: Ek")                 | <ul><li><figure><img src="/files/door.png" alt="A door" loading="lazy" /><figcaption>Photo: Ek</figcaption></figure>\\n</li></ul>
            '### By phone {#phone}'                             | <h3>By phone</h3>
            '# Title'                                           | <h3>Title</h3>
            *Words* and **more**                              | <p><em>Words</em> and <strong>more</strong></p>
            """)
    void markdownBecomesHtml(String markdown, String html) {
        assertEquals(html.replace("\\n", "\n"), html(markdown));
    }

    @Test
    void itemsOfTheFirstOrderedListCanBeLinkedTo() {
        var html = Markdown.toHtml("1. a\n2. b\n   1. inner\n3. c\n\nWords.\n\n1. other", "decisions", link -> link);
        assertTrue(html.contains("<li id=\"decisions-3\">c</li>"), html);
        assertEquals(3, html.split("id=", -1).length - 1, html);
    }

    @Test
    void anOrderedListThatGoesOnKeepsItsNumbers() {
        var html = Markdown.toHtml("4. a\n5. b", "plan", link -> link);
        assertTrue(html.contains("<ol start=\"4\">") && html.contains("<li id=\"plan-5\">b</li>"), html);
    }

    @Test
    void theHeadsOfATableSayThatTheyAreOfTheColumn() {
        var html = html("| Day | Hour |\n| --- | --- |\n| Monday | 9 |");
        assertEquals(2, html.split("<th scope=\"col\">", -1).length - 1, html);
        assertTrue(html.contains("<td>Monday</td>"), html);
    }

    @Test
    void aLinkToADocumentSaysWhatItLeadsTo() {
        assertEquals(
                "<p>The <a href=\"/files/form.pdf\" hreflang=\"sv\"><strong>form</strong>"
                        + " <span lang=\"ar\" dir=\"rtl\">(PDF &lt;b&gt;)</span></a>, <a href=\"/files/b.pdf\">b</a></p>",
                Markdown.toHtml("The [**form**](form.pdf), [b](b.pdf)", "intro", FILES)
                        .strip());
    }

    @Test
    void aPictureWhoseSizeIsKnownKeepsItsPlace() {
        assertEquals(
                "<p><img src=\"/files/form.pdf\" alt=\"A door\" loading=\"lazy\" width=\"640\" height=\"480\" /></p>",
                Markdown.toHtml("![A door](form.pdf)", "intro", FILES).strip());
    }

    /// Files, of which only `form.pdf` is known.
    private static final Targets FILES = new Targets() {
        @Override
        public String address(String written) {
            return "/files/" + written;
        }

        @Override
        public Optional<DocumentNote> document(String written) {
            var arabic = Languages.find("ar").orElseThrow();
            return Optional.of(new DocumentNote("(PDF <b>)", arabic, "sv")).filter(n -> written.equals("form.pdf"));
        }

        @Override
        public Optional<PictureSize> size(String written) {
            return Optional.of(new PictureSize(640, 480)).filter(s -> written.equals("form.pdf"));
        }
    };

    private static String html(String markdown) {
        return Markdown.toHtml(
                        markdown,
                        "intro",
                        link -> link.startsWith("../money/")
                                ? link.replace("../money/", "/sv/money")
                                : link.replace("door.png", "/files/door.png"))
                .strip();
    }
}
