package se.ingangen.content.document;

import java.util.List;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// A document with every kind of part, in words that the portal has: an errand and a blank form.
final class SampleDocument {

    static final String PHONE = "040-628 04 50";
    static final String REFERENCE = "ING-2026-000123";

    /// What people answer, in scripts that the page may not be in.
    static final String ARABIC_ANSWER = "اتصلوا بي على 040-628 04 50 بعد الساعة 15:30، لا في 2026-11-24.";

    static final String PERSIAN_ANSWER = "می‌خواهم دربارهٔ کمک هزینه بپرسم؛ گچ، پژوهش و ژاکت.";
    static final String TIGRINYA_ANSWER = "ብዛዕባ ስራሕ ክሓትት እደሊ። ቁጽሪ 040-628 04 50 እዩ።";
    static final String UKRAINIAN_ANSWER = "Я хочу запитати про роботу, її умови та ґрунт.";

    private final Messages own;
    private final Messages swedish = Messages.of(Languages.standard());

    private SampleDocument(Language language) {
        own = Messages.of(language);
    }

    static Document in(Language language) {
        return new SampleDocument(language).document();
    }

    static Document in(String tag) {
        return in(Languages.find(tag).orElseThrow());
    }

    private Document document() {
        return new Document(
                words("eservice.contact.title"),
                words("site.name"),
                List.of(
                        new Paragraph(words("eservice.contact.summary")),
                        new Note(List.of(words("eservice.check"), words("eservice.check.text"))),
                        new Heading(2, words("eservice.contact.reach.title")),
                        new Rows(List.of(name(), phone(), message(ARABIC_ANSWER), empty()), Rows.Place.BESIDE),
                        new Heading(3, words("eservice.contact.message.title")),
                        new Rows(List.of(message(TIGRINYA_ANSWER), message(PERSIAN_ANSWER)), Rows.Place.UNDER),
                        Rows.of(List.of(
                                Row.of(
                                        words("eservice.contact.message.message.label"),
                                        Words.written(UKRAINIAN_ANSWER, own.language())),
                                Row.of(words("eservice.contact.reach.phone.label"), written(PHONE)))),
                        new Heading(2, words("eservice.contact.topic.title")),
                        new Listing(
                                true,
                                List.of(words("eservice.check.text"), words("eservice.contact.topic.topic.hint"))),
                        new Listing(
                                false,
                                List.of(
                                        words("eservice.contact.topic.topic.option.work"),
                                        words("eservice.contact.topic.topic.option.money"))),
                        table(),
                        new NewPage(),
                        new Heading(2, words("eservice.contact.title")),
                        new WritingLines(label("eservice.contact.reach.name"), 1),
                        new WritingLines(label("eservice.contact.reach.phone"), 2),
                        new TickBoxes(
                                label("eservice.contact.topic.topic"),
                                List.of(
                                        option("eservice.contact.topic.topic.option.work"),
                                        option("eservice.contact.topic.topic.option.studies"),
                                        option("eservice.contact.topic.topic.option.other"))),
                        new Together(List.of(
                                new Heading(3, words("eservice.contact.message.title")),
                                new WritingBox(label("eservice.contact.message.message"), 80)))));
    }

    private Row name() {
        return both("eservice.contact.reach.name.label", written("Anna Ek"));
    }

    private Row phone() {
        return both("eservice.contact.reach.phone.label", written(PHONE));
    }

    private Row message(String text) {
        return both("eservice.contact.message.message.label", written(text));
    }

    private Row empty() {
        return both("eservice.contact.reach.email.label", written(""));
    }

    private Table table() {
        return new Table(
                List.of(words("eservice.contact.topic.title"), words("eservice.contact.reach.phone.label")),
                List.of(
                        List.of(words("eservice.contact.topic.topic.option.work"), written(PHONE)),
                        List.of(words("eservice.contact.topic.topic.option.money"), written(REFERENCE))));
    }

    private Row both(String question, Words given) {
        var row = Row.of(words(question), given);
        return isSwedish() ? row : row.with(Words.of(swedish, question), given);
    }

    private Label label(String question) {
        return option(question + ".label").hinting(words(question + ".hint"));
    }

    private Label option(String key) {
        var label = Label.of(words(key));
        return isSwedish() ? label : label.with(Words.of(swedish, key));
    }

    private boolean isSwedish() {
        return own.language().equals(Languages.standard());
    }

    private Words words(String key) {
        return Words.of(own, key);
    }

    private Words written(String text) {
        return Words.written(text, own.language());
    }
}
