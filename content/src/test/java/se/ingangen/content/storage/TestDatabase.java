package se.ingangen.content.storage;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.SharedCacheMode;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A database with all our tables, for tests that need no server: H2 in memory, or the
/// PostgreSQL that `-Dingangen.test.database=jdbc:postgresql:...` names, which is emptied.
///
/// There are no interceptors here: a test says itself what one transaction is.
public final class TestDatabase implements AutoCloseable {

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        // Outside a server EclipseLink cannot read a persistence.xml of version 3.2, and needs none.
        System.setProperty("eclipselink.persistencexml", "META-INF/none.xml");
        FLYWAY.setLevel(Level.WARNING);
    }

    private final EntityManagerFactory factory;
    private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);

    /// What repositories get: it stands for the transaction that the thread is in.
    public final EntityManager entities = (EntityManager) Proxy.newProxyInstance(
            TestDatabase.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                try {
                    return method.invoke(open.get().element(), args);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });

    public TestDatabase() {
        System.setProperty(
                "ingangen.databaseUrl",
                System.getProperty(
                        "ingangen.test.database", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
        var source = new PortalDataSource();
        if (Settings.databaseUrl().startsWith("jdbc:postgresql:")) {
            empty(source);
        }
        new Schema().migrate();
        System.clearProperty("ingangen.databaseUrl");
        var unit = new PersistenceConfiguration("test")
                .provider("org.eclipse.persistence.jpa.PersistenceProvider")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .sharedCacheMode(SharedCacheMode.NONE)
                .property("jakarta.persistence.nonJtaDataSource", source)
                .property("eclipselink.jdbc.batch-writing", "JDBC")
                .property("eclipselink.logging.level", "WARNING")
                .property("eclipselink.weaving", "false");
        entityClasses().forEach(unit::managedClass);
        factory = unit.createEntityManagerFactory();
    }

    /// A vault whose key lies in this folder.
    public static Vault vault(Path folder) {
        System.setProperty("ingangen.data", folder.toString());
        var vault = new Vault();
        vault.open();
        System.clearProperty("ingangen.data");
        return vault;
    }

    /// A sequencer whose every run is a transaction of its own.
    public Sequencer sequencer() {
        var sequencer = new Sequencer() {
            @Override
            public int assign(Feed feed) {
                return inTransaction(() -> super.assign(feed));
            }
        };
        try {
            var field = Sequencer.class.getDeclaredField("entities");
            field.setAccessible(true);
            field.set(sequencer, entities);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return sequencer;
    }

    /// Does something in a new transaction: commits it, or rolls it back when it fails.
    public <T> T inTransaction(Supplier<T> work) {
        var manager = factory.createEntityManager();
        open.get().push(manager);
        try {
            manager.getTransaction().begin();
            var result = work.get();
            manager.getTransaction().commit();
            return result;
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
            open.get().pop();
        }
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /// The one value that a query gives.
    public Object value(String sql) {
        return inTransaction(() -> entities.createNativeQuery(sql).getSingleResult());
    }

    private static void empty(PortalDataSource source) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema public cascade; create schema public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The classes that the server finds by itself.
    private static List<Class<?>> entityClasses() {
        try {
            var folder = Path.of(Schema.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(folder)) {
                return files.map(file -> folder.relativize(file).toString())
                        .filter(name -> name.endsWith(".class"))
                        .<Class<?>>map(
                                name -> load(name.replaceFirst("\\.class$", "").replace('/', '.')))
                        .filter(type ->
                                type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Converter.class))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TestDatabase.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
