package se.ingangen.content.eservice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.ingangen.content.eservice.question.Choice;
import se.ingangen.content.eservice.question.Choices;
import se.ingangen.content.eservice.question.Consent;
import se.ingangen.content.eservice.question.Day;
import se.ingangen.content.eservice.question.Files;
import se.ingangen.content.eservice.question.Group;
import se.ingangen.content.eservice.question.LongText;
import se.ingangen.content.eservice.question.Month;
import se.ingangen.content.eservice.question.PersonName;
import se.ingangen.content.eservice.question.Question;
import se.ingangen.content.eservice.question.SpokenLanguage;
import se.ingangen.content.eservice.question.Sum;
import se.ingangen.content.eservice.question.Text;
import se.ingangen.content.eservice.question.YesNo;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Messages;

/// The words of a journey in one language: what is asked, what was answered, what is wrong.
///
/// Every message of a definition is given two arguments: `{0}` is `self` or `co`, by whom it is asked
/// of; `{1}` is the first name of the co-applicant, or what we call them until we know it.
public final class Wording {

    private final Journey journey;
    private final Messages messages;
    private final Formats formats;
    private final boolean toCoApplicant;

    /// As the applicant reads it, and the desk.
    public Wording(Journey journey, Messages messages, Formats formats) {
        this(journey, messages, formats, false);
    }

    private Wording(Journey journey, Messages messages, Formats formats, boolean toCoApplicant) {
        this.journey = journey;
        this.messages = messages;
        this.formats = formats;
        this.toCoApplicant = toCoApplicant;
    }

    /// As the co-applicant reads it, who is `you` then.
    public static Wording toCoApplicant(Journey journey, Messages messages, Formats formats) {
        return new Wording(journey, messages, formats, true);
    }

    /// What the e-service is called.
    public String service() {
        return messages.text(journey.service().key() + ".title");
    }

    /// What a step is about, in few words; of one with a single question that is the question.
    public String title(Step step) {
        return step.questions().size() == 1
                ? label(step.questions().get(0))
                : messages.text(step.key() + ".title", arguments(step.who()));
    }

    /// What the part of the e-service is about that a step belongs to.
    public String section(Step step) {
        return messages.text(journey.service().key() + "." + step.section() + ".title", arguments(Who.COMMON));
    }

    /// A part of the words of a question, such as `label` or `hint`.
    public String text(Asked asked, String part) {
        return messages.text(asked.key() + "." + part, arguments(asked));
    }

    /// What helps to answer a question: its own hint, or that of its kind.
    public Optional<String> hint(Asked asked) {
        return messages.has(asked.key() + ".hint")
                ? Optional.of(text(asked, "hint"))
                : Optional.of("eservice.hint." + kind(asked.question()))
                        .filter(messages::has)
                        .map(messages::text);
    }

    private static String kind(Question question) {
        return question instanceof YesNo || question instanceof SpokenLanguage || question instanceof Month
                ? "choice"
                : question.kind();
    }

    /// The question itself; one that may be left empty says so, and one of the co-applicant names them.
    public String label(Asked asked) {
        var label = ofWhom(asked, text(asked, "label"));
        return asked.question().optional() && !asked.question().parts().isEmpty()
                ? messages.text("eservice.optional", label)
                : label;
    }

    private String ofWhom(Asked asked, String label) {
        var ofTheOther = asked.who() == Who.CO_APPLICANT
                && !toCoApplicant
                && !(asked.question() instanceof PersonName)
                && !asked.path().contains(".");
        return ofTheOther && !label.contains(coApplicant())
                ? messages.text("eservice.item.named", coApplicant(), label)
                : label;
    }

    /// What one of the answers to choose from is called.
    public String option(Asked asked, String code) {
        var question = asked.question();
        if (question instanceof YesNo) {
            return messages.text("eservice." + code);
        }
        if (question instanceof SpokenLanguage) {
            return code.equals(SpokenLanguage.OTHER)
                    ? messages.text("eservice.language.other")
                    : messages.text("eservice.language." + code);
        }
        if (question instanceof Month) {
            return formats.month(YearMonth.parse(code));
        }
        return text(asked, "option." + code);
    }

