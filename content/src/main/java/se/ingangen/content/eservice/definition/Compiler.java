package se.ingangen.content.eservice.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Identity;
import se.ingangen.content.eservice.Step;
import se.ingangen.content.eservice.Who;
import se.ingangen.content.eservice.definition.Definition.Asks;
import se.ingangen.content.eservice.definition.Definition.StepDefinition;
import se.ingangen.content.eservice.expression.Expression;
import se.ingangen.content.eservice.finder.Finder;
import se.ingangen.content.eservice.question.Computed;
import se.ingangen.content.eservice.question.Group;
import se.ingangen.content.eservice.question.Question;

/// Makes an e-service of a definition, and gathers what is wrong with it.
final class Compiler {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /// The pages that every e-service has; a step of that name would hide one.
    private static final Set<String> RESERVED = Set.of(
            "check",
            "receipt",
            "title",
            "summary",
            "continue",
            "paper",
            "confirm",
            "later",
            "file",
            "waiting",
            "identity");

    /// Words of the expression language, which no question can be named.
    private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "has", "title");

    private final Definition definition;
    private final Flaws flaws;
    private final Conditions conditions;
    private final Set<String> names = new HashSet<>();

    Compiler(Definition definition, Flaws flaws) {
        this.definition = definition;
        this.flaws = flaws;
        this.conditions = new Conditions(definition, flaws);
    }

    /// What comes of it; incomplete if there are flaws.
    Eservice compile() {
        checkHead();
        conditions.checkOrder();
        var steps = new ArrayList<Step>();
        var stepNames = new HashSet<String>();
        var section = "";
        for (var i = 0; i < definition.steps().size(); i++) {
            var step = definition.steps().get(i);
            var at = "/steps/" + i;
            checkName(step.name(), "a step's name", at + "/name");
            flaws.addIf(!stepNames.add(step.name()), at, "the step " + step.name() + " is there twice");
            flaws.addIf(RESERVED.contains(step.name()), at, "a step cannot be named " + step.name());
            flaws.addIf(step.questions().isEmpty(), at, "the step " + step.name() + " asks nothing");
            section = step.section() == null ? section : step.section();
            steps.addAll(steps(step, section.isEmpty() ? step.name() : section, at));
            conditions.know(step);
        }
        return new Eservice(
                definition.name(),
                definition.version(),
                definition.lane(),
                conditions.read(definition.authority(), "/authority"),
                definition.area(),
                definition.identity() == null ? Identity.NONE : definition.identity(),
                definition.legalGround(),
                definition.article(),
                definition.order(),
                definition.draftKept(),
                definition.receiptKept(),
                definition.kept(),
                conditions.read(definition.urgent(), "/urgent"),
                conditions.coApplicant(),
                Optional.ofNullable(definition.prefill()),
                steps);
    }

    private List<Step> steps(StepDefinition step, String section, String at) {
        var asks = step.who() == null ? Asks.COMMON : step.who();
        flaws.addIf(
                definition.coApplicant() == null && (asks == Asks.EACH || asks == Asks.CO_APPLICANT),
                at + "/who",
                "nobody says when there is a co-applicant");
        var when = conditions.read(step.when(), at + "/when");
        var questions = questions(step, at);
        switch (asks) {
            case EACH:
                return List.of(
                        step(step, section, Who.APPLICANT, "", when, questions),
                        step(step, section, Who.CO_APPLICANT, Asked.CO, when, questions));
            case CO_APPLICANT:
                return List.of(step(step, section, Who.CO_APPLICANT, "", when, questions));
            case APPLICANT:
                return List.of(step(step, section, Who.APPLICANT, "", when, questions));
            default:
                return List.of(step(step, section, Who.COMMON, "", when, questions));
        }
    }

    private Step step(
            StepDefinition step,
            String section,
            Who who,
            String prefix,
            Optional<Expression> when,
            List<Compiled> questions) {
        var key = key(definition.name(), step);
        var asked = questions.stream()
                .map(question -> question.asked(prefix, key, who))
                .toList();
        return new Step(prefix + step.name(), section, key, who, asked, when);
    }

    /// What the keys of the messages of a step begin with.
    static String key(String service, StepDefinition step) {
        return step.shared() == null ? "eservice." + service + "." + step.name() : "eservice.shared." + step.shared();
    }

    private List<Compiled> questions(StepDefinition step, String at) {
        var compiled = new ArrayList<Compiled>();
        for (var i = 0; i < step.questions().size(); i++) {
            var question = step.questions().get(i);
            var place = at + "/questions/" + i;
            checkQuestion(question, place, names);
            flaws.addIf(
                    question instanceof Group && step.questions().size() > 1,
                    place,
                    "a group must have a step of its own");
            compiled.add(compiled(question, place));
        }
        return compiled;
    }

    private Compiled compiled(Question question, String at) {
        return new Compiled(
                question,
                conditions.read(question.when(), at + "/when"),
                question instanceof Computed
                        ? conditions.readNumber(((Computed) question).of(), at + "/of")
                        : Optional.empty(),
                question instanceof Group ? inner((Group) question, at) : List.of());
    }

    private List<Compiled> inner(Group group, String at) {
        var compiled = new ArrayList<Compiled>();
        var inItem = new HashSet<String>();
        for (var i = 0; group.questions() != null && i < group.questions().size(); i++) {
            var place = at + "/questions/" + i;
            var question = group.questions().get(i);
            flaws.addIf(question instanceof Group, place, "a group cannot hold a group");
            checkQuestion(question, place, inItem);
            compiled.add(compiled(question, place));
        }
        return compiled;
    }

    private void checkQuestion(Question question, String at, Set<String> taken) {
        checkName(question.name(), "a question's name", at + "/name");
        flaws.addIf(!taken.add(question.name()), at, "the question " + question.name() + " is there twice");
        flaws.addIf(WORDS.contains(question.name()), at, "a question cannot be named " + question.name());
        question.flaws().forEach(flaw -> flaws.add(at, flaw));
    }

    private void checkHead() {
        checkName(definition.name(), "the name", "/name");
        flaws.addIf(
                Finder.ADDRESS.equals(definition.name()), "/name", "an e-service cannot be named " + Finder.ADDRESS);
        flaws.addIf(definition.version() < 1, "/version", "version must be 1 or more");
        flaws.addIf(definition.lane() == null, "/lane", "lane must be AUTHORITY or PLANNING");
        flaws.addIf(definition.legalGround() == null, "/legalGround", "legalGround is missing");
        flaws.addIf(definition.draftKept() == null, "/draftKept", "draftKept must be a period such as P30D");
        flaws.addIf(definition.receiptKept() == null, "/receiptKept", "receiptKept must be a period such as P90D");
        flaws.addIf(definition.kept() == null, "/kept", "kept must be a period such as P5Y");
        flaws.addIf(definition.steps().isEmpty(), "/steps", "there are no steps");
        flaws.addIf(
                definition.area() == null || definition.area().otherwise() == null,
                "/area",
                "area.otherwise is missing");
        if (definition.area() != null && definition.area().question() != null) {
            conditions.checkArea(definition.area());
        }
    }

    private void checkName(String name, String what, String at) {
        flaws.addIf(
                name == null || !NAME.matcher(name).matches(),
                at,
                what + " must be small letters, digits and single dashes: " + name);
    }

    /// A question, ready to be put at its place.
    private record Compiled(
            Question question, Optional<Expression> when, Optional<Expression> sum, List<Compiled> inner) {

        Asked asked(String prefix, String key, Who who) {
            var own = key + "." + question.name();
            return new Asked(
                    question,
                    prefix + question.name(),
                    own,
                    who,
                    when,
                    sum,
                    inner.stream().map(i -> i.asked("", own, who)).toList());
        }
    }
}
