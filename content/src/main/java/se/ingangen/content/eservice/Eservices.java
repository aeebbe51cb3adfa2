package se.ingangen.content.eservice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.ingangen.content.eservice.definition.DefinitionReader;
import se.ingangen.content.eservice.definition.SharedSteps;
import se.ingangen.content.eservice.finder.Finder;
import se.ingangen.content.eservice.finder.FinderReader;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;
import se.ingangen.i18n.ResourceFolder;

/// The e-services there are: one file each in `eservices/`, and nothing else makes one exist.
///
/// The newest version is in `NAME.json`. An older one, which drafts and submissions may still be
/// pinned to, stays in `NAME-VERSION.json`.
@ApplicationScoped
public class Eservices {

    private Map<String, TreeMap<Integer, Eservice>> byName = Map.of();
    private Finder finder;

    /// Reads every definition, and the questions that lead to them.
    ///
    /// @throws se.ingangen.content.eservice.definition.FlawedDefinitionException if one is wrong, with everything
    ///     that is
    @PostConstruct
    void load() {
        var read = new TreeMap<String, TreeMap<Integer, Eservice>>();
        for (var service : ResourceFolder.read(Eservices.class, "/eservices", Eservices::readAll)) {
            read.computeIfAbsent(service.name(), name -> new TreeMap<>()).put(service.version(), service);
        }
        byName = read;
        finder = ResourceFolder.read(
                Eservices.class,
                "/eservices/finder",
                folder -> readFinder(folder.resolve("finder.json"), read::containsKey));
    }

    /// The questions that lead to an e-service.
    public Finder finder() {
        return finder;
    }

    /// The newest version of every e-service, in the order in which they are listed.
    public List<Eservice> all() {
        return byName.values().stream()
                .map(versions -> versions.lastEntry().getValue())
                .sorted(Comparator.comparing(Eservice::order).thenComparing(Eservice::name))
                .toList();
    }

    /// The newest version of an e-service.
    public Optional<Eservice> find(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(versions -> versions.lastEntry().getValue());
    }

    /// One version of an e-service.
    public Optional<Eservice> find(String name, int version) {
        return Optional.ofNullable(byName.get(name)).map(versions -> versions.get(version));
    }

    /// Reads every version of every definition in a folder; all their words must be there.
    static List<Eservice> readAll(Path folder) {
        var shared = SharedSteps.parse(text(folder.resolve("shared/steps.json")));
        Predicate<String> words = Messages.of(Languages.standard())::has;
        return ResourceFolder.files(folder, ".json").stream()
                .map(file -> DefinitionReader.read(file.getFileName().toString(), text(file), shared, words))
                .toList();
    }

    private static Finder readFinder(Path file, Predicate<String> services) {
        return FinderReader.read(
                "eservices/finder/finder.json", text(file), services, Messages.of(Languages.standard())::has);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
