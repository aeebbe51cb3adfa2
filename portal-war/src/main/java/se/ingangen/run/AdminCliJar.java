package se.ingangen.run;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// The jar by which Arquillian's connector starts and stops GlassFish. GlassFish 8 moved its own
/// elsewhere; this one holds the classes of this package, with [AdminCli] in front.
final class AdminCliJar {

    private AdminCliJar() {}

    /// Writes the jar anew. This class has to be run from a folder, such as `target/classes`.
    static void write(Path jar) throws IOException {
        var classes = classes();
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, AdminCli.class.getName());
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Path file : files(classes)) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    private static List<Path> files(Path classes) throws IOException {
        var folder = classes.resolve(AdminCli.class.getPackageName().replace('.', '/'));
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path classes() {
        try {
            return Path.of(AdminCli.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The JDK names its code sources by valid addresses", e);
        }
    }
}
