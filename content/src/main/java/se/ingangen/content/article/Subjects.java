package se.ingangen.content.article;

/// What a change is about, as the change log and the page cache name it.
public final class Subjects {

    private static final String ARTICLE = "article/";
    private static final String CHILDREN = "children/";

    private Subjects() {}

    /// An article: its texts, title, address or languages.
    public static String article(String key) {
        return ARTICLE + key;
    }

    /// The list of what hangs below a page.
    public static String childrenOf(String parentKey) {
        return CHILDREN + parentKey;
    }

    /// The key of the article that a subject is about; empty when it is about something else.
    static java.util.Optional<String> articleKey(String subject) {
        return subject.startsWith(ARTICLE)
                ? java.util.Optional.of(subject.substring(ARTICLE.length()))
                : java.util.Optional.empty();
    }
}
