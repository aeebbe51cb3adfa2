package se.ingangen.run;

import java.nio.file.Files;

/// What has to be there before anything is touched.
final class Prerequisites {

    private static final int OLDEST_JAVA = 25;

    private Prerequisites() {}

    /// @throws StartException with [StartException#MISSING]
    static void check(Settings settings) {
        int java = Runtime.version().feature();
        if (java < OLDEST_JAVA) {
            throw missing("Java " + OLDEST_JAVA + " or later is needed, and this is Java " + java);
        }
        if (Files.notExists(settings.glassfish().resolve("glassfish/lib/bootstrap/glassfish.jar"))) {
            throw missing("GlassFish is not in " + settings.glassfish());
        }
        if (!Files.isDirectory(settings.app().resolve("WEB-INF"))) {
            throw missing("The application is not in " + settings.app() + "; it is built by mvn package");
        }
    }

    private static StartException missing(String line) {
        return new StartException(StartException.MISSING, line);
    }
}
