package se.ingangen.portal.accessibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The view files of the portal, and which of them it has rendered since it started.
final class Views {

    private static final Path FOLDER = Path.of("src/main/webapp");

    /// A line of `/metrics`.
    private static final Pattern RENDERED =
            Pattern.compile("ingangen_view_renders_total\\{view=\"([^\"]+)\"} ([1-9]\\d*)");

    private Views() {}

    /// @param metrics as the portal tells them
    static List<String> notRendered(String metrics) throws IOException {
        var rendered =
                RENDERED.matcher(metrics).results().map(line -> line.group(1)).collect(Collectors.toSet());
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + FOLDER.relativize(file))
                    .filter(view -> !view.startsWith("/WEB-INF/") && !view.startsWith("/resources/"))
                    .filter(view -> !rendered.contains(view))
                    .sorted()
                    .toList();
        }
    }
}
