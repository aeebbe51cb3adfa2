package se.ingangen.content.eservice.question;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ingangen.content.eservice.expression.Type;
import se.ingangen.content.eservice.expression.Value;

/// A question of one step. A page draws each kind in a way of its own.
@JsonbTypeInfo(
        key = "kind",
        value = {
            @JsonbSubtype(alias = "address", type = PostalAddress.class),
            @JsonbSubtype(alias = "bank-account", type = BankAccount.class),
            @JsonbSubtype(alias = "choice", type = Choice.class),
            @JsonbSubtype(alias = "choices", type = Choices.class),
            @JsonbSubtype(alias = "computed", type = Computed.class),
            @JsonbSubtype(alias = "consent", type = Consent.class),
            @JsonbSubtype(alias = "date", type = Day.class),
            @JsonbSubtype(alias = "email", type = Email.class),
            @JsonbSubtype(alias = "file", type = Files.class),
            @JsonbSubtype(alias = "group", type = Group.class),
            @JsonbSubtype(alias = "identity-number", type = IdentityNumber.class),
            @JsonbSubtype(alias = "language", type = SpokenLanguage.class),
            @JsonbSubtype(alias = "long-text", type = LongText.class),
            @JsonbSubtype(alias = "month", type = Month.class),
            @JsonbSubtype(alias = "number", type = Amount.class),
            @JsonbSubtype(alias = "person", type = PersonName.class),
            @JsonbSubtype(alias = "phone", type = Phone.class),
            @JsonbSubtype(alias = "statement", type = Statement.class),
            @JsonbSubtype(alias = "sum", type = Sum.class),
            @JsonbSubtype(alias = "text", type = Text.class),
            @JsonbSubtype(alias = "yes-no", type = YesNo.class)
        })
public sealed interface Question
        permits Amount,
                BankAccount,
                Choice,
                Choices,
                Computed,
                Consent,
                Day,
                Email,
                Files,
                Group,
                IdentityNumber,
                LongText,
                Month,
                PersonName,
                Phone,
                PostalAddress,
                SpokenLanguage,
                Statement,
                Sum,
                Text,
                YesNo {

    /// Unique in the whole e-service; of a question in a group, in the group.
    String name();

    /// Whether it may be left empty.
    boolean optional();

    /// The condition under which it is asked, as an expression; null for whenever its step is.
    String when();

    /// As `kind` in the definition says.
    String kind();

    /// The parts of its form, in their order; one without a name for most.
    default List<String> parts() {
        return List.of("");
    }

    /// Reads what was given. Reading the parts of an answer gives the same answer again.
    Reading read(Given given, LocalDate today);

    /// The parts of an answer, to fill in the form.
    default Map<String, String> parts(String answer) {
        return Map.of("", answer);
    }

    /// What a condition can say of its answer.
    default Type type() {
        return Type.TEXT;
    }

    /// The answer as a condition sees it.
    default Value value(String answer) {
        return Value.of(answer);
    }

    /// The last parts of the keys of the messages that it needs. `hint` and `missing` it may have.
    List<String> messages();

    /// What is wrong with how it is defined, for whoever wrote the definition.
    default List<String> flaws() {
        return List.of();
    }
}
