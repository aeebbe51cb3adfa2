package se.ingangen.portal.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Chromium as this machine has it: what `CHROME_PATH` names, or a program on the path.
///
/// Where there is none, it is installed from the system's own packages, if that can be done without
/// asking anybody; with it come fonts for every script that the portal shows.
final class SystemBrowser {

    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> INSTALL = List.of(
            "apt-get",
            "install",
            "-y",
            "-q",
            "--no-install-recommends",
            "chromium",
            "fonts-noto-core",
            "fonts-sil-abyssinica");

    private SystemBrowser() {}

    /// @throws IllegalStateException with one line that says what is missing
    static Path find() {
        return installed().or(SystemBrowser::install).orElseThrow(() -> missing("no Chromium was found"));
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> installed() {
        var named = System.getenv("CHROME_PATH");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return PROGRAMS.stream().flatMap(SystemBrowser::onPath).findFirst();
    }

    private static Stream<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    private static Optional<Path> install() {
        if (!isRoot() || onPath("apt-get").findAny().isEmpty()) {
            return Optional.empty();
        }
        if (run(List.of("apt-get", "update", "-q")) != 0 || run(INSTALL) != 0) {
            throw missing("apt-get could not install it");
        }
        return installed();
    }

    private static int run(List<String> command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
            return builder.start().waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static IllegalStateException missing(String why) {
        return new IllegalStateException(
                "The browser tests need Chromium, and " + why
                        + ". Install the packages chromium, fonts-noto-core and fonts-sil-abyssinica, or let CHROME_PATH name it.");
    }
}