    /// What to do about an answer, in the words that stand at the question.
    public String fault(Asked asked, Fault fault) {
        if (!messages.has(fault.messageKey())) {
            return messages.text("eservice.fault.missing", text(asked, "label"));
        }
        return messages.text(
                fault.messageKey(),
                fault.args().length == 0
                        ? arguments(asked)
                        : Stream.of(fault.args()).map(this::argument).toArray());
    }

    private Object argument(Object given) {
        if (given instanceof LocalDate) {
            return formats.date((LocalDate) given);
        }
        return given instanceof BigDecimal ? formats.number((BigDecimal) given) : given;
    }

    /// What an item of a group is called: "Child 2: Sara", or "Child 2" before it has a name.
    public String item(Asked group, String item) {
        var number = journey.items(group).indexOf(item) + 1;
        var title = item(group, number == 0 ? journey.items(group).size() + 1 : number);
        return itemName(group, item)
                .map(name -> messages.text("eservice.item.named", title, name))
                .orElse(title);
    }

    /// What an item of a group is called by its number, from 1: "Child 2".
    public String item(Asked group, int number) {
        return messages.text(group.key() + ".item", number);
    }

    /// The name that an item was given.
    public Optional<String> itemName(Asked group, String item) {
        var named = ((Group) group.question()).named();
        return named == null
                ? Optional.empty()
                : group.inner().stream()
                        .filter(inner -> inner.path().equals(named))
                        .map(inner -> inner.of(group, item))
                        .flatMap(inner -> journey.text(inner).map(text -> name(inner, text)).stream())
                        .findFirst();
    }

    /// The answer to a question as a person reads it; empty if there is none.
    public String answer(Asked asked) {
        return journey.text(asked).map(text -> answer(asked, text)).orElse("");
    }

    private String answer(Asked asked, String text) {
        var question = asked.question();
        if (question instanceof Choice
                || question instanceof YesNo
                || question instanceof Consent
                || question instanceof SpokenLanguage
                || question instanceof Month) {
            return option(asked, text);
        }
        if (question instanceof Choices) {
            return formats.list(List.of(text.split(" ")).stream()
                    .map(code -> option(asked, code))
                    .toList());
        }
        if (question instanceof Day) {
            return formats.date(LocalDate.parse(text));
        }
        if (question instanceof Sum) {
            return formats.sum(new BigDecimal(text));
        }
        if (question instanceof PersonName) {
            return text.replace('\n', ' ');
        }
        if (question instanceof Group) {
            return messages.text("eservice.item.count", journey.items(asked).size());
        }
        if (question instanceof Files) {
            return text.equals(Files.LATER)
                    ? messages.text("eservice.file.later")
                    : messages.text("eservice.file.count", text.split(" ").length);
        }
        return text;
    }

    private String name(Asked inner, String text) {
        return inner.question() instanceof PersonName ? text.lines().findFirst().orElse("") : answer(inner, text);
    }

    /// Whether an answer is in somebody's own words, and perhaps their own language.
    public static boolean isWritten(Asked asked) {
        return asked.question() instanceof Text || asked.question() instanceof LongText;
    }

    /// What a co-applicant agrees to is worded to them already, and reads the same to everybody.
    private Object[] arguments(Asked asked) {
        return asked.question() instanceof Consent && asked.who() == Who.CO_APPLICANT
                ? new Object[] {"co", coApplicant()}
                : arguments(asked.who());
    }

    private Object[] arguments(Who who) {
        return new Object[] {who == Who.CO_APPLICANT && !toCoApplicant ? "co" : "self", coApplicant()};
    }

    private String coApplicant() {
        return journey.service().coApplicant().isEmpty()
                ? ""
                : journey.coApplicantsName().orElseGet(() -> messages.text("eservice.co-applicant"));
    }
}
