package se.ingangen.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes the domain in which the tests run: configured like the portal's own, but empty, with an
/// administrator without password, on the loopback address, so that Arquillian can deploy.
///
/// Arguments: `--glassfish=` the folder `glassfish8`, `--name=` of the domain, `--port=` for
/// visitors, `--admin-port=` with the three above it for the broker and the object request broker,
/// `--data=` the portal's data folder, `--jdk=` where to put a link to the JDK that runs this.
/// The link is for `AS_JAVA`: Maven may run on an older JDK, and Arquillian's connector starts
/// [AdminCli] with what that variable names.
public final class TestDomain {

    private TestDomain() {}

    public static void main(String[] arguments) throws IOException {
        try {
            make(Options.of(arguments, "glassfish", "name", "port", "admin-port", "data", "jdk"));
        } catch (StartException e) {
            System.err.println(e.getMessage());
            System.exit(e.exitCode());
        }
    }

    private static void make(Options options) throws IOException {
        var distribution = options.folder("glassfish");
        var ports = Ports.of(options.port("port"), options.port("admin-port"));
        var domain = new Domain(distribution, distribution.resolve("glassfish/domains/" + options.text("name")));
        Trees.delete(domain.folder());
        domain.prepare();
        AdminAccount.open(domain.originalConfig(), domain.config());
        domain.logTo(domain.folder().resolve("logs/server.log"));
        var xml = domain.configuration(ports);
        xml.jvmOptions().add("-Dingangen.data=" + options.folder("data"));
        xml.jvmOptions().add("-Dingangen.port=" + ports.http());
        xml.jvmOptions().add("-Dingangen.baseUrl=");
        domain.write(xml);
        AdminCliJar.write(domain.glassfish().resolve("modules/admin-cli.jar"));
        linkJdk(options.folder("jdk"));
    }

    private static void linkJdk(Path link) throws IOException {
        Files.createDirectories(link.getParent());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of(System.getProperty("java.home")));
    }
}
