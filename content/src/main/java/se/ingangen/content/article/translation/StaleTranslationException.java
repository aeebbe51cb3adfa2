package se.ingangen.content.article.translation;

/// Somebody works on a text that was saved anew meanwhile. They are to look at the new one.
public class StaleTranslationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleTranslationException(String key, String lang) {
        super("The text was saved anew meanwhile: " + key + "/" + lang);
    }
}
