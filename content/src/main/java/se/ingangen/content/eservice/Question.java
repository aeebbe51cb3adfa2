package se.ingangen.content.eservice;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.List;
import java.util.Optional;

/// One question of a step. A page draws each kind in a way of its own.
@JsonbTypeInfo(
        key = "kind",
        value = {
            @JsonbSubtype(alias = "choice", type = Choice.class),
            @JsonbSubtype(alias = "text", type = Text.class),
            @JsonbSubtype(alias = "long-text", type = LongText.class)
        })
public sealed interface Question permits Choice, Text, LongText {

    /// Unique in the whole e-service.
    String name();

    /// Whether it may be left empty.
    boolean optional();

    /// The condition under which it is asked; null for whenever its step is.
    ShowWhen showWhen();

    /// As `kind` in the definition says.
    String kind();

    /// What was given, in the form in which it is stored; empty for nothing.
    ///
    /// @param given null for nothing
    String clean(String given);

    /// What is wrong with an answer that is clean and not empty.
    Optional<Fault> check(String step, String answer);

    /// The last parts of the message keys it needs.
    List<String> messages();

    /// What is wrong with how it is defined, for whoever wrote the definition.
    List<String> flaws();
}
