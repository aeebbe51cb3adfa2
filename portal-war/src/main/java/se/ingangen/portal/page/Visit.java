package se.ingangen.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// One request for a page: the reader's language, where they are, and what the page tells of.
@Named
@RequestScoped
public class Visit {

    /// What the addresses begin with at which the staff fill in together with a person.
    public static final String COUNTER = "/desk/counter";

    private Language asked = Languages.standard();
    private List<String> path = List.of();
    private String articleKey = "";
    private String address = "";
    private String returnPath = "";
    private String origin = "";
    private int status = 200;
    private boolean cacheable = true;
    private boolean atCounter;
    private final Set<String> subjects = new HashSet<>();

    void begin(Language language, List<String> parts, String rawPath) {
        asked = language;
        path = List.copyOf(parts);
        address = rawPath;
        atCounter = false;
    }

    /// The language is that of the person with whom the staff fill in.
    void beginAtCounter(Language language, List<String> parts, String rawPath) {
        begin(language, parts, rawPath);
        atCounter = true;
        cacheable = false;
    }

    /// Whether the staff fill in together with a person.
    public boolean isAtCounter() {
        return atCounter;
    }

    void readsArticle(String key) {
        articleKey = key;
    }

    /// The article that the address leads to; empty on pages that are no article.
    public String articleKey() {
        return articleKey;
    }

    /// The address of the page as it was asked for, without the query.
    public String getAddress() {
        return address;
    }

    /// The language of the address, which may be one of content only.
    public Language asked() {
        return asked;
    }

    /// The language of the portal's own words on the page.
    public Language getLanguage() {
        return asked.isInterface() ? asked : Languages.standard();
    }

    /// The portal's words in the reader's language.
    public Messages messages() {
        return Messages.of(getLanguage());
    }

    /// Dates and times in the reader's habit.
    public Formats formats() {
        return new Formats(getLanguage(), Settings.ZONE);
    }

    /// The day that it is in Sweden.
    public LocalDate today() {
        return LocalDate.now(Settings.ZONE);
    }

    /// The parts of the address after the language, decoded.
    public List<String> path() {
        return path;
    }

    /// Where the language's own pages begin: `/sv`.
    public String getRoot() {
        return (atCounter ? COUNTER : "") + "/" + getLanguage().tag();
    }

    /// What tells the language page where it leads back to: the key of an article, or a view of the
    /// portal with its question. It holds no personal data.
    public String getReturnPath() {
        return articleKey.isEmpty() ? returnPath : URLEncoder.encode(articleKey, StandardCharsets.UTF_8);
    }

    /// Lets a change of language lead back to a view of the portal.
    ///
    /// @param path after the language, with its query
    public void returnsTo(String path) {
        returnPath = URLEncoder.encode("/" + path, StandardCharsets.UTF_8);
    }

    /// Where the reader came from, on a page that only leads back there, written as
    /// [#getReturnPath] is; empty on others.
    public String getOrigin() {
        return origin;
    }

    /// @param from what an [Origin] was told
    public void cameFrom(String from) {
        origin = URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    /// The status that the page is sent with.
    public int status() {
        return status;
    }

    /// Lets the page be sent with a status other than 200; it is not kept then.
    public void answer(int newStatus) {
        status = newStatus;
        cacheable = false;
    }

    /// Keeps the page out of every cache: it is about one person or one question.
    public void forThisReaderOnly() {
        cacheable = false;
    }

    /// Notes that the page tells of a subject, so that it goes when that changes.
    public void tellsOf(String subject) {
        subjects.add(subject);
    }

    boolean isCacheable() {
        return cacheable && status == 200;
    }

    Set<String> subjects() {
        return subjects;
    }
}
