package se.ingangen.portal.accessibility;

import static se.ingangen.portal.accessibility.Breaking.after;
import static se.ingangen.portal.accessibility.Breaking.each;
import static se.ingangen.portal.accessibility.Breaking.first;
import static se.ingangen.portal.accessibility.Breaking.script;

import java.util.List;

/// Mistakes in how a page is built, and in which language its parts are.
final class PageMutants {

    private static final String START = "/sv";
    private static final String ARTICLE = "/sv/jag-har-inte-pengar-till-mat-eller-hyra";
    private static final String CONTACT = "/sv/kontakta-oss";
    private static final String LANGUAGES = "languages";

    private PageMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.ofPage(
                        "a picture without alternative text",
                        "sv",
                        ARTICLE,
                        after("<h1>[^<]*</h1>", "<img src=\"/assets/x.png\">"),
                        "pictures",
                        "axe",
                        "html"),
                Mutant.ofPage(
                        "a picture whose alternative text is its file name",
                        "sv",
                        ARTICLE,
                        after("<h1>[^<]*</h1>", "<img src=\"/assets/x.png\" alt=\"IMG_2031.jpg\">"),
                        "pictures"),
                Mutant.ofPage(
                        "a drawing that is read out as nothing",
                        "sv",
                        START,
                        each(" aria-hidden=\"true\" focusable=\"false\"", ""),
                        "pictures"),
                Mutant.ofPage(
                        "a link that says “read more”",
                        "sv",
                        START,
                        first("(<h2 class=\"link-list__title\"><a [^>]*>)[^<]*", "$1Läs mer"),
                        "links"),
                Mutant.ofPage(
                        "two links with the same words to two places",
                        "sv",
                        START,
                        t -> t.replaceAll("(<h2 class=\"link-list__title\"><a [^>]*>)[^<]*", "$1Jag behöver hjälp"),
                        "links"),
                Mutant.ofPage(
                        "a link that opens a window",
                        "sv",
                        ARTICLE,
                        first("(<main.*?<a )", "$1target=\"_blank\" "),
                        "links"),
                Mutant.ofPage(
                        "an id that is there twice",
                        "sv",
                        ARTICLE,
                        after("<h1>[^<]*</h1>", "<p id=\"main\">Hej</p>"),
                        "html"),
                Mutant.ofPage(
                        "a role that does not exist",
                        "sv",
                        ARTICLE,
                        first("<main ", "<main role=\"content\" "),
                        "html",
                        "axe",
                        "landmarks"),
                Mutant.ofPage(
                        "a page without a title",
                        "sv",
                        ARTICLE,
                        first("<title>[^<]*</title>", "<title></title>"),
                        "title",
                        "axe"),
                Mutant.ofPage(
                        "a title that tells of another page",
                        "sv",
                        ARTICLE,
                        first("<title>[^<]*</title>", "<title>Sidan – Ingången</title>"),
                        "title"),
                Mutant.ofPage(
                        "two headings of the first level",
                        "sv",
                        ARTICLE,
                        first("<h2([^>]*)>(.*?)</h2>", "<h1$1>$2</h1>"),
                        "headings"),
                Mutant.ofPage(
                        "a level of headings that is left out",
                        "sv",
                        ARTICLE,
                        t -> t.replaceAll("<(/?)h2", "<$1h4"),
                        "headings",
                        "axe"),
                Mutant.ofPage(
                        "a heading that is only large text",
                        "sv",
                        START,
                        t -> t.replaceFirst("<h1 ([^>]*)>", "<p $1>").replaceFirst("</h1>", "</p>"),
                        "headings",
                        "axe"),
                Mutant.ofPage(
                        "text outside of every landmark",
                        "sv",
                        ARTICLE,
                        first("</header>", "</header><p>Vi har stängt i dag.</p>"),
                        "landmarks",
                        "axe"),
                Mutant.ofPage(
                        "no main part",
                        "sv",
                        ARTICLE,
                        t -> t.replaceFirst("<main ", "<div ").replaceFirst("</main>", "</div>"),
                        "landmarks",
                        "axe",
                        "html"),
                Mutant.ofPage(
                        "no way past the head of the page",
                        "sv",
                        ARTICLE,
                        first("<a class=\"skip-link\".*?</a>", ""),
                        "landmarks"),
                Mutant.ofPage(
                        "a navigation without a name",
                        "sv",
                        ARTICLE,
                        first("<nav class=\"header__nav\" aria-label=\"[^\"]*\"", "<nav class=\"header__nav\""),
                        "landmarks",
                        "axe"),
                Mutant.ofPage(
                        "a page that does not say its language",
                        "sv",
                        ARTICLE,
                        first(" lang=\"sv\"", ""),
                        "language",
                        "axe"),
                Mutant.ofPage(
                        "a page that says another language",
                        "sv",
                        ARTICLE,
                        first("lang=\"sv\"", "lang=\"en\""),
                        "language"),
                Mutant.ofPage(
                        "a part in another language that is not marked",
                        "ar",
                        "/sv",
                        t -> t.replaceAll(" lang=\"en\"| lang=\"sv\"", ""),
                        "language-of-parts",
                        "language-names"),
                Mutant.ofPage(
                        "a language under another language's name",
                        "sv",
                        LANGUAGES,
                        first(">العربية<", ">Arabiska<"),
                        "language-names",
                        "language-of-parts"),
                Mutant.ofPage(
                        "a right-to-left page that runs left to right",
                        "ar",
                        ARTICLE,
                        first(" dir=\"rtl\"", " dir=\"ltr\""),
                        "language",
                        "direction",
                        "mirroring"),
                Mutant.ofPage(
                        "a telephone number that turns round",
                        "ar",
                        CONTACT,
                        t -> t.replaceAll("(<a href=\"tel:[^\"]*\") dir=\"ltr\"", "$1"),
                        "direction"),
                Mutant.ofPage(
                        "something only a mouse can press",
                        "sv",
                        ARTICLE,
                        after("<h1>[^<]*</h1>", "<div onclick=\"history.back()\">Visa mer</div>"),
                        "mouse-only"),
                Mutant.ofPage(
                        "a link that the Tab key leaves out",
                        "sv",
                        START,
                        first("(<a class=\"header__language\")", "$1 tabindex=\"-1\""),
                        "keyboard"),
                Mutant.ofPage(
                        "an order of its own",
                        "sv",
                        START,
                        first("(<a class=\"header__language\")", "$1 tabindex=\"5\""),
                        "keyboard",
                        "axe"),
                Mutant.ofPage(
                        "a trap",
                        "sv",
                        START,
                        script(
                                "document.querySelector('#q').addEventListener('keydown', k => { if (k.key === 'Tab') k.preventDefault(); })"),
                        "keyboard"),
                Mutant.ofPage(
                        "a page that cannot be enlarged",
                        "sv",
                        ARTICLE,
                        first("initial-scale=1\"", "initial-scale=1, maximum-scale=1, user-scalable=no\""),
                        "zoom",
                        "axe"),
                Mutant.ofPage(
                        "a page that needs a script",
                        "sv",
                        ARTICLE,
                        t -> t.replaceFirst(
                                "(?s)<main (.*?)>(.*)</main>",
                                "<main $1><template id=\"t\">$2</template></main><script>document.querySelector('main').append(document.querySelector('#t').content)</script>"),
                        "scripts-off",
                        "requests"),
                Mutant.ofPage(
                        "a page that asks somebody else",
                        "sv",
                        ARTICLE,
                        first("</head>", "<link rel=\"stylesheet\" href=\"http://127.0.0.1:9/font.css\"></head>"),
                        "requests"),
                Mutant.ofPage(
                        "a page without easy Swedish",
                        "sv",
                        ARTICLE,
                        t -> t.replaceAll("<link rel=\"alternate\" hreflang=\"sv-simple\"[^>]*>", ""),
                        "easy-to-read"),
                Mutant.ofPage(
                        "letters that nobody explains",
                        "sv",
                        ARTICLE,
                        after("<h1>[^<]*</h1>", "<p>Ring AMF om du har en LMA.</p>"),
                        "abbreviations"),
                Mutant.ofPage(
                        "words that only a resting mouse shows",
                        "sv",
                        ARTICLE,
                        first("<h1>", "<h1 title=\"Mer om detta\">"),
                        "title-attribute"));
    }
}
