package se.ingangen.content.eservice.finder;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.ingangen.content.eservice.definition.Flaws;
import se.ingangen.content.eservice.definition.Places;
import se.ingangen.content.eservice.expression.Expression;
import se.ingangen.content.eservice.expression.FlawedExpressionException;
import se.ingangen.content.eservice.expression.Type;
import se.ingangen.content.eservice.finder.FinderFile.AskedInFile;
import se.ingangen.content.eservice.finder.FinderFile.LeadInFile;

/// Reads the [Finder], and refuses one that names an e-service that is not there, or leaves somebody
/// nowhere.
public final class FinderReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Predicate<String> services;
    private final Predicate<String> words;
    private final Flaws flaws;
    private final Map<String, Type> known = new HashMap<>();

    private FinderReader(Predicate<String> services, Predicate<String> words, Flaws flaws) {
        this.services = services;
        this.words = words;
        this.flaws = flaws;
    }

    /// @param file its name, to tell where a flaw is
    /// @param services whether there is an e-service of a name
    /// @param words whether there is a message with a key
    /// @throws se.ingangen.content.eservice.definition.FlawedDefinitionException if anything is wrong, with all of it
    public static Finder read(String file, String json, Predicate<String> services, Predicate<String> words) {
        var flaws = new Flaws(file, Places.of(file, json));
        var reader = new FinderReader(services, words, flaws);
        reader.checkProperties(Json.createReader(new StringReader(json)).readObject());
        flaws.throwAll();
        var bound = reader.bind(json);
        flaws.throwAll();
        var finder = reader.finder(bound.orElseThrow());
        flaws.throwAll();
        reader.checkWays(finder);
        flaws.throwAll();
        return finder;
    }

    private Optional<FinderFile> bind(String json) {
        try {
            return Optional.of(JsonbBuilder.create().fromJson(json, FinderFile.class));
        } catch (JsonbException e) {
            flaws.add("", e.getMessage());
            return Optional.empty();
        }
    }

    private void checkProperties(JsonObject object) {
        checkNames(object, "", FinderFile.class);
        each(object, "questions", AskedInFile.class);
        each(object, "leads", LeadInFile.class);
    }

    private void each(JsonObject object, String name, Class<?> type) {
        if (!(object.get(name) instanceof JsonArray)) {
            flaws.add("/" + name, name + " must be a list");
            return;
        }
        var list = object.getJsonArray(name);
        for (var i = 0; i < list.size(); i++) {
            var at = "/" + name + "/" + i;
            if (list.get(i) instanceof JsonObject) {
                checkNames(list.getJsonObject(i), at, type);
            } else {
                flaws.add(at, "an object must stand here");
            }
        }
    }

    private void checkNames(JsonObject object, String at, Class<?> type) {
        var names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        object.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> flaws.add(at + "/" + name, "“" + name + "” says nothing here"));
    }

    private Finder finder(FinderFile file) {
        var questions = new ArrayList<FinderQuestion>();
        for (var i = 0; i < file.questions().size(); i++) {
            questions.add(question(file.questions().get(i), "/questions/" + i));
        }
        var leads = new ArrayList<Lead>();
        for (var i = 0; i < file.leads().size(); i++) {
            lead(file.leads().get(i), "/leads/" + i).ifPresent(leads::add);
        }
        return new Finder(condition(file.urgent(), "/urgent"), questions, leads);
    }

    private FinderQuestion question(AskedInFile asked, String at) {
        var options = asked.options() == null ? List.<String>of() : asked.options();
        flaws.addIf(
                asked.name() == null || !NAME.matcher(asked.name()).matches(),
                at,
                "a question's name must be small letters, digits and single dashes: " + asked.name());
        flaws.addIf(known.containsKey(asked.name()), at, "the question " + asked.name() + " is there twice");
        flaws.addIf(options.size() < 2, at, asked.name() + " needs two options at least");
        flaws.addIf(new HashSet<>(options).size() < options.size(), at, asked.name() + " has an option twice");
        var question = new FinderQuestion(asked.name(), condition(asked.when(), at + "/when"), options);
        question.messageKeys().forEach(key -> flaws.addIf(!words.test(key), at, "there is no message " + key));
        known.put(asked.name(), Type.code(Set.copyOf(options)));
        return question;
    }

    private Optional<Lead> lead(LeadInFile lead, String at) {
        if ((lead.service() == null) == (lead.article() == null)) {
            flaws.add(at, "one of service and article must stand here");
            return Optional.empty();
        }
        flaws.addIf(
                lead.service() != null && !services.test(lead.service()),
                at + "/service",
                "there is no e-service " + lead.service());
        flaws.addIf(lead.when() == null, at, "when is missing");
        var kind = lead.service() == null ? Lead.Kind.ARTICLE : Lead.Kind.SERVICE;
        var to = lead.service() == null ? lead.article() : lead.service();
        return condition(lead.when(), at + "/when")
                .map(when -> new Lead(kind, to, when, Expression.questions(lead.when())));
    }

    /// A condition sees only the questions before it.
    private Optional<Expression> condition(String source, String at) {
        if (source == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Expression.condition(source, name -> Optional.ofNullable(known.get(name))));
        } catch (FlawedExpressionException e) {
            flaws.add(at, e.getMessage());
            return Optional.empty();
        }
    }

    /// Whatever somebody answers leads somewhere, and there is somebody whom each lead is for.
    private void checkWays(Finder finder) {
        var findings = finder.everyFinding();
        for (var finding : findings) {
            flaws.addIf(finding.leads().isEmpty(), "/leads", "these answers lead nowhere: " + told(finding));
        }
        IntStream.range(0, finder.leads().size())
                .filter(i -> findings.stream()
                        .noneMatch(f -> f.leads().contains(finder.leads().get(i))))
                .forEach(i -> flaws.add("/leads/" + i, "no answers lead here first"));
    }

    private static String told(Finding finding) {
        return finding.answers().entrySet().stream()
                .map(answer -> answer.getKey().name() + " = '" + answer.getValue() + "'")
                .collect(Collectors.joining(", "));
    }
}
