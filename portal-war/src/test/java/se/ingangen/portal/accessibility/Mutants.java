package se.ingangen.portal.accessibility;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The mistakes that the gate has to see, each the only one in a page that is right otherwise.
final class Mutants {

    private static final UnaryOperator<String> AS_IT_IS = text -> text;

    private static final String START = "/sv";
    private static final String ARTICLE = "/sv/jag-har-inte-pengar-till-mat-eller-hyra";
    private static final String CONTACT = "/sv/kontakta-oss";
    private static final String CHOICE = "contact topic";
    private static final String CHOICE_WRONG = "contact topic with a fault";
    private static final String FIELDS_WRONG = "contact reach with a fault";
    private static final String LANGUAGES = "languages";

    private Mutants() {}

    static List<Mutant> all() {
        return List.of(
                // Names, roles and descriptions
                html("a field without a label", "search", replaced("<label for=\"q\">", "<label>"), "labels", "axe"),
                html(
                        "a field whose name is a placeholder",
                        FIELDS_WRONG,
                        first("<label([^>]*) for=\"name\"[^>]*>(.*?)</label>", "")
                                        .andThen(t ->
                                                t.replaceFirst("(<input[^>]*id=\"name\")", "$1 placeholder=\"Namn\""))
                                ::apply,
                        "labels",
                        "axe"),
                html(
                        "a field that is not tied to its message",
                        FIELDS_WRONG,
                        each(" aria-describedby=\"[^\"]*\"", ""),
                        "errors",
                        "labels"),
                html(
                        "a field that does not say it is invalid",
                        FIELDS_WRONG,
                        each(" aria-invalid=\"true\"", ""),
                        "errors"),
                html(
                        "a group of answers without its question",
                        CHOICE,
                        first("(?s)<legend.*?</legend>", ""),
                        "labels",
                        "headings",
                        "title"),
                html("a group of answers that is no group", CHOICE, each("fieldset", "div"), "labels"),
                html("a button without words", "search", first("(<button[^>]*>)[^<]*", "$1"), "links", "axe"),
                html(
                        "a picture without alternative text",
                        ARTICLE,
                        after("<h1>[^<]*</h1>", "<img src=\"/assets/x.png\">"),
                        "pictures",
                        "axe",
                        "html"),
                html(
                        "a picture whose alternative text is its file name",
                        ARTICLE,
                        after("<h1>[^<]*</h1>", "<img src=\"/assets/x.png\" alt=\"IMG_2031.jpg\">"),
                        "pictures"),
                html(
                        "a drawing that is read out as nothing",
                        START,
                        each(" aria-hidden=\"true\" focusable=\"false\"", ""),
                        "pictures"),
                html(
                        "a link that says “read more”",
                        START,
                        first("(<h2 class=\"link-list__title\"><a [^>]*>)[^<]*", "$1Läs mer"),
                        "links"),
                html(
                        "two links with the same words to two places",
                        START,
                        t -> t.replaceAll("(<h2 class=\"link-list__title\"><a [^>]*>)[^<]*", "$1Jag behöver hjälp"),
                        "links"),
                html("a link that opens a window", ARTICLE, first("(<main.*?<a )", "$1target=\"_blank\" "), "links"),
                html("an id that is there twice", ARTICLE, after("<h1>[^<]*</h1>", "<p id=\"main\">Hej</p>"), "html"),
                html(
                        "a role that does not exist",
                        ARTICLE,
                        first("<main ", "<main role=\"content\" "),
                        "html",
                        "axe",
                        "landmarks"),

                // Structure
                html(
                        "a page without a title",
                        ARTICLE,
                        first("<title>[^<]*</title>", "<title></title>"),
                        "title",
                        "axe"),
                html(
                        "a title that tells of another page",
                        ARTICLE,
                        first("<title>[^<]*</title>", "<title>Sidan – Ingången</title>"),
                        "title"),
                html(
                        "two headings of the first level",
                        ARTICLE,
                        first("<h2([^>]*)>(.*?)</h2>", "<h1$1>$2</h1>"),
                        "headings"),
                html(
                        "a level of headings that is left out",
                        ARTICLE,
                        t -> t.replaceAll("<(/?)h2", "<$1h4"),
                        "headings",
                        "axe"),
                html(
                        "a heading that is only large text",
                        START,
                        t -> t.replaceFirst("<h1 ([^>]*)>", "<p $1>").replaceFirst("</h1>", "</p>"),
                        "headings",
                        "axe"),
                html(
                        "text outside of every landmark",
                        ARTICLE,
                        first("</header>", "</header><p>Vi har stängt i dag.</p>"),
                        "landmarks",
                        "axe"),
                html(
                        "no main part",
                        ARTICLE,
                        t -> t.replaceFirst("<main ", "<div ").replaceFirst("</main>", "</div>"),
                        "landmarks",
                        "axe",
                        "html"),
                html(
                        "no way past the head of the page",
                        ARTICLE,
                        first("<a class=\"skip-link\".*?</a>", ""),
                        "landmarks"),
                html(
                        "a navigation without a name",
                        ARTICLE,
                        first("<nav class=\"header__nav\" aria-label=\"[^\"]*\"", "<nav class=\"header__nav\""),
                        "landmarks",
                        "axe"),

                // Languages
                html("a page that does not say its language", ARTICLE, first(" lang=\"sv\"", ""), "language", "axe"),
                html("a page that says another language", ARTICLE, first("lang=\"sv\"", "lang=\"en\""), "language"),
                htmlIn(
                        "a part in another language that is not marked",
                        "ar",
                        "/sv",
                        t -> t.replaceAll(" lang=\"en\"| lang=\"sv\"", ""),
                        "language-of-parts",
                        "language-names"),
                html(
                        "a language under another language's name",
                        LANGUAGES,
                        first(">العربية<", ">Arabiska<"),
                        "language-names",
                        "language-of-parts"),
                htmlIn(
                        "a right-to-left page that runs left to right",
                        "ar",
                        ARTICLE,
                        first(" dir=\"rtl\"", " dir=\"ltr\""),
                        "language",
                        "direction",
                        "mirroring"),
                htmlIn(
                        "a telephone number that turns round",
                        "ar",
                        CONTACT,
                        t -> t.replaceAll("(<a href=\"tel:[^\"]*\") dir=\"ltr\"", "$1"),
                        "direction"),

                // Errors
                html(
                        "an error without a summary",
                        FIELDS_WRONG,
                        t -> t.replaceFirst("(?s)<div class=\"error-summary\".*?</ul>\\s*</div>", ""),
                        "errors"),
                html(
                        "a summary that takes no focus",
                        FIELDS_WRONG,
                        each(" autofocus=\"autofocus\"", ""),
                        "errors",
                        "scripts-off"),
                html(
                        "a summary whose links lead nowhere",
                        FIELDS_WRONG,
                        t -> t.replaceAll("(error-summary__link\" href=\"#)[^\"]*", "$1nowhere"),
                        "errors"),
                html(
                        "a title that keeps quiet about an error",
                        FIELDS_WRONG,
                        first("<title>Fel: ", "<title>"),
                        "errors"),
                html(
                        "an error that is told by its colour",
                        CHOICE_WRONG,
                        each("(field__error\"[^>]*>)Fel: ", "$1"),
                        "errors",
                        "colour-alone"),
                html(
                        "what was typed is gone",
                        FIELDS_WRONG,
                        t -> t.replaceAll(" value=\"inte en adress\"", ""),
                        "kept"),
                html(
                        "a name that the browser may not fill in",
                        FIELDS_WRONG,
                        t -> t.replaceAll("autocomplete=\"(name|email|tel)\"", "autocomplete=\"off\""),
                        "autocomplete"),
                html(
                        "a field that nothing can be pasted into",
                        FIELDS_WRONG,
                        script(
                                "document.querySelectorAll('input').forEach(e => e.addEventListener('paste', p => p.preventDefault()))"),
                        "paste"),

                // Keyboard and focus
                css(
                        "a focus that cannot be seen",
                        START,
                        ":focus-visible{outline:none!important;box-shadow:none!important}",
                        "focus"),
                css(
                        "a focus that hardly differs",
                        START,
                        ":focus-visible{outline:1px solid #ddd!important;box-shadow:none!important}",
                        "focus"),
                css("a focus that is only a shadow", START, ":focus-visible{outline:none!important}", "forced-colours"),
                css(
                        "a bar that covers the focus",
                        ARTICLE,
                        "header{position:fixed;inset:0 0 auto;z-index:9;block-size:92vh}",
                        "focus-covered",
                        "reflow",
                        "covered"),
                html(
                        "something only a mouse can press",
                        ARTICLE,
                        after("<h1>[^<]*</h1>", "<div onclick=\"history.back()\">Visa mer</div>"),
                        "mouse-only"),
                html(
                        "a link that the Tab key leaves out",
                        START,
                        first("(<a class=\"header__language\")", "$1 tabindex=\"-1\""),
                        "keyboard"),
                html(
                        "an order of its own",
                        START,
                        first("(<a class=\"header__language\")", "$1 tabindex=\"5\""),
                        "keyboard",
                        "axe"),
                html(
                        "a trap",
                        START,
                        script(
                                "document.querySelector('#q').addEventListener('keydown', k => { if (k.key === 'Tab') k.preventDefault(); })"),
                        "keyboard"),
                css(
                        "an order that is not the one that is seen",
                        START,
                        ".start__languages .languages{flex-direction:row-reverse;justify-content:flex-end}",
                        "keyboard"),
                css(
                        "a target that is too small",
                        ARTICLE,
                        ".header__links a,.footer__links a{padding:0!important;min-inline-size:0!important;font-size:.75rem!important}",
                        "targets"),

                // Seeing
                css("text that is too pale", ARTICLE, ".lead{color:#767676!important}", "contrast", "axe"),
                css(
                        "text that is too pale in the dark",
                        ARTICLE,
                        "@media(prefers-color-scheme:dark){.lead{color:#7a7a7a!important}}",
                        "dark"),
                css(
                        "a page that stays light",
                        ARTICLE,
                        "@media(prefers-color-scheme:dark){main{background:#fff!important;color:#111!important}}",
                        "dark"),
                css(
                        "a field whose edge cannot be seen",
                        "search",
                        ".field__input{border-color:#e5e5e5!important}",
                        "edges"),
                css(
                        "a link that only its colour tells",
                        ARTICLE,
                        "main p a,main li a{text-decoration:none!important}",
                        "colour-alone",
                        "axe"),
                css(
                        "a page that scrolls two ways",
                        ARTICLE,
                        "main h1{min-inline-size:500px}",
                        "reflow",
                        "text-spacing"),
                css(
                        "text that is cut off when it grows",
                        ARTICLE,
                        ".lead{block-size:3.2em;overflow:hidden}.lead,h1{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}",
                        "text-size",
                        "text-spacing",
                        "reflow",
                        "cut-off"),
                css("text in a size that does not grow", ARTICLE, "main,main *{font-size:20px!important}", "text-size"),
                css(
                        "lines that are too long",
                        ARTICLE,
                        "*{max-inline-size:none!important}.columns{display:block!important}p{inline-size:1200px}",
                        "reading-width"),
                css("justified text", ARTICLE, "p{text-align:justify}", "reading-width"),
                cssIn("a box that does not turn round", "ar", ARTICLE, ".section{margin-left:3rem}", "mirroring"),
                cssIn("text that stays on the left", "ar", ARTICLE, "p{text-align:left}", "mirroring"),
                css(
                        "something that only a mouse uncovers",
                        ARTICLE,
                        ".lead{visibility:hidden}h1:hover+.lead{visibility:visible}",
                        "hover"),
                css(
                        "a movement that nobody can stop",
                        ARTICLE,
                        "@keyframes m{to{opacity:.9}}h1{animation:m 1s infinite}",
                        "motion"),
                css("a page that prints without its text", ARTICLE, "@media print{.section{display:none}}", "print"),
                css(
                        "a button without an edge in forced colours",
                        CHOICE,
                        "@media(forced-colors:active){.button{border:0!important}}",
                        "forced-colours"),
                css(
                        "a page turned on its side",
                        ARTICLE,
                        "@media(orientation:landscape){main{transform:rotate(90deg)}}",
                        "orientation"),
                html(
                        "a page that cannot be enlarged",
                        ARTICLE,
                        first("initial-scale=1\"", "initial-scale=1, maximum-scale=1, user-scalable=no\""),
                        "zoom",
                        "axe"),

                // Where a page needs what it may not need
                html(
                        "a page that needs a script",
                        ARTICLE,
                        t -> t.replaceFirst(
                                "(?s)<main (.*?)>(.*)</main>",
                                "<main $1><template id=\"t\">$2</template></main><script>document.querySelector('main').append(document.querySelector('#t').content)</script>"),
                        "scripts-off",
                        "requests"),
                html(
                        "a page that asks somebody else",
                        ARTICLE,
                        first("</head>", "<link rel=\"stylesheet\" href=\"http://127.0.0.1:9/font.css\"></head>"),
                        "requests"),
                html(
                        "a page without easy Swedish",
                        ARTICLE,
                        t -> t.replaceAll("<link rel=\"alternate\" hreflang=\"sv-simple\"[^>]*>", ""),
                        "easy-to-read"),
                html(
                        "letters that nobody explains",
                        ARTICLE,
                        after("<h1>[^<]*</h1>", "<p>Ring AMF om du har en LMA.</p>"),
                        "abbreviations"),
                html(
                        "words that only a resting mouse shows",
                        ARTICLE,
                        first("<h1>", "<h1 title=\"Mer om detta\">"),
                        "title-attribute"),
                html(
                        "a hint that is missing",
                        CHOICE,
                        t -> t.replaceFirst("<p class=\"field__hint\".*?</p>", "")
                                .replaceFirst("(<fieldset[^>]*) aria-describedby=\"[^\"]*\"", "$1"),
                        "help"));
    }

