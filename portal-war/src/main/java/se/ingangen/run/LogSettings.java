package se.ingangen.run;

import java.nio.file.Path;

/// What of GlassFish's `logging.properties` is changed: one log file, in another folder, that is
/// rotated and does not grow for ever.
final class LogSettings {

    private static final String HANDLER = "org.glassfish.main.jul.handler.GlassFishLogHandler";

    private LogSettings() {}

    /// Later lines of a properties file win, so the changes are put at its end.
    static String of(String original, Path file) {
        return original + """

                # Changed by the portal's launcher, at every start
                handlers=%1$s
                %1$s.file=%2$s
                %1$s.rotation.limit.megabytes=20
                %1$s.rotation.maxArchiveFiles=5
                # It prints a stack trace for every exception that a transaction lets out, those that tell a caller what is wrong among them
                org.glassfish.cdi.transaction.TransactionalInterceptorBase.level=OFF
                """.formatted(HANDLER, file.toString().replace("\\", "\\\\"));
    }
}
