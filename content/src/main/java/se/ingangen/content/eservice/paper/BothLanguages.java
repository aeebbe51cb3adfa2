package se.ingangen.content.eservice.paper;

import java.util.Optional;
import java.util.function.Function;
import se.ingangen.content.document.Label;
import se.ingangen.content.document.Words;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Wording;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// Says things in the language of whoever has the paper, and in Swedish for whoever reads it at the
/// office. In Swedish, and in easy Swedish, once is enough.
final class BothLanguages {

    private final Messages messages;
    private final Messages office = Messages.of(Languages.standard());
    private final Wording wording;
    private final Wording officeWording;

    BothLanguages(Journey journey, Language language) {
        messages = Messages.of(language);
        wording = new Wording(journey, messages, formats());
        officeWording = new Wording(journey, office, new Formats(Languages.standard(), Settings.ZONE));
    }

    Language language() {
        return messages.language();
    }

    Messages messages() {
        return messages;
    }

    Messages office() {
        return office;
    }

    Wording wording() {
        return wording;
    }

    Wording officeWording() {
        return officeWording;
    }

    Formats formats() {
        return new Formats(messages.language(), Settings.ZONE);
    }

    /// Whether the Swedish stands beside the words.
    boolean areTwo() {
        return !language().locale().getLanguage().equals(Languages.DEFAULT_TAG);
    }

    /// A message in the language of the paper.
    Words words(String key, Object... arguments) {
        return Words.of(messages, key, arguments);
    }

    /// Something about a question in the language of the paper.
    ///
    /// @param part which of its messages that is
    Words words(Asked asked, String part, Function<Wording, String> said) {
        return new Words(said.apply(wording), messages.languageOf(asked.key() + "." + part));
    }

    /// A message in both.
    Label label(String key) {
        return both(words(key), () -> office.text(key));
    }

    /// Something about a question in both.
    Label label(Asked asked, String part, Function<Wording, String> said) {
        return both(words(asked, part, said), () -> said.apply(officeWording));
    }

    private Label both(Words own, java.util.function.Supplier<String> swedish) {
        return swedish(swedish).map(Label.of(own)::with).orElseGet(() -> Label.of(own));
    }

    private Optional<Words> swedish(java.util.function.Supplier<String> said) {
        return areTwo() ? Optional.of(new Words(said.get(), Languages.standard())) : Optional.empty();
    }
}