    private static Mutant html(String what, String page, UnaryOperator<String> html, String... seenBy) {
        return htmlIn(what, "sv", page, html, seenBy);
    }

    private static Mutant htmlIn(
            String what, String language, String page, UnaryOperator<String> html, String... seenBy) {
        return new Mutant(what, language, page, Set.of(seenBy), html, AS_IT_IS);
    }

    private static Mutant css(String what, String page, String rules, String... seenBy) {
        return cssIn(what, "sv", page, rules, seenBy);
    }

    private static Mutant cssIn(String what, String language, String page, String rules, String... seenBy) {
        return new Mutant(what, language, page, Set.of(seenBy), AS_IT_IS, css -> css + rules);
    }

    private static UnaryOperator<String> replaced(String what, String by) {
        return text -> text.replace(what, by);
    }

    private static UnaryOperator<String> first(String pattern, String by) {
        return text -> text.replaceFirst("(?s)" + pattern, by);
    }

    private static UnaryOperator<String> each(String pattern, String by) {
        return text -> text.replaceAll(pattern, by);
    }

    private static UnaryOperator<String> after(String pattern, String what) {
        return text -> text.replaceFirst("(" + pattern + ")", "$1" + what);
    }

    private static UnaryOperator<String> script(String script) {
        return text -> text.replace("</body>", "<script>" + script + "</script></body>");
    }
}
