package se.ingangen.portal.accessibility;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The Nu HTML checker, behind a class loader of its own: it brings an XSLT processor and a logger
/// that nothing else here is to find.
final class NuChecker {

    private static final String CHECKER = "nu.validator.client.EmbeddedValidator";

    private static final ClassLoader CLASSES = classes(Path.of(System.getProperty("nu-checker")));

    private NuChecker() {}

    private static ClassLoader classes(Path folder) {
        var jars = folder.toFile().listFiles((dir, name) -> name.endsWith(".jar"));
        if (jars == null || jars.length == 0) {
            throw new IllegalStateException("The build has put no Nu HTML checker into " + folder);
        }
        return new URLClassLoader(
                Stream.of(jars).map(NuChecker::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(File jar) {
        try {
            return jar.toURI().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The version of the checker, which its file tells.
    static String version() {
        var jars =
                Path.of(System.getProperty("nu-checker")).toFile().list((dir, name) -> name.startsWith("validator-"));
        return jars[0].replaceAll("validator-|\\.jar", "");
    }

    /// The errors in a page, as it was sent.
    static synchronized List<Fault> run(String html) {
        return messages(html).stream()
                .filter(message -> message.getString("type").equals("error"))
                .map(message -> new Fault(
                        "html",
                        "4.1.2",
                        "",
                        message.getString("message") + " "
                                + message.getString("extract", "").strip()))
                .toList();
    }

    private static List<JsonObject> messages(String html) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(CLASSES);
        try (var reader = Json.createReader(new StringReader(answer(html)))) {
            return reader.readObject().getJsonArray("messages").getValuesAs(JsonObject.class);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String answer(String html) {
        try (var in = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))) {
            var type = CLASSES.loadClass(CHECKER);
            var checker = type.getConstructor().newInstance();
            var format = CLASSES.loadClass(CHECKER + "$OutputFormat");
            type.getMethod("setOutputFormat", format)
                    .invoke(checker, format.getField("JSON").get(null));
            return (String) type.getMethod("validate", InputStream.class).invoke(checker, in);
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException("The Nu HTML checker cannot be used", e);
        }
    }
}
