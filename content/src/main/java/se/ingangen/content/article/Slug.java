package se.ingangen.content.article;

import com.ibm.icu.text.Normalizer2;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The last part of a page's address in one language, in that language's own letters.
///
/// A page keeps every slug it ever had: an old one redirects for ever.
@Entity
public class Slug {

    /// The most letters that a slug is given; addresses are read aloud and typed.
    static final int MAX_LENGTH = 80;

    /// Second parts of addresses that are not pages of content.
    private static final Set<String> RESERVED =
            Set.of("search", "services", "receipt", "mine", "a-z", "languages", "settings", "words", "news.atom");

    private static final Pattern VALID =
            Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+(-[\\p{L}\\p{M}\\p{Nd}]+)*");

    @Id
    private String id;

    private String lang;

    @Column(name = "slug")
    private String text;

    @Column(name = "article_key")
    private String articleKey;

    protected Slug() {} // for JPA

    public Slug(String lang, String text, String articleKey) {
        this.id = id(lang, text);
        this.lang = lang;
        this.text = text;
        this.articleKey = articleKey;
    }

    /// The identity of a slug: no two pages of a language share one.
    public static String id(String lang, String text) {
        return lang + "|" + text;
    }

    /// Whether a text can be a slug: lower-case letters and digits of any script, joined by single
    /// hyphens, and not a word that the portal itself uses.
    public static boolean isValid(String text) {
        return text.length() <= 2 * MAX_LENGTH && VALID.matcher(text).matches() && !RESERVED.contains(text);
    }

    /// A slug made from a title: accents of Latin letters dropped, the rest as it is.
    ///
    /// @param otherwise what to take when the title has no letters, or gives a reserved word
    public static String from(String title, String otherwise) {
        var folded = Normalizer2.getNFDInstance()
                .normalize(title.toLowerCase(Locale.ROOT))
                .replaceAll("(?<=\\p{IsLatin})\\p{Mn}+", "");
        var joined = Normalizer2.getNFCInstance()
                .normalize(folded)
                .replaceAll("[^\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+", "-")
                .replaceAll("^[-\\p{M}]+|-+$", "")
                .replaceAll("-\\p{M}+", "-");
        var slug = joined.length() > MAX_LENGTH ? atWord(joined) : joined;
        return isValid(slug) ? slug : otherwise;
    }

    private static String atWord(String joined) {
        var cut = joined.lastIndexOf('-', MAX_LENGTH);
        return cut > 0 ? joined.substring(0, cut) : joined.substring(0, MAX_LENGTH);
    }

    public String lang() {
        return lang;
    }

    public String text() {
        return text;
    }

    public String articleKey() {
        return articleKey;
    }
}
