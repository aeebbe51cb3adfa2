package se.ingangen.run;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Stands in for GlassFish's `admin-cli.jar`, by which Arquillian's connector starts and stops the
/// test domain.
///
/// `start-domain NAME` and `stop-domain NAME` are done here, as the launcher does them: a start
/// that hangs is ended and tried again, where `asadmin` would wait for ever. Everything else goes
/// to `asadmin`.
public final class AdminCli {

    private AdminCli() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) throws IOException, InterruptedException {
        var glassfish = glassfish();
        var words = arguments.stream().filter(word -> !word.startsWith("-")).toList();
        if (words.size() == 2 && List.of("start-domain", "stop-domain").contains(words.getFirst())) {
            var domain = new DetachedDomain(
                    new Domain(glassfish.getParent(), glassfish.resolve("domains/" + words.getLast())));
            return words.getFirst().startsWith("start") ? start(domain) : domain.stop();
        }
        return asadmin(glassfish, arguments);
    }

    private static int start(DetachedDomain domain) throws IOException {
        try {
            domain.start();
            return 0;
        } catch (StartException e) {
            System.err.println(e.getMessage());
            return e.exitCode();
        }
    }

    /// Runs `asadmin` on the JDK that runs this: it would take the first one on the path.
    private static int asadmin(Path glassfish, List<String> arguments) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of("bash", glassfish.resolve("bin/asadmin").toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        return builder.start().waitFor();
    }

    /// The jar lies in `glassfish/modules`.
    private static Path glassfish() {
        try {
            var jar = Path.of(AdminCli.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.getParent().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The JDK names its code sources by valid addresses", e);
        }
    }
}
