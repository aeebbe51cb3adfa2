package se.ingangen.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The portal's own style sheets, script and icon, each at an address that changes with its content.
///
/// The style sheet is put together once from `resources/css` (tokens and base first) and from what
/// lies beside the components in `resources/portal`. Comments and indentation are left out. What
/// lies in folders below is no part of it. The script is put together from `resources/js`, and the one that runs before
// a page is shown from
/// `resources/js/first`; no page needs them.
@Named
@ApplicationScoped
public class Assets {

    /// The type of a style sheet.
    public static final String CSS = "text/css;charset=UTF-8";

    private static final String STAFF_SHEET = "staff.css";

    @Inject
    private ServletContext context;

    private String publicSheet;
    private ReadyPage style;
    private ReadyPage staffStyle;
    private ReadyPage script;
    private ReadyPage firstScript;
    private ReadyPage icon;

    @PostConstruct
    void read() {
        var sheets = Stream.concat(
                        Stream.of("/resources/css/tokens.css", "/resources/css/base.css"),
                        new TreeSet<>(sheetPaths()).stream())
                .distinct()
                .toList();
        var css = sheets.stream()
                .filter(s -> !s.endsWith(STAFF_SHEET))
                .map(this::text)
                .collect(Collectors.joining("\n"));
        var staff = css + "\n" + text("/resources/css/" + STAFF_SHEET);
        publicSheet = strip(css);
        style = ready(publicSheet, CSS);
        staffStyle = ready(strip(staff), CSS);
        script = script("/resources/js/");
        firstScript = script("/resources/js/first/");
        icon = ready(text("/resources/icon.svg"), "image/svg+xml");
    }

    private ReadyPage script(String folder) {
        var script = paths(folder, ".js")
                .map(this::text)
                .map(Assets::withoutComments)
                .collect(Collectors.joining("\n"));
        return ready(script, "text/javascript;charset=UTF-8");
    }

    private Set<String> sheetPaths() {
        return Stream.of("/resources/css/", "/resources/portal/")
                .flatMap(folder -> paths(folder, ".css"))
                .collect(Collectors.toSet());
    }

    private Stream<String> paths(String folder, String ending) {
        return context.getResourcePaths(folder).stream()
                .filter(path -> path.endsWith(ending))
                .sorted();
    }

    private static ReadyPage ready(String text, String type) {
        return new ReadyPage(text.getBytes(StandardCharsets.UTF_8), type, ReadyPage.FOR_EVER, Set.of());
    }

    static String strip(String css) {
        return withoutComments(css)
                .replaceAll("\\s*\\n\\s*", "\n")
                .replaceAll("\\n(?=})|(?<=[{;,])\\n", "")
                .replaceAll(";}", "}")
                .replaceAll("\\s*\\{\\s*", "{")
                .strip();
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private String text(String path) {
        try (var stream = context.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The WAR lacks " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The public style sheet as it is sent.
    public String publicSheet() {
        return publicSheet;
    }

    /// A style sheet of our own that is not part of the public one, as it is sent.
    ///
    /// @param path below `resources/css`
    public String sheet(String path) {
        return strip(text("/resources/css/" + path));
    }

    /// The address of the public style sheet.
    public String getStyle() {
        return "/assets/" + style.fingerprint() + "/portal.css";
    }

    /// The address of the style sheet of the staff's views.
    public String getStaffStyle() {
        return "/assets/" + staffStyle.fingerprint() + "/staff.css";
    }

    /// The address of the script that makes public pages nicer.
    public String getScript() {
        return "/assets/" + script.fingerprint() + "/portal.js";
    }

    /// The address of the script that runs before a page is shown, so that nothing jumps.
    public String getFirstScript() {
        return "/assets/" + firstScript.fingerprint() + "/first.js";
    }

    /// The address of the icon.
    public String getIcon() {
        return "/assets/" + icon.fingerprint() + "/icon.svg";
    }

    /// The assets by address.
    Map<String, ReadyPage> byAddress() {
        return Map.of(
                getStyle(),
                style,
                getStaffStyle(),
                staffStyle,
                getScript(),
                script,
                getFirstScript(),
                firstScript,
                getIcon(),
                icon);
    }
}
