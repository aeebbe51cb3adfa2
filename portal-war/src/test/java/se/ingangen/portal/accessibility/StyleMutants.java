package se.ingangen.portal.accessibility;

import java.util.List;

/// Mistakes in the style sheet: what cannot be seen, reached or read.
final class StyleMutants {

    private static final String START = "/sv";
    private static final String ARTICLE = "/sv/jag-har-inte-pengar-till-mat-eller-hyra";
    private static final String CHOICE = "contact topic";

    private StyleMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.ofStyle(
                        "a focus that cannot be seen",
                        "sv",
                        START,
                        ":focus-visible{outline:none!important;box-shadow:none!important}",
                        "focus"),
                Mutant.ofStyle(
                        "a focus that hardly differs",
                        "sv",
                        START,
                        ":focus-visible{outline:1px solid #ddd!important;box-shadow:none!important}",
                        "focus"),
                Mutant.ofStyle(
                        "a focus that is only a shadow",
                        "sv",
                        START,
                        ":focus-visible{outline:none!important}",
                        "forced-colours"),
                Mutant.ofStyle(
                        "a bar that covers the focus",
                        "sv",
                        ARTICLE,
                        "header{position:fixed;inset:0 0 auto;z-index:9;block-size:92vh}",
                        "focus-covered",
                        "reflow",
                        "covered"),
                Mutant.ofStyle(
                        "an order that is not the one that is seen",
                        "sv",
                        START,
                        ".start__languages .languages{flex-direction:row-reverse;justify-content:flex-end}",
                        "keyboard"),
                Mutant.ofStyle(
                        "a target that is too small",
                        "sv",
                        ARTICLE,
                        ".header__links a,.footer__links a{padding:0!important;min-inline-size:0!important;font-size:.75rem!important}",
                        "targets"),
                Mutant.ofStyle(
                        "text that is too pale", "sv", ARTICLE, ".lead{color:#767676!important}", "contrast", "axe"),
                Mutant.ofStyle(
                        "text that is too pale in the dark",
                        "sv",
                        ARTICLE,
                        "@media(prefers-color-scheme:dark){.lead{color:#7a7a7a!important}}",
                        "dark"),
                Mutant.ofStyle(
                        "a page that stays light",
                        "sv",
                        ARTICLE,
                        "@media(prefers-color-scheme:dark){main{background:#fff!important;color:#111!important}}",
                        "dark"),
                Mutant.ofStyle(
                        "a field whose edge cannot be seen",
                        "sv",
                        "search",
                        ".field__input{border-color:#e5e5e5!important}",
                        "edges"),
                Mutant.ofStyle(
                        "a link that only its colour tells",
                        "sv",
                        ARTICLE,
                        "main p a,main li a{text-decoration:none!important}",
                        "colour-alone",
                        "axe"),
                Mutant.ofStyle(
                        "a page that scrolls two ways",
                        "sv",
                        ARTICLE,
                        "main h1{min-inline-size:500px}",
                        "reflow",
                        "text-spacing"),
                Mutant.ofStyle(
                        "text that is cut off when it grows",
                        "sv",
                        ARTICLE,
                        ".lead{block-size:3.2em;overflow:hidden}.lead,h1{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}",
                        "text-size",
                        "text-spacing",
                        "reflow",
                        "cut-off"),
                Mutant.ofStyle(
                        "text in a size that does not grow",
                        "sv",
                        ARTICLE,
                        "main,main *{font-size:20px!important}",
                        "text-size"),
                Mutant.ofStyle(
                        "lines that are too long",
                        "sv",
                        ARTICLE,
                        "*{max-inline-size:none!important}.columns{display:block!important}p{inline-size:1200px}",
                        "reading-width"),
                Mutant.ofStyle("justified text", "sv", ARTICLE, "p{text-align:justify}", "reading-width"),
                Mutant.ofStyle(
                        "a box that does not turn round", "ar", ARTICLE, ".section{margin-left:3rem}", "mirroring"),
                Mutant.ofStyle("text that stays on the left", "ar", ARTICLE, "p{text-align:left}", "mirroring"),
                Mutant.ofStyle(
                        "something that only a mouse uncovers",
                        "sv",
                        ARTICLE,
                        ".lead{visibility:hidden}h1:hover+.lead{visibility:visible}",
                        "hover"),
                Mutant.ofStyle(
                        "a movement that nobody can stop",
                        "sv",
                        ARTICLE,
                        "@keyframes m{to{opacity:.9}}h1{animation:m 1s infinite}",
                        "motion"),
                Mutant.ofStyle(
                        "a page that prints without its text",
                        "sv",
                        ARTICLE,
                        "@media print{.section{display:none}}",
                        "print"),
                Mutant.ofStyle(
                        "a button without an edge in forced colours",
                        "sv",
                        CHOICE,
                        "@media(forced-colors:active){.button{border:0!important}}",
                        "forced-colours"),
                Mutant.ofStyle(
                        "a page turned on its side",
                        "sv",
                        ARTICLE,
                        "@media(orientation:landscape){main{transform:rotate(90deg)}}",
                        "orientation"));
    }
}
