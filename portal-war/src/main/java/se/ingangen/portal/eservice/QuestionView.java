package se.ingangen.portal.eservice;

import java.util.List;
import java.util.Optional;
import se.ingangen.content.eservice.Choice;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Fault;
import se.ingangen.content.eservice.Question;
import se.ingangen.content.eservice.Step;
import se.ingangen.content.eservice.Text;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// A question with its words, its answer and what is wrong with that.
public final class QuestionView {

    private final Question question;
    private final String key;
    private final Messages messages;
    private final String value;
    private final Optional<Fault> fault;
    private final boolean alone;

    QuestionView(
            Eservice service, Step step, Question question, Messages messages, String value, Optional<Fault> fault) {
        this.question = question;
        this.key = service.key(step, question);
        this.messages = messages;
        this.value = value;
        this.fault = fault;
        this.alone = step.questions().size() == 1;
    }

    public String getName() {
        return question.name();
    }

    public String getKind() {
        return question.kind();
    }

    /// The question itself; one that may be left empty says so.
    public String getLabel() {
        var label = messages.text(key + ".label");
        return question.optional() ? messages.text("eservice.optional", label) : label;
    }

    public String getHint() {
        return messages.text(key + ".hint");
    }

    public String getValue() {
        return value;
    }

    /// What to do about the answer; empty when nothing is wrong.
    public String getFault() {
        return fault.map(f -> messages.text(f.messageKey(), f.args())).orElse("");
    }

    public boolean isFaulty() {
        return fault.isPresent();
    }

    /// Whether it is the only question of its page, and so its heading.
    public boolean isAlone() {
        return alone;
    }

    /// The ids of hint and fault, for `aria-describedby`.
    public String getDescribedBy() {
        var hint = getName() + "-hint";
        return isFaulty() ? hint + " " + getName() + "-error" : hint;
    }

    /// The id of the first field, where a link from the summary leads.
    public String getFirstField() {
        return getKind().equals("choice")
                ? getName() + "-" + getOptions().get(0).code()
                : getName();
    }

    /// What a browser may fill in.
    public String getAutocomplete() {
        return question instanceof Text && ((Text) question).autocomplete() != null
                ? ((Text) question).autocomplete()
                : "off";
    }

    /// Which keyboard a telephone shows.
    public String getInputMode() {
        var format = question instanceof Text ? ((Text) question).format() : "plain";
        switch (format) {
            case "email":
                return "email";
            case "phone":
                return "tel";
            default:
                return "text";
        }
    }

    /// Which way the answer is written, whatever the page's direction.
    public String getDir() {
        return getInputMode().equals("text") ? "auto" : "ltr";
    }

    public List<Option> getOptions() {
        return ((Choice) question)
                .options().stream()
                        .map(code -> new Option(code, messages.text(key + ".option." + code), code.equals(value)))
                        .toList();
    }

    /// The answer as a person reads it.
    public String getAnswer() {
        if (question instanceof Choice && !value.isEmpty()) {
            return messages.text(key + ".option." + value);
        }
        return value.isEmpty() ? messages.text("eservice.check.empty") : value;
    }

    /// The language to read the answer out in: the reader's, unless it is written in the letters of
    /// another.
    public Language getAnswerLanguage() {
        return isWritten() ? Languages.byScript(value, messages.language()) : messages.language();
    }

    /// Whether the answer is in the reader's own words, and perhaps their own language.
    public boolean isWritten() {
        return !(question instanceof Choice) && !value.isEmpty();
    }

    /// An answer to choose.
    public record Option(String code, String label, boolean chosen) {}
}
