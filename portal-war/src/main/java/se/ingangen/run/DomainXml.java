package se.ingangen.run;

import static se.ingangen.run.Xml.add;
import static se.ingangen.run.Xml.child;
import static se.ingangen.run.Xml.children;
import static se.ingangen.run.Xml.property;
import static se.ingangen.run.Xml.remove;
import static se.ingangen.run.Xml.removeAll;
import static se.ingangen.run.Xml.set;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.w3c.dom.Element;

/// GlassFish's own `domain.xml`, changed into the portal's: one listener for visitors, everything
/// else off or on the loopback address.
///
/// Source: the `domain1` of GlassFish 8.0.0, whose attributes are those of the config beans in
/// `org.glassfish.grizzly.config.dom` and `com.sun.enterprise.config.serverbeans`.
final class DomainXml {

    static final String LOOPBACK = "127.0.0.1";

    /// An encoding in which no address is broken: the server would answer a broken one with an empty
    /// page. The application reads the raw address and says what is wrong.
    private static final String BYTES = "ISO-8859-1";

    /// The portal limits what it reads, and says so in the reader's language. GlassFish's own limit
    /// would answer with a page of GlassFish.
    private static final String UNLIMITED = "-1";

    /// Seconds that an idle connection stays open; a page's next request then needs no new one.
    private static final String KEEP_ALIVE = "75";

    private static final String CONNECTION_FACTORY = "jms/__defaultConnectionFactory";

    private final Xml xml;
    private final Element config;

    private DomainXml(Xml xml) {
        this.xml = xml;
        this.config = child(child(xml.root(), "configs"), "config", "name", "server-config");
    }

    static DomainXml read(Path original) throws IOException {
        return new DomainXml(Xml.read(original));
    }

    void write(Path file) throws IOException {
        xml.write(file);
    }

    /// Keeps only what the portal uses.
    DomainXml slim() {
        var configs = child(xml.root(), "configs");
        remove(child(configs, "config", "name", "default-config"));
        set(child(child(config, "admin-service"), "jmx-connector"), Map.of("enabled", "false", "address", LOOPBACK));
        property(child(config, "admin-service"), "adminConsoleStartup", "NEVER");
        removeDerby();
        return this;
    }

    /// Lets visitors in on one port, and the administrator on another of the loopback address.
    DomainXml listen(Ports ports) {
        var network = child(config, "network-config");
        var listeners = child(network, "network-listeners");
        remove(child(listeners, "network-listener", "name", "http-listener-2"));
        remove(child(child(network, "protocols"), "protocol", "name", "http-listener-2"));
        set(
                child(child(config, "http-service"), "virtual-server", "id", "server"),
                Map.of("network-listeners", "http-listener-1"));
        set(
                child(listeners, "network-listener", "name", "http-listener-1"),
                Map.of("address", "0.0.0.0", "port", text(ports.http())));
        set(
                child(listeners, "network-listener", "name", "admin-listener"),
                Map.of("address", LOOPBACK, "port", text(ports.admin())));
        listenForObjects(ports);
        set(
                http(),
                Map.of(
                        "xpowered-by",
                        "false",
                        "compression",
                        "off",
                        "uri-encoding",
                        BYTES,
                        "timeout-seconds",
                        KEEP_ALIVE,
                        "max-connections",
                        "1000",
                        "max-post-size-bytes",
                        UNLIMITED));
        return this;
    }

    /// Gives every request a virtual thread of its own; the five threads of the original starve.
    DomainXml virtualThreads() {
        set(
                child(child(config, "thread-pools"), "thread-pool", "name", "http-thread-pool"),
                Map.of("virtual", "true", "min-thread-pool-size", "32", "max-thread-pool-size", "256"));
        return this;
    }

