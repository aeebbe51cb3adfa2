package se.ingangen.portal.eservice;

import java.util.List;
import se.ingangen.content.eservice.finder.FinderQuestion;
import se.ingangen.i18n.Messages;

/// A question that leads to an e-service, in the shape in which the component `choice` draws one.
public final class FinderView {

    private final FinderQuestion question;
    private final Messages messages;
    private final boolean first;
    private final boolean faulty;

    /// @param first whether the heading of the page stands above it
    /// @param faulty whether it was left without an answer
    FinderView(FinderQuestion question, Messages messages, boolean first, boolean faulty) {
        this.question = question;
        this.messages = messages;
        this.first = first;
        this.faulty = faulty;
    }

    public String getName() {
        return question.name();
    }

    public String getLabel() {
        return messages.text(question.labelKey());
    }

    public boolean isAlone() {
        return !first;
    }

    public boolean isFaulty() {
        return faulty;
    }

    public String getFault() {
        return messages.text("eservice.fault.missing", getLabel());
    }

    public String getText() {
        return "";
    }

    public String getHint() {
        return messages.text("eservice.hint.choice");
    }

    public String getDescribedBy() {
        return getName() + "-hint" + (faulty ? " " + getName() + "-error" : "");
    }

    /// The id of the field where a link from the summary leads.
    public String getFirstField() {
        return getName() + "-" + question.options().get(0);
    }

    public List<QuestionView.Option> getOptions() {
        return question.options().stream()
                .map(code -> new QuestionView.Option(code, messages.text(question.optionKey(code)), false))
                .toList();
    }
}
