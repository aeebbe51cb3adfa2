package se.ingangen.portal.page;

import java.util.List;
import se.ingangen.content.accessibility.Statement;
import se.ingangen.content.eservice.finder.Finder;

/// The views that public addresses lead to.
enum PublicView {
    ARTICLE("/article/article.xhtml", true, false),
    STATEMENT("/accessibility/statement.xhtml", true, false),
    LANGUAGES("/language/languages.xhtml", false, false),
    SEARCH("/search/search.xhtml", false, false),
    SERVICES("/eservice/services.xhtml", true, false),
    FIND("/eservice/find.xhtml", false, false),
    FRONT("/eservice/front.xhtml", true, false),
    STEP("/eservice/step.xhtml", false, true),
    CHECK("/eservice/check.xhtml", false, true),
    IDENTITY("/eservice/identity.xhtml", false, true),
    LATER("/eservice/later.xhtml", false, true),
    RESUME("/eservice/resume.xhtml", false, true),
    RECEIPT("/eservice/receipt.xhtml", false, true),
    RECEIPT_PDF("/eservice/receipt.pdf", false, true),
    PAPER("/eservice/paper.pdf", false, false),
    WAITING("/eservice/waiting.xhtml", false, true),
    CONFIRM("/eservice/confirm.xhtml", false, true),
    FETCH("/eservice/fetch.xhtml", false, true),
    SETTINGS("/preference/settings.xhtml", false, false),
    WORDS("/term/words.xhtml", true, false);

    private static final List<String> RECEIPT_PATH = List.of("receipt", "pdf");

    private final String template;
    private final boolean cacheable;
    private final boolean takesPost;

    PublicView(String template, boolean cacheable, boolean takesPost) {
        this.template = template;
        this.cacheable = cacheable;
        this.takesPost = takesPost;
    }

    /// @param path after the language
    static PublicView of(List<String> path) {
        var first = path.isEmpty() ? "" : path.get(0);
        if (first.equals("services")) {
            if (path.size() == 2 && path.get(1).equals(Finder.ADDRESS)) {
                return FIND;
            }
            return path.size() == 1 ? SERVICES : path.size() == 3 ? ofStep(path.get(2)) : ARTICLE;
        }
        if (path.equals(RECEIPT_PATH)) {
            return RECEIPT_PDF;
        }
        if (path.size() != 1) {
            return ARTICLE;
        }
        switch (first) {
            case "languages":
                return LANGUAGES;
            case "search":
                return SEARCH;
            case "receipt":
                return RECEIPT;
            case "settings":
                return SETTINGS;
            case "words":
                return WORDS;
            default:
                return ARTICLE;
        }
    }

    /// The view of an article: the accessibility statement is one that says more than its text.
    static PublicView ofArticle(String key) {
        return key.equals(Statement.KEY) ? STATEMENT : ARTICLE;
    }

    /// Whether the statement is here although its article is not: the law asks for it all the same.
    static boolean isStatement(List<String> path) {
        return path.equals(List.of(Statement.KEY));
    }

    /// Whether it is the front page of an e-service, which an article may be.
    static boolean isFront(List<String> path) {
        return path.size() == 2 && path.get(0).equals("services");
    }

    private static PublicView ofStep(String step) {
        switch (step) {
            case "check":
                return CHECK;
            case "identity":
                return IDENTITY;
            case "later":
                return LATER;
            case "continue":
                return RESUME;
            case "paper":
                return PAPER;
            case "fetch":
                return FETCH;
            case "waiting":
                return WAITING;
            case "confirm":
                return CONFIRM;
            default:
                return STEP;
        }
    }

    /// The template; the start page has one of its own.
    String template(List<String> path) {
        return this == ARTICLE && path.isEmpty() ? "/article/start.xhtml" : template;
    }

    /// Whether a servlet answers it with a document, instead of Faces with a page.
    boolean isDocument() {
        return template.endsWith(".pdf");
    }

    boolean isCacheable() {
        return cacheable;
    }

    /// Whether the staff need it too, who fill in together with a person.
    boolean isAtCounter() {
        return this == STEP || this == CHECK || this == WAITING || this == RECEIPT;
    }

    boolean takesPost() {
        return takesPost;
    }
}
