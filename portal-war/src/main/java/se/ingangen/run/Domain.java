package se.ingangen.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder from which GlassFish runs. Its configuration is written anew at every start from the
/// distribution's own, so that a new version or another port takes effect; key stores and the
/// broker's messages stay.
final class Domain {

    /// Made by the server while it runs, and worthless or harmful at the next start.
    private static final List<String> LEFTOVERS =
            List.of("generated", "config/pid", "config/pid.prev", "config/domain.xml.bak");

    /// GlassFish's own welcome page, which answers until the application is loaded.
    private static final String WELCOME = "docroot/index.html";

    private final Path glassfish;
    private final Path original;
    private final Path folder;

    /// @param distribution the folder `glassfish8`
    Domain(Path distribution, Path folder) {
        this.glassfish = distribution.resolve("glassfish");
        this.original = glassfish.resolve("domains/domain1");
        this.folder = folder;
    }

    Path glassfish() {
        return glassfish;
    }

    Path messageQueue() {
        return glassfish.resolveSibling("mq");
    }

    Path folder() {
        return folder;
    }

    Path config() {
        return folder.resolve("config");
    }

    Path originalConfig() {
        return original.resolve("config");
    }

    /// Makes what is missing and clears what an earlier run left, however it ended.
    void prepare() throws IOException {
        for (String leftover : LEFTOVERS) {
            Trees.delete(folder.resolve(leftover));
        }
        OwnerOnly.createFolder(folder);
        Trees.copyMissing(original, folder);
        Trees.delete(folder.resolve(WELCOME));
    }

    /// GlassFish's module cache; a start that hung may have left half of it.
    void forgetModules() throws IOException {
        Trees.delete(folder.resolve("osgi-cache"));
    }

    /// The original configuration, without what the portal has no use for, and not serving
    /// anything yet.
    DomainXml configuration(Ports ports) throws IOException {
        var xml = DomainXml.read(originalConfig().resolve("domain.xml"))
                .slim()
                .listen(ports)
                .virtualThreads()
                .messages(ports);
        xml.jvmOptions().slim();
        return xml;
    }

    void write(DomainXml xml) throws IOException {
        var file = config().resolve("domain.xml");
        OwnerOnly.write(file, "");
        xml.write(file);
    }

    /// Sends the log to another folder; see `ServerLog` for what is read from it.
    void logTo(Path file) throws IOException {
        var original = Files.readString(originalConfig().resolve("logging.properties"));
        Files.writeString(config().resolve("logging.properties"), LogSettings.of(original, file));
    }
}
