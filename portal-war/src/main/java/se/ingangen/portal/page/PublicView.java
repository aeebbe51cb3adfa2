package se.ingangen.portal.page;

import java.util.List;
import se.ingangen.content.accessibility.Statement;

/// The views that public addresses lead to.
enum PublicView {
    ARTICLE("/article/article.xhtml", true, false),
    STATEMENT("/accessibility/statement.xhtml", true, false),
    LANGUAGES("/language/languages.xhtml", false, false),
    SEARCH("/search/search.xhtml", false, false),
    SERVICES("/eservice/services.xhtml", true, false),
    FRONT("/eservice/front.xhtml", true, false),
    STEP("/eservice/step.xhtml", false, true),
    CHECK("/eservice/check.xhtml", false, true),
    IDENTITY("/eservice/identity.xhtml", false, true),
    LATER("/eservice/later.xhtml", false, true),
    RESUME("/eservice/resume.xhtml", false, true),
    RECEIPT("/eservice/receipt.xhtml", false, false),
    SETTINGS("/preference/settings.xhtml", false, false),
    WORDS("/term/words.xhtml", true, false);

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
            return path.size() == 1 ? SERVICES : path.size() == 3 ? ofStep(path.get(2)) : ARTICLE;
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
            default:
                return STEP;
        }
    }

    /// The template; the start page has one of its own.
    String template(List<String> path) {
        return this == ARTICLE && path.isEmpty() ? "/article/start.xhtml" : template;
    }

    boolean isCacheable() {
        return cacheable;
    }

    boolean takesPost() {
        return takesPost;
    }
}
