package se.ingangen.content.eservice.definition;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.function.Predicate;
import se.ingangen.content.eservice.Eservice;

/// Reads one definition.
public final class DefinitionReader {

    private DefinitionReader() {}

    /// @param file the name of the file, which must be that of the e-service, or that and the version
    /// @param shared the steps that it may share with others
    /// @param words whether there is a message with a key
    /// @throws FlawedDefinitionException if anything is wrong, with all of it
    public static Eservice read(String file, String json, SharedSteps shared, Predicate<String> words) {
        var flaws = new Flaws("eservices/" + file, Places.of("eservices/" + file, json));
        var object = Json.createReader(new StringReader(json)).readObject();
        new Properties(flaws).check(object);
        flaws.throwAll();
        var bound = new Binding(shared, flaws).bind(object);
        flaws.throwAll();
        var definition = bound.orElseThrow();
        var service = new Compiler(definition, flaws).compile();
        flaws.throwAll();
        checkFile(file, service, flaws);
        checkWords(definition, service, words, flaws);
        flaws.throwAll();
        return service;
    }

    private static void checkFile(String file, Eservice service, Flaws flaws) {
        var names = List.of(service.name() + ".json", service.name() + "-" + service.version() + ".json");
        flaws.addIf(!names.contains(file), "/name", "the file must be named " + String.join(" or ", names));
    }

    private static void checkWords(Definition definition, Eservice service, Predicate<String> words, Flaws flaws) {
        for (var key : service.messageKeys()) {
            flaws.addIf(!words.test(key), place(definition, key), "there is no message " + key);
        }
    }

    /// The question, or else the step, that a message belongs to.
    private static String place(Definition definition, String key) {
        for (var i = 0; i < definition.steps().size(); i++) {
            var step = definition.steps().get(i);
            var stepKey = Compiler.key(definition.name(), step) + ".";
            for (var j = 0; j < step.questions().size(); j++) {
                if (key.startsWith(stepKey + step.questions().get(j).name() + ".")) {
                    return "/steps/" + i + "/questions/" + j;
                }
            }
            if (key.startsWith(stepKey)) {
                return "/steps/" + i;
            }
        }
        return "/name";
    }
}
