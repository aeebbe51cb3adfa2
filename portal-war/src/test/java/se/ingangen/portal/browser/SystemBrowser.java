package se.ingangen.portal.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Chromium as this machine has it: what `CHROME_PATH` names, or a program on the path.
///
/// Where there is none, it is installed from the system's own packages, if that can be done without
/// asking anybody; with it come fonts for every script that the portal shows.
public final class SystemBrowser {

    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> PACKAGES = List.of("chromium", "fonts-noto-core", "fonts-sil-abyssinica");

    private SystemBrowser() {}

    /// @throws IllegalStateException with one line that says what is missing
    public static Path find() {
        return installed().or(SystemBrowser::install).orElseThrow(() -> missing("no Chromium was found"));
    }

    private static Optional<Path> installed() {
        var named = System.getenv("CHROME_PATH");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return PROGRAMS.stream()
                .map(SystemPackages::program)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Path> install() {
        if (!SystemPackages.canInstall()) {
            return Optional.empty();
        }
        if (!SystemPackages.install(PACKAGES)) {
            throw missing("apt-get could not install it");
        }
        return installed();
    }

    private static IllegalStateException missing(String why) {
        return new IllegalStateException(
                "The browser tests need Chromium, and " + why
                        + ". Install the packages chromium, fonts-noto-core and fonts-sil-abyssinica, or let CHROME_PATH name it.");
    }
}
