package se.ingangen.run;

import java.nio.file.Files;

/// What has to be there before anything is touched. The right Java is not checked: an older one
/// cannot even load this class.
final class Prerequisites {

    private Prerequisites() {}

    /// @throws StartException with [StartException#MISSING]
    static void check(Settings settings) {
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
