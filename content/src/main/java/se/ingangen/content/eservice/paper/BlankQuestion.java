package se.ingangen.content.eservice.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.ingangen.content.document.Heading;
import se.ingangen.content.document.Label;
import se.ingangen.content.document.Note;
import se.ingangen.content.document.Paragraph;
import se.ingangen.content.document.Part;
import se.ingangen.content.document.TickBoxes;
import se.ingangen.content.document.Together;
import se.ingangen.content.document.Words;
import se.ingangen.content.document.WritingLines;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.Wording;
import se.ingangen.content.eservice.question.Computed;
import se.ingangen.content.eservice.question.Consent;
import se.ingangen.content.eservice.question.Day;
import se.ingangen.content.eservice.question.Files;
import se.ingangen.content.eservice.question.Group;
import se.ingangen.content.eservice.question.LongText;
import se.ingangen.content.eservice.question.Statement;

/// A question as a place to write, or boxes to tick.
final class BlankQuestion {

    /// How many items of a group there is room for: most families have no more children, and most
    /// people no more wages.
    private static final int ITEMS = 3;

    /// A written line holds some sixty letters; nobody fills five thousand with a pen.
    private static final int LETTERS_OF_A_LINE = 250;

    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 10;

    private final BothLanguages say;
    private final Conditions conditions;

    BlankQuestion(BothLanguages say, Conditions conditions) {
        this.say = say;
        this.conditions = conditions;
    }

    /// When it is asked, and the place for its answer; nothing for what cannot be told or answered on
    /// paper, which are things that are worked out and what is said of them.
    List<Part> parts(Asked asked) {
        var parts = place(asked);
        return parts.isEmpty() ? parts : conditions.above(parts, asked.when(), asked.who());
    }

    private List<Part> place(Asked asked) {
        var question = asked.question();
        if (question instanceof Computed) {
            return List.of();
        }
        if (question instanceof Statement) {
            return statement(asked);
        }
        if (question instanceof Group group) {
            return group(asked, group);
        }
        if (question instanceof Consent consent) {
            return consent(asked, consent);
        }
        if (question instanceof Files files) {
            return List.of(new TickBoxes(label(asked), papers(files)));
        }
        var codes = Conditions.codes(question).toList();
        if (!codes.isEmpty()) {
            return List.of(new TickBoxes(label(asked), options(asked, codes)));
        }
        return question.parts().size() > 1 && !(question instanceof Day)
                ? List.of(new Together(fields(asked)))
                : List.of(new WritingLines(label(asked), lines(asked)));
    }

    private List<Part> statement(Asked asked) {
        var isWorkedOut = asked.when().filter(when -> when.clauses().isEmpty()).isPresent();
        return isWorkedOut
                ? List.of()
                : List.of(new Note(List.of(words(asked, "label", w -> w.label(asked)), text(asked))));
    }

    private List<Part> consent(Asked asked, Consent consent) {
        var boxes = new TickBoxes(
                label(asked, Wording::label).hinting(text(asked)),
                options(asked, Conditions.codes(consent).toList()));
        return consent.sharing()
                ? List.of(boxes)
                : List.of(new Together(List.of(
                        boxes,
                        new WritingLines(say.label("eservice.paper.date"), 1),
                        new WritingLines(say.label("eservice.paper.sign"), 1))));
    }

    private List<Label> papers(Files files) {
        var with = say.label("eservice.paper.with");
        return files.later() ? List.of(with, say.label("eservice.file.later")) : List.of(with);
    }

    private List<Label> options(Asked asked, List<String> codes) {
        return codes.stream()
                .map(code -> say.label(asked, "option." + code, w -> w.option(asked, code)))
                .toList();
    }

    /// A line for each part of an answer, under the question.
    private List<Part> fields(Asked asked) {
        var parts = new ArrayList<Part>(heading(asked));
        asked.question().parts().forEach(part -> parts.add(new WritingLines(say.label("eservice.part." + part), 1)));
        return parts;
    }

    private List<Part> group(Asked asked, Group group) {
        var parts = new ArrayList<Part>(heading(asked));
        IntStream.rangeClosed(1, Math.min(ITEMS, group.most())).forEach(number -> {
            parts.add(new Heading(4, words(asked, "item", w -> w.item(asked, number))));
            asked.inner().forEach(inner -> parts.addAll(parts(inner)));
        });
        if (group.most() > ITEMS) {
            parts.add(new Paragraph(say.words("eservice.paper.more")));
        }
        return parts;
    }

    /// A question that has several places to write, with what else is said of it.
    private List<Part> heading(Asked asked) {
        var label = label(asked);
        return Stream.concat(
                        Stream.of(new Heading(3, label.text())),
                        Stream.concat(label.second().stream(), label.hint().stream())
                                .map(Paragraph::new))
                .map(Part.class::cast)
                .toList();
    }

    private static int lines(Asked asked) {
        return asked.question() instanceof LongText text
                ? Math.max(FEWEST_LINES, Math.min(MOST_LINES, text.maxLength() / LETTERS_OF_A_LINE))
                : 1;
    }

    private Label label(Asked asked) {
        var label = label(asked, Wording::label);
        return say.wording()
                .hint(asked)
                .map(hint -> label.hinting(words(asked, "hint", w -> hint)))
                .orElse(label);
    }

    private Label label(Asked asked, Labelling said) {
        return say.label(asked, "label", w -> said.of(w, asked));
    }

    private Words text(Asked asked) {
        return words(asked, "text", w -> w.text(asked, "text"));
    }

    private Words words(Asked asked, String part, Function<Wording, String> said) {
        return say.words(asked, part, said);
    }

    /// What a question is called.
    private interface Labelling {
        String of(Wording wording, Asked asked);
    }
}
