package se.ingangen.content.eservice;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.ingangen.content.account.Lane;
import se.ingangen.content.eservice.expression.Expression;
import se.ingangen.content.eservice.question.Group;
import se.ingangen.content.eservice.question.Question;

/// An e-service as it is defined: what it asks, without a word of how it says so.
///
/// A definition never changes once somebody may have answered it; a change is a new version.
///
/// @param version from 1
/// @param lane the half of the administration that gets it
/// @param authority when those who decide get it, although the lane is planning; empty for never
/// @param identity how sure we want to be of who sends it
/// @param legalGround why we may keep what is sent, as a code that has a message
/// @param introduced whether an article introduces it, which then is its front page
/// @param order its place in the list of e-services
/// @param draftKept how long a draft is kept after it was last saved
/// @param receiptKept how long the receipt can be opened
/// @param kept how long we keep what was sent, after the errand is closed
/// @param urgent when somebody cannot wait; empty for never
/// @param coApplicant when two people apply together; empty for never
/// @param prefilled what is taken over from what the same person has sent before; empty for nothing
/// @param steps in their order, those of a co-applicant among them
public record Eservice(
        String name,
        int version,
        Lane lane,
        Optional<Expression> authority,
        Area area,
        Identity identity,
        String legalGround,
        boolean introduced,
        int order,
        Period draftKept,
        Period receiptKept,
        Period kept,
        Optional<Expression> urgent,
        Optional<Expression> coApplicant,
        Optional<Prefill> prefilled,
        List<Step> steps) {

    public Eservice {
        steps = List.copyOf(steps);
    }

    /// The step of this name.
    public Optional<Step> step(String wanted) {
        return steps.stream().filter(s -> s.name().equals(wanted)).findFirst();
    }

    /// The same e-service with nothing that is asked of one person only, the applicant.
    Eservice withoutApplicant() {
        return new Eservice(
                name,
                version,
                lane,
                authority,
                area,
                identity,
                legalGround,
                introduced,
                order,
                draftKept,
                receiptKept,
                kept,
                urgent,
                coApplicant,
                prefilled,
                steps.stream().filter(step -> step.who() != Who.APPLICANT).toList());
    }

    /// What the message keys of this e-service begin with, such as `eservice.contact`.
    public String key() {
        return "eservice." + name;
    }

    /// The parts that it has, in their order, of somebody who applies alone.
    public List<String> sections() {
        return steps.stream().map(Step::section).distinct().toList();
    }

    /// The keys of all messages that this definition needs.
    public List<String> messageKeys() {
        var keys = new TreeSet<String>();
        keys.add(key() + ".title");
        keys.add(key() + ".summary");
        for (var step : steps) {
            keys.add(key() + "." + step.section() + ".title");
            if (step.questions().size() > 1) {
                keys.add(step.key() + ".title");
            }
            step.questions().forEach(asked -> addKeys(keys, asked.key(), asked.question()));
        }
        return new ArrayList<>(keys);
    }

    private static void addKeys(TreeSet<String> keys, String key, Question question) {
        question.messages().forEach(part -> keys.add(key + "." + part));
        if (question instanceof Group) {
            ((Group) question).questions().forEach(inner -> addKeys(keys, key + "." + inner.name(), inner));
        }
    }

    /// All questions, of groups those of an item too.
    public Stream<Question> questions() {
        return steps.stream()
                .flatMap(s -> s.questions().stream())
                .map(Asked::question)
                .flatMap(Eservice::withInner);
    }

    private static Stream<Question> withInner(Question question) {
        return question instanceof Group
                ? Stream.concat(Stream.of(question), ((Group) question).questions().stream())
                : Stream.of(question);
    }
}