    /// Puts the broker into the server's own process, heard on the loopback address only, with
    /// every message on disk before it counts as sent.
    DomainXml messages(Ports ports) {
        set(child(config, "system-property", "name", "JMS_PROVIDER_PORT"), Map.of("value", text(ports.jms())));
        removeAll(config, "jms-service");
        var service = add(config, "jms-service", Map.of("type", "EMBEDDED", "default-jms-host", "default_JMS_host"));
        var host = Map.of("name", "default_JMS_host", "host", LOOPBACK, "port", "${JMS_PROVIDER_PORT}");
        add(service, "jms-host", host);
        property(service, "imq.hostname", LOOPBACK);
        property(service, "imq.portmapper.hostname", LOOPBACK);
        property(service, "imq.service.activelist", "jms");
        property(service, "imq.jmx.enabled", "false");
        property(service, "imq.jms.tcp.port", text(ports.broker()));
        property(service, "imq.persist.file.sync.enabled", "true");
        set(child(config, "transaction-service"), Map.of("automatic-recovery", "true"));
        addConnectionFactory();
        return this;
    }

    /// What `@Inject JMSContext` uses. GlassFish adds it by itself only to a configuration that has
    /// no message service yet.
    private void addConnectionFactory() {
        var resources = child(xml.root(), "resources");
        var pool = CONNECTION_FACTORY + "-Connection-Pool";
        add(
                resources,
                "connector-connection-pool",
                Map.of(
                        "name", pool,
                        "resource-adapter-name", "jmsra",
                        "connection-definition-name", "jakarta.jms.ConnectionFactory",
                        "steady-pool-size", "1",
                        "max-pool-size", "250"));
        add(
                resources,
                "connector-resource",
                Map.of(
                        "jndi-name", CONNECTION_FACTORY,
                        "pool-name", pool,
                        "object-type", "system-all-req"));
        add(server(), "resource-ref", Map.of("ref", CONNECTION_FACTORY));
    }

    /// Writes the log to another folder than the domain's.
    DomainXml log(Path folder) {
        set(xml.root(), Map.of("log-root", folder.toString()));
        return this;
    }

    /// Serves the application from its folder, loaded when the server starts.
    ///
    /// Source: what `asadmin deploy` of such a folder writes. The unique id may be any number but
    /// has to be there, since the EJB container parses it.
    DomainXml serve(String name, Path folder) {
        var location = folder.toUri().toString();
        removeAll(xml.root(), "applications");
        var applications = add(xml.root(), "applications", Map.of());
        var application = add(
                applications,
                "application",
                Map.of(
                        "name", name,
                        "context-root", "/",
                        "location", location,
                        "object-type", "user",
                        "directory-deployed", "true"));
        property(application, "archiveType", "war");
        property(application, "defaultAppName", name);
        property(application, "appLocation", location);
        property(application, "org.glassfish.ejb.container.application_unique_id", "117656052107837440");
        var module = add(application, "module", Map.of("name", name));
        for (String engine : new String[] {"ejb", "security", "weld", "jpa", "web"}) {
            add(module, "engine", Map.of("sniffer", engine));
        }
        add(server(), "application-ref", Map.of("ref", name, "virtual-servers", "server"));
        return this;
    }

    JvmOptions jvmOptions() {
        return new JvmOptions(child(config, "java-config"));
    }

    /// The encrypted listeners can go; without the plain one the transaction manager does not start.
    private void listenForObjects(Ports ports) {
        var service = child(config, "iiop-service");
        children(service, "iiop-listener").stream()
                .filter(listener -> listener.hasAttribute("security-enabled"))
                .forEach(Xml::remove);
        set(child(service, "iiop-listener"), Map.of("address", LOOPBACK, "port", text(ports.iiop())));
    }

    private Element http() {
        var protocols = child(child(config, "network-config"), "protocols");
        return child(child(protocols, "protocol", "name", "http-listener-1"), "http");
    }

    private Element server() {
        return child(child(xml.root(), "servers"), "server", "name", "server");
    }

    /// The portal has a database of its own, and no timers that Derby would have to keep.
    private void removeDerby() {
        var resources = child(xml.root(), "resources");
        removeAll(resources, "jdbc-resource");
        removeAll(resources, "jdbc-connection-pool");
        children(server(), "resource-ref").stream()
                .filter(reference -> reference.getAttribute("ref").startsWith("jdbc/"))
                .forEach(Xml::remove);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
