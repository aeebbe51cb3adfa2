package se.ingangen.portal.preference;

import java.util.List;
import se.ingangen.i18n.Messages;

/// A [Preference] with its words and what holds now, as the component `portal:choice` shows a
/// question.
public final class PreferenceView {

    private final Preference preference;
    private final String option;
    private final Messages messages;

    PreferenceView(Preference preference, String option, Messages messages) {
        this.preference = preference;
        this.option = option;
        this.messages = messages;
    }

    public String getName() {
        return preference.code();
    }

    public String getLabel() {
        return text("label");
    }

    public String getHint() {
        return text("hint");
    }

    /// Nothing is told beside the question.
    public String getText() {
        return "";
    }

    /// What it is about, in one or two words.
    public String getTitle() {
        return text("title");
    }

    /// What holds now.
    public String getAnswer() {
        return text("option." + option);
    }

    /// Whether that is the reader's own choice.
    public boolean isChosen() {
        return !option.equals(preference.standard());
    }

    public List<Option> getOptions() {
        return preference.options().stream()
                .map(code -> new Option(code, text("option." + code), code.equals(option)))
                .toList();
    }

    private String text(String part) {
        return messages.text("preference." + preference.code() + "." + part);
    }

    /// The id of the hint, for `aria-describedby`.
    public String getDescribedBy() {
        return getName() + "-hint";
    }

    /// No answer to it can be wrong.
    public boolean isFaulty() {
        return false;
    }

    /// The page has a heading of its own.
    public boolean isAlone() {
        return false;
    }

    /// An answer to choose.
    public record Option(String code, String label, boolean chosen) {}
}
