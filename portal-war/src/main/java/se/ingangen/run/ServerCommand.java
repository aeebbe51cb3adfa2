package se.ingangen.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line that starts GlassFish in the foreground.
///
/// Source: what `asadmin start-domain --dry-run` of GlassFish 8.0.0 prints, less the monitoring
/// agent and asadmin's own class path, which only its `restart-domain` needs.
final class ServerCommand {

    private ServerCommand() {}

    static List<String> of(Domain domain, List<String> jvmOptions) {
        var glassfish = domain.glassfish();
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(
                List.of("--module-path", glassfish.resolve("lib/bootstrap").toString()));
        command.addAll(List.of("--add-modules", "ALL-MODULE-PATH"));
        command.addAll(jvmOptions);
        command.add("-Dcom.sun.aas.instanceRoot=" + domain.folder());
        command.add("-Dcom.sun.aas.installRoot=" + glassfish);
        command.add("-Dcom.sun.aas.imqLib=" + domain.messageQueue().resolve("lib"));
        command.add("-Dcom.sun.aas.imqBin=" + domain.messageQueue().resolve("bin"));
        command.add("com.sun.enterprise.glassfish.bootstrap.GlassFishMain");
        command.addAll(List.of("-domaindir", domain.folder().toString()));
        command.addAll(List.of("-domainname", domain.folder().getFileName().toString()));
        command.addAll(List.of("-instancename", "server"));
        command.addAll(List.of("-type", "DAS"));
        command.addAll(List.of("-verbose", "false", "-debug", "false", "-upgrade", "false"));
        return List.copyOf(command);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
