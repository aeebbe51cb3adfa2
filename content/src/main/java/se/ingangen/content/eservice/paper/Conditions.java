package se.ingangen.content.eservice.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.ingangen.content.document.Heading;
import se.ingangen.content.document.Paragraph;
import se.ingangen.content.document.Part;
import se.ingangen.content.document.Together;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Who;
import se.ingangen.content.eservice.expression.Clause;
import se.ingangen.content.eservice.expression.Expression;
import se.ingangen.content.eservice.question.Choice;
import se.ingangen.content.eservice.question.Choices;
import se.ingangen.content.eservice.question.Question;
import se.ingangen.content.eservice.question.SpokenLanguage;
import se.ingangen.content.eservice.question.YesNo;

/// Tells in words when something is asked: paper asks everybody everything.
final class Conditions {

    private final Eservice service;
    private final BothLanguages say;

    Conditions(Eservice service, BothLanguages say) {
        this.service = service;
        this.say = say;
    }

    /// A sentence for each thing that must be so; one that says little if the condition cannot be put
    /// into words, and none if there is no condition.
    List<Part> told(Optional<Expression> condition, Who who) {
        if (condition.isEmpty()) {
            return List.of();
        }
        var clauses = condition.get().clauses();
        return clauses.isEmpty()
                ? List.of(new Paragraph(say.words("eservice.paper.if-applies")))
                : clauses.stream().map(clause -> told(clause, who)).toList();
    }

    /// Parts with what is said of when they are asked, on one page with the first place to write.
    List<Part> above(List<Part> parts, Optional<Expression> condition, Who who) {
        var told = told(condition, who);
        if (told.isEmpty()) {
            return parts;
        }
        var end = 0;
        while (end < parts.size() - 1 && (parts.get(end) instanceof Heading || parts.get(end) instanceof Paragraph)) {
            end++;
        }
        var first =
                Stream.concat(told.stream(), parts.subList(0, end + 1).stream()).toList();
        return Stream.concat(Stream.of(new Together(first)), parts.subList(end + 1, parts.size()).stream())
                .toList();
    }

    private Part told(Clause clause, Who who) {
        var answers = clause.answers().stream()
                .map(chosen -> answered(asked(chosen.question(), who), chosen))
                .toList();
        return new Paragraph(say.words(
                clause.none() ? "eservice.paper.not-if" : "eservice.paper.only-if",
                say.formats().either(answers)));
    }

    private String answered(Asked asked, Clause.Chosen chosen) {
        var options = codes(asked.question())
                .filter(chosen.codes()::contains)
                .map(code -> say.wording().option(asked, code))
                .toList();
        return say.messages()
                .text(
                        "eservice.paper.answered",
                        say.wording().text(asked, "label"),
                        say.formats().either(options));
    }

    /// The question that a condition speaks of: of a co-applicant their own, where the same is asked of
    /// both.
    private Asked asked(String question, Who who) {
        return (who == Who.CO_APPLICANT ? Stream.of(Asked.CO + question, question) : Stream.of(question))
                .flatMap(path -> service.steps().stream().flatMap(step -> step.question(path).stream()))
                .findFirst()
                .orElseThrow();
    }

    /// The codes of what can be ticked; none of a question that is written.
    static Stream<String> codes(Question question) {
        if (question instanceof Choice choice) {
            return choice.options().stream();
        }
        if (question instanceof Choices choices) {
            return choices.options().stream();
        }
        if (question instanceof SpokenLanguage language) {
            return language.options().stream();
        }
        return question instanceof YesNo || question.kind().equals("consent") ? YesNo.OPTIONS.stream() : Stream.empty();
    }
}
