package se.ingangen.portal.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.definition.DefinitionReader;
import se.ingangen.content.eservice.definition.SharedSteps;
import se.ingangen.i18n.ResourceFolder;

/// What the e-services ask, read as the portal reads it: so a test knows which pages there must be.
final class Definitions {

    private Definitions() {}

    /// The newest version of each, by name.
    static List<Eservice> all() {
        return List.copyOf(ResourceFolder.read(Eservice.class, "/eservices", Definitions::newest)
                .values());
    }

    private static Map<String, Eservice> newest(Path folder) {
        var shared = SharedSteps.parse(text(folder.resolve("shared/steps.json")));
        BinaryOperator<Eservice> newer = (a, b) -> a.version() > b.version() ? a : b;
        return ResourceFolder.files(folder, ".json").stream()
                .map(file -> DefinitionReader.read(file.getFileName().toString(), text(file), shared, words -> true))
                .collect(Collectors.toMap(Eservice::name, service -> service, newer, TreeMap::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
