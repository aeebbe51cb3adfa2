package se.ingangen.portal.screenreader;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.ingangen.portal.browser.SystemPackages;

/// Whether this machine has what a [ScreenReader] is made of.
///
/// What is missing is installed from the system's own packages, if that can be done without asking
/// anybody.
final class Orca {

    /// A program of each package.
    private static final Map<String, String> PROGRAMS = new TreeMap<>(Map.of(
            "orca", "orca",
            "Xvfb", "xvfb",
            "xdotool", "xdotool",
            "openbox", "openbox",
            "dbus-daemon", "dbus-daemon"));

    private Orca() {}

    /// Brings what is missing, as far as possible.
    ///
    /// @return one line that says what is still missing, or empty
    static Optional<String> missing() {
        var lacking = lacking();
        if (!lacking.isEmpty() && SystemPackages.canInstall()) {
            SystemPackages.install(lacking);
            lacking = lacking();
        }
        return lacking.isEmpty() ? Optional.empty() : Optional.of("install the packages " + String.join(", ", lacking));
    }

    /// The version as the program tells it, such as 43.1.
    static String version() throws IOException {
        var orca = new ProcessBuilder("orca", "--version").start();
        try (var answer = new InputStreamReader(orca.getInputStream(), StandardCharsets.UTF_8)) {
            return answer.readAllAsString().strip().replaceAll("[^0-9.]", "");
        }
    }

    private static List<String> lacking() {
        return PROGRAMS.entrySet().stream()
                .filter(entry -> SystemPackages.program(entry.getKey()).isEmpty())
                .map(Map.Entry::getValue)
                .toList();
    }
}
