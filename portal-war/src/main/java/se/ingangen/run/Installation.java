package se.ingangen.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One portal as it lies in its data folder, ready to be started.
final class Installation {

    private final Settings settings;
    private final Domain domain;
    private final Path logs;
    private final List<String> command;

    Installation(Settings settings, Ports ports) throws IOException {
        this.settings = settings;
        this.domain = new Domain(settings.glassfish(), settings.data().resolve("domain"));
        this.logs = Files.createDirectories(settings.data().resolve("logs"));
        domain.prepare();
        AdminAccount.create(domain.config());
        domain.logTo(logFile());
        var xml = domain.configuration(ports).log(logs).serve("portal", settings.app());
        tell(xml.jvmOptions());
        domain.write(xml);
        this.command = ServerCommand.of(domain, xml.jvmOptions().expanded(domain.glassfish(), domain.folder()));
    }

    Path logFile() {
        return logs.resolve("server.log");
    }

    Server startServer() throws IOException {
        var server = Server.start(command, logs.resolve("server-console.log"));
        new Orphan(settings.data()).remember(server.pid());
        return server;
    }

    void forgetModules() throws IOException {
        domain.forgetModules();
    }

    /// What the application needs to know of its start; it reads these as system properties.
    private void tell(JvmOptions options) {
        options.add("-Dingangen.data=" + settings.data());
        options.add("-Dingangen.port=" + settings.port());
        options.add("-Dingangen.baseUrl=" + settings.baseUrl());
        options.add("-Dingangen.launcher=" + ProcessHandle.current().pid());
    }
}
