package se.ingangen.portal.eservice;

import java.util.ArrayList;
import java.util.List;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Place;
import se.ingangen.content.eservice.Step;
import se.ingangen.content.eservice.Wording;
import se.ingangen.content.eservice.question.PersonName;
import se.ingangen.content.eservice.question.PostalAddress;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// Answers to read through, by the parts of the e-service and the items of its groups.
final class AnswerBlocks {

    private final Journey journey;
    private final Wording wording;
    private final Messages messages;
    private final List<Block> blocks = new ArrayList<>();

    AnswerBlocks(Journey journey, Wording wording, Messages messages) {
        this.journey = journey;
        this.wording = wording;
        this.messages = messages;
    }

    /// @param steps those whose answers are wanted
    /// @param around what is known of an answer beside its words
    List<Block> of(List<Step> steps, Around around) {
        for (var step : steps) {
            var section = wording.section(step);
            if (blocks.isEmpty() || !blocks.get(blocks.size() - 1).is(section, "")) {
                blocks.add(new Block(section, "", new ArrayList<>()));
            }
            for (var asked : step.questions()) {
                add(Place.of(step), asked, around);
                for (var item : journey.items(asked)) {
                    var place = new Place(step, item);
                    blocks.add(new Block(section, wording.item(asked, item), new ArrayList<>()));
                    journey.questions(place).forEach(inner -> add(place, inner, around));
                }
            }
        }
        return blocks;
    }

    private void add(Place place, Asked asked, Around around) {
        if (!asked.question().kind().equals("statement")) {
            blocks.get(blocks.size() - 1).rows().add(row(place, asked, around));
        }
    }

    private Row row(Place place, Asked asked, Around around) {
        var answer = around.files(asked).isEmpty() ? wording.answer(asked) : around.files(asked);
        var written = Wording.isWritten(asked) && !answer.isEmpty();
        var language = messages.language();
        return new Row(
                wording.label(asked),
                answer.isEmpty() ? messages.text("eservice.check.empty") : answer,
                written || isName(asked) ? Languages.byScript(answer, language) : language,
                written,
                around.change(place, asked));
    }

    /// Whether an answer is what somebody or somewhere is called, in the letters of Swedish perhaps.
    private static boolean isName(Asked asked) {
        return asked.question() instanceof PersonName || asked.question() instanceof PostalAddress;
    }

    /// What is known of an answer beside its words.
    interface Around {

        /// Where to change it; empty for nowhere.
        default String change(Place place, Asked asked) {
            return "";
        }

        /// The names of its files; empty to say only how many there are.
        default String files(Asked asked) {
            return "";
        }
    }

    /// A part of the e-service, or an item of a group in it.
    ///
    /// @param item what it is called; empty for none
    public record Block(String section, String item, List<Row> rows) {

        boolean is(String wantedSection, String wantedItem) {
            return section.equals(wantedSection) && item.equals(wantedItem);
        }
    }

    /// An answer, and where to change it.
    ///
    /// @param language the one to read the answer out in: the reader's, unless it is written in the
    ///     letters of another
    /// @param written whether it is in somebody's own words
    /// @param change where to change it; empty for nowhere
    public record Row(String question, String answer, Language language, boolean written, String change) {}
}
