package se.ingangen.portal.eservice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.Fault;
import se.ingangen.content.eservice.Wording;
import se.ingangen.content.eservice.attachment.AttachmentRules;
import se.ingangen.content.eservice.question.Choice;
import se.ingangen.content.eservice.question.Choices;
import se.ingangen.content.eservice.question.Consent;
import se.ingangen.content.eservice.question.Day;
import se.ingangen.content.eservice.question.Files;
import se.ingangen.content.eservice.question.Month;
import se.ingangen.content.eservice.question.SpokenLanguage;
import se.ingangen.content.eservice.question.YesNo;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Messages;

/// A question with its words, its answer and what is wrong with that.
public final class QuestionView implements Faulty {

    private final Asked asked;
    private final Wording wording;
    private final Messages messages;
    private final Map<String, String> given;
    private final Optional<Fault> fault;
    private final boolean alone;
    private final List<String> months;
    private QuestionView swedish;

    /// @param given what stands in the fields, by the parts of the answer
    /// @param alone whether it is the only question of its page
    /// @param months what a question for a month offers, as codes
    QuestionView(
            Asked asked,
            Wording wording,
            Messages messages,
            Map<String, String> given,
            Optional<Fault> fault,
            boolean alone,
            List<String> months) {
        this.asked = asked;
        this.wording = wording;
        this.messages = messages;
        this.given = given;
        this.fault = fault;
        this.alone = alone;
        this.months = months;
    }

    /// The same with the Swedish beside it.
    QuestionView beside(Optional<QuestionView> inSwedish) {
        swedish = inSwedish.orElse(null);
        return this;
    }

    /// The same question in Swedish; null unless that stands beside it.
    public QuestionView getSwedish() {
        return swedish;
    }

    /// What its field is called, and the ids around it begin with.
    public String getName() {
        return asked.path();
    }

    /// Which component draws it: one of `choice`, `choices`, `text`, `long-text`, `parts`, `file`,
    /// `told`.
    public String getDrawnAs() {
        var question = asked.question();
        if (question instanceof Choices) {
            return "choices";
        }
        if (isChosen()) {
            return "choice";
        }
        switch (question.kind()) {
            case "long-text":
            case "file":
                return question.kind();
            case "statement":
            case "computed":
                return "told";
            default:
                return question.parts().size() > 1 ? "parts" : "text";
        }
    }

    private boolean isChosen() {
        var question = asked.question();
        return question instanceof Choice
                || question instanceof YesNo
                || question instanceof Consent
                || question instanceof SpokenLanguage
                || question instanceof Month;
    }

    /// The question itself; one that may be left empty says so.
    public String getLabel() {
        return wording.label(asked);
    }

    /// What helps to answer; empty for nothing.
    public String getHint() {
        return wording.hint(asked).orElse("");
    }

    /// What is told, or agreed to; empty for nothing.
    public String getText() {
        return getDrawnAs().equals("told") || asked.question() instanceof Consent ? wording.text(asked, "text") : "";
    }

    /// What a question that is worked out comes to.
    public String getAnswer() {
        return wording.answer(asked);
    }

    /// What stands in its only field.
    public String getValue() {
        return given.getOrDefault("", "");
    }

    /// What to do about the answer; empty when nothing is wrong.
    @Override
    public String getFault() {
        return fault.map(f -> wording.fault(asked, f)).orElse("");
    }

    public boolean isFaulty() {
        return fault.isPresent();
    }

    /// Whether it is the only question of its page, and so its heading.
    public boolean isAlone() {
        return alone;
    }

    /// The ids of text, hint and fault, for `aria-describedby`; null for none.
    public String getDescribedBy() {
        var ids = Stream.of(
                        getText().isEmpty() ? "" : getName() + "-text",
                        getHint().isEmpty() ? "" : getName() + "-hint",
                        isFaulty() ? getName() + "-error" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    @Override
    public String getFirstField() {
        if (isChosen() || asked.question() instanceof Choices) {
            return getName() + "-" + getOptions().get(0).code();
        }
        return fault.filter(f -> !f.part().isEmpty())
                .map(f -> asked.field(f.part()))
                .orElseGet(() -> asked.field(asked.question().parts().get(0)));
    }

    /// Whether the fields of its answer stand side by side, as those of a day do.
    public boolean isInRow() {
        return asked.question() instanceof Day;
    }

    /// The fields of an answer that has several.
    public List<Part> getParts() {
        return asked.question().parts().stream()
                .map(part -> new Part(
                        asked.field(part),
                        messages.text("eservice.part." + part),
                        given.getOrDefault(part, ""),
                        Field.of(asked.question(), part),
                        fault.isPresent() && fault.get().part().equals(part)))
                .toList();
    }

    /// Whether somebody may say that they send their papers later.
    public boolean isLaterPossible() {
        return asked.question() instanceof Files && ((Files) asked.question()).later();
    }

    /// Whether they have said so.
    public boolean isLater() {
        return getValue().equals(Files.LATER);
    }

    /// The kinds of file that are taken, as people call them.
    public String getFileKinds() {
        return AttachmentRules.USUAL.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }

    /// The kinds of file that are taken, as a browser asks for them.
    public String getAccept() {
        return AttachmentRules.USUAL.kinds().stream()
                .sorted()
                .map(kind -> kind.ending() + "," + kind.mediaType())
                .collect(Collectors.joining(","));
    }

    /// How large a file may be.
    public String getFileSize() {
        return Formats.fileSize(messages.language(), AttachmentRules.USUAL.largest());
    }

    /// How its only field is written.
    public Field getField() {
        return Field.of(asked.question(), "");
    }

    public List<Option> getOptions() {
        var chosen = Arrays.asList(getValue().split(" "));
        return codes().stream()
                .map(code -> new Option(code, wording.option(asked, code), chosen.contains(code)))
                .toList();
    }

    private List<String> codes() {
        var question = asked.question();
        if (question instanceof Choice) {
            return ((Choice) question).options();
        }
        if (question instanceof Choices) {
            return ((Choices) question).options();
        }
        if (question instanceof SpokenLanguage) {
            return ((SpokenLanguage) question).options();
        }
        return question instanceof Month ? months : YesNo.OPTIONS;
    }

    /// An answer to choose.
    public record Option(String code, String label, boolean chosen) {}

    /// A field of an answer that has several.
    public record Part(String id, String label, String value, Field field, boolean faulty) {}
}
