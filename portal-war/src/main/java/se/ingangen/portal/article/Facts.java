package se.ingangen.portal.article;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.ingangen.content.article.Article;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Messages;

/// Time, place, contacts, subjects and tags of a press release, as the reader's language writes them.
public final class Facts {

    private final Article article;
    private final Formats formats;
    private final Messages messages;

    Facts(Article article, Formats formats) {
        this.article = article;
        this.formats = formats;
        this.messages = Messages.of(formats.language());
    }

    /// The day on which it takes place; empty for none.
    public String getDay() {
        return time("start").map(t -> formats.longDate(t.toInstant())).orElse("");
    }

    /// From when to when; empty for none.
    public String getHours() {
        var start = time("start");
        var end = time("end");
        if (start.isEmpty()) {
            return "";
        }
        return end.map(e -> formats.timeSpan(start.get().toInstant(), e.toInstant()))
                .orElseGet(() -> formats.time(start.get().toInstant()));
    }

    /// The start in the form that machines read.
    public String getStartIso() {
        return time("start").map(OffsetDateTime::toString).orElse("");
    }

    public String getPlace() {
        return article.text("place").orElse("");
    }

    /// The language of what the facts quote as it was written: place names and titles.
    public String getLanguage() {
        return article.source();
    }

    public List<Contact> getContacts() {
        return article.field("contacts").filter(List.class::isInstance).map(c -> (List<?>) c).orElse(List.of()).stream()
                .filter(Map.class::isInstance)
                .map(c -> Contact.of((Map<?, ?>) c))
                .toList();
    }

    /// Subjects, tags and regions in the reader's words; one that we have no word for, as it was
    /// written.
    public List<String> getSubjects() {
        return Stream.of(
                        named("topic", article.topics()),
                        named("tag", words("tags")),
                        named("region", words("regions")))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> named(String kind, List<String> words) {
        return words.stream()
                .map(word -> messages.has(kind + "." + word) ? messages.text(kind + "." + word) : word)
                .toList();
    }

    private List<String> words(String name) {
        return article.field(name).filter(List.class::isInstance).map(w -> (List<?>) w).orElse(List.of()).stream()
                .map(String::valueOf)
                .toList();
    }

    private Optional<OffsetDateTime> time(String name) {
        try {
            return article.text(name).map(OffsetDateTime::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// A person to ask.
    ///
    /// @param phone as it was written
    /// @param dial the same as a telephone takes it
    public record Contact(String name, String role, String phone, String dial) {

        private static Contact of(Map<?, ?> map) {
            var phone = text(map, "phone");
            var digits = phone.replaceAll("[^+0-9]", "");
            return new Contact(
                    text(map, "name"),
                    text(map, "role"),
                    phone,
                    digits.startsWith("0") ? "+46" + digits.substring(1) : digits);
        }

        private static String text(Map<?, ?> map, String name) {
            return map.get(name) == null ? "" : map.get(name).toString();
        }
    }
}
