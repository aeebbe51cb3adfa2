package se.ingangen.run;

import static se.ingangen.run.Options.wrong;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the launcher was asked for: option first, then environment, then default.
///
/// The database's address, the administrator's token, the folder of languages, the virus scanner, e-mail
/// and identity are only checked here. They reach the server through the environment it inherits, never by a command
/// line, which every user of the machine can read.
///
/// @param baseUrl what visitors type, without a slash at the end; empty when not given
record Settings(Path glassfish, Path app, int port, Path data, String baseUrl) {

    private static final String DEFAULT_PORT = "8080";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~-]{20,}");

    /// A setting as it was given, with the name under which whoever gave it knows it.
    private record Given(String name, String value) {}

    /// Reads and checks everything.
    ///
    /// @throws StartException with [StartException#SETTING] if a value is wrong; the line names
    ///     the setting and never repeats a token or a database address, which may hold a password
    static Settings from(String[] arguments, Map<String, String> environment) {
        var options = Options.of(arguments, "glassfish", "app", "port", "data", "default-data");
        Options.present(environment.get("INGANGEN_DATABASE_URL")).ifPresent(Settings::checkDatabase);
        Options.present(environment.get("INGANGEN_ADMIN_TOKEN")).ifPresent(Settings::checkToken);
        Options.present(environment.get("INGANGEN_LANGUAGES")).ifPresent(Settings::checkLanguages);
        checkScanner(
                Options.present(environment.get("INGANGEN_CLAMAV")),
                Options.present(environment.get("INGANGEN_CLAMAV_REQUIRED")));
        IdentityCheck.check(environment, MailCheck.check(environment));
        var port = given(options, "port", environment, "INGANGEN_PORT").orElse(new Given("", DEFAULT_PORT));
        var data = given(options, "data", environment, "INGANGEN_DATA")
                .orElse(new Given("", options.given("default-data").orElse("data")));
        return new Settings(
                options.folder("glassfish"),
                options.folder("app"),
                Options.port(port.name(), port.value()),
                Options.folder(data.name(), data.value()),
                Options.present(environment.get("INGANGEN_BASE_URL"))
                        .map(Settings::baseUrl)
                        .orElse(""));
    }

    /// Where a visitor finds the portal.
    String address() {
        return baseUrl.isEmpty() ? "http://localhost:" + port + "/" : baseUrl + "/";
    }

    private static Optional<Given> given(
            Options options, String option, Map<String, String> environment, String variable) {
        return options.given(option)
                .map(value -> new Given("-D" + option, value))
                .or(() -> Options.present(environment.get(variable)).map(value -> new Given(variable, value)));
    }

    private static void checkDatabase(String url) {
        if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:h2:")) {
            throw wrong("INGANGEN_DATABASE_URL", "must start with jdbc:postgresql: or jdbc:h2:");
        }
    }

    private static void checkToken(String token) {
        if (!TOKEN.matcher(token).matches()) {
            throw wrong(
                    "INGANGEN_ADMIN_TOKEN", "must be at least 20 characters, each of A-Z, a-z, 0-9 or one of . _ ~ -");
        }
    }

    /// The files in it are read, and checked, by the portal itself when it starts.
    private static void checkLanguages(String folder) {
        if (!Files.isDirectory(Options.folder("INGANGEN_LANGUAGES", folder))) {
            throw wrong("INGANGEN_LANGUAGES", "is not a folder that exists: " + folder);
        }
    }

    private static void checkScanner(Optional<String> scanner, Optional<String> required) {
        scanner.filter(s -> !s.startsWith("/") && !isHostAndPort(s)).ifPresent(s -> {
            throw wrong(
                    "INGANGEN_CLAMAV",
                    "must be host:port, such as localhost:3310, or the path of a socket, such as /run/clamav/clamd.ctl");
        });
        required.filter(r -> !r.equals("true") && !r.equals("false")).ifPresent(r -> {
            throw wrong("INGANGEN_CLAMAV_REQUIRED", "must be true or false");
        });
        if (scanner.isEmpty() && required.filter("true"::equals).isPresent()) {
            throw wrong("INGANGEN_CLAMAV_REQUIRED", "is true, but INGANGEN_CLAMAV is not set");
        }
    }

    static boolean isHostAndPort(String address) {
        try {
            var uri = new URI("tcp://" + address);
            var plain = uri.getRawUserInfo() == null && address.equals(uri.getRawAuthority());
            return plain && uri.getHost() != null && uri.getPort() > 0 && uri.getPort() < 65536;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String baseUrl(String url) {
        try {
            var uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean plain = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            if (web && uri.getHost() != null && plain) {
                return url.replaceAll("/+$", "");
            }
        } catch (URISyntaxException e) {
            throw wrong("INGANGEN_BASE_URL", "is no web address: " + e.getReason());
        }
        throw wrong(
                "INGANGEN_BASE_URL",
                "must be an address such as https://www.example.org, without user, \"?\" or \"#\"");
    }
}
