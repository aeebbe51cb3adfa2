package se.ingangen.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/// The `jvm-options` of a `domain.xml`. The launcher writes them there and starts the server with
/// them; `asadmin start-domain`, which the tests use, reads the same.
final class JvmOptions {

    private static final List<String> DROPPED = List.of(
            "-Xmx",
            "-XX:NewRatio",
            "-XX:+UnlockDiagnosticVMOptions",
            "-Djdbc.drivers=",
            "-Dorg.glassfish.additionalOSGiBundlesToStart=",
            "-Dosgi.shell.",
            "-Dgosh.",
            "-Dfelix.fileinstall.");

    /// A file that is stored lives for a second. The places for what is young are large enough to keep it until then;
    /// otherwise it goes to what is old, which is full soon and stops everything for half a second to be cleared.
    /// Source: `bench/Filling.java`. A saved step took, as the 99th percentile in the median of rounds, 18 ms and with
    /// 100 MB of files 22; with G1, 24 and 51. Rounds on which a full collection falls are still above 400.
    private static final List<String> ADDED = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:SurvivorRatio=4",
            "-XX:TargetSurvivorRatio=90",
            "--add-modules=jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-Dproduct.name=",
            "-Dorg.glassfish.microprofile.health.enabled=false");

    private final Element javaConfig;

    JvmOptions(Element javaConfig) {
        this.javaConfig = javaConfig;
    }

    /// Drops the shells and watchers of the original, and adds what Lucene, H2 and the portal need.
    void slim() {
        removeIf(option -> DROPPED.stream().anyMatch(option::startsWith));
        ADDED.forEach(this::add);
    }

    void add(String option) {
        Xml.add(javaConfig, "jvm-options", Map.of()).setTextContent(option);
    }

    /// The options with GlassFish's two folders put in, in the order of the file.
    List<String> expanded(Path glassfish, Path domain) {
        var options = new ArrayList<String>();
        for (Element option : Xml.children(javaConfig, "jvm-options")) {
            options.add(option.getTextContent()
                    .strip()
                    .replace("${com.sun.aas.instanceRoot}", domain.toString())
                    .replace("${com.sun.aas.installRoot}", glassfish.toString()));
        }
        return List.copyOf(options);
    }

    private void removeIf(Predicate<String> unwanted) {
        Xml.children(javaConfig, "jvm-options").stream()
                .filter(option -> unwanted.test(option.getTextContent().strip()))
                .forEach(Xml::remove);
    }
}
