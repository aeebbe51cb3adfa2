package se.ingangen.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # option, environment, port
            -,        -,           8080
            9001,     -,           9001
            -,        9002,        9002
            9001,     9002,        9001
            '',       9002,        9002
            '',       '',          8080
            1024,     -,           1024
            65000,    -,           65000
            """)
    void takesTheOptionThenTheEnvironmentThenTheDefault(String option, String environment, int port) {
        var variables = environment == null ? Map.<String, String>of() : Map.of("INGANGEN_PORT", environment);
        assertEquals(
                port,
                settings(variables, option == null ? List.of() : List.of("--port=" + option))
                        .port());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "80", "1023", "65001", "99999999999", "-1", "80 80", "8080.0", "٨٠٨٠"})
    void refusesWhatIsNoPort(String port) {
        var line = refusal(Map.of(), List.of("--port=" + port));
        assertTrue(line.startsWith("-Dport must be a port number from 1024 to 65000"), line);
        assertEquals(1, line.lines().count());
    }

    @Test
    void namesTheVariableThatIsWrong() {
        var line = refusal(Map.of("INGANGEN_PORT", "many"), List.of());
        assertTrue(line.startsWith("INGANGEN_PORT must be"), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:postgresql://db/portal?user=u&password=geheim", "jdbc:h2:mem:x", "  jdbc:h2:file:/d  ", ""
            })
    void takesPostgresqlAndH2(String url) {
        assertEquals(
                8080, settings(Map.of("INGANGEN_DATABASE_URL", url), List.of()).port());
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://u:geheim@db/portal", "jdbc:mysql://db/x?password=geheim", "geheim"})
    void neverRepeatsADatabaseAddress(String url) {
        var line = refusal(Map.of("INGANGEN_DATABASE_URL", url), List.of());
        assertTrue(line.startsWith("INGANGEN_DATABASE_URL must start with"), line);
        assertFalse(line.contains("geheim"), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geheim",
                "geheim geheim geheim geheim",
                "geheimgeheimgeheimgeheim!",
                "åäögeheimgeheimgeheimgeheim"
            })
    void neverRepeatsAToken(String token) {
        var line = refusal(Map.of("INGANGEN_ADMIN_TOKEN", token), List.of());
        assertTrue(line.startsWith("INGANGEN_ADMIN_TOKEN must be at least 20 characters"), line);
        assertFalse(line.contains("geheim"), line);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://ingangen.example,        https://ingangen.example/
            https://ingangen.example/,       https://ingangen.example/
            HTTP://10.0.0.1:8080/portal//,   HTTP://10.0.0.1:8080/portal/
            '',                              http://localhost:8080/
            """)
    void tellsTheAddressWithOneSlashAtTheEnd(String baseUrl, String address) {
        assertEquals(
                address,
                settings(Map.of("INGANGEN_BASE_URL", baseUrl), List.of()).address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingangen.example",
                "ftp://ingangen.example",
                "https:///x",
                "https://u:p@ingangen.example",
                "https://ingangen.example/?a=b",
                "https://ingangen.example/#top",
                "http://a b"
            })
    void refusesWhatIsNoPlainWebAddress(String baseUrl) {
        var line = refusal(Map.of("INGANGEN_BASE_URL", baseUrl), List.of());
        assertTrue(line.startsWith("INGANGEN_BASE_URL "), line);
    }

    @Test
    void refusesAFolderOfLanguagesThatDoesNotExist() {
        var line = refusal(Map.of("INGANGEN_LANGUAGES", "/there/is/no/such/folder"), List.of());
        assertEquals("INGANGEN_LANGUAGES is not a folder that exists: /there/is/no/such/folder", line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:3310", "10.0.0.7:3310", "[::1]:3310", "/run/clamav/clamd.ctl", ""})
    void takesAScannersAddressOrSocket(String scanner) {
        assertEquals(
                8080, settings(Map.of("INGANGEN_CLAMAV", scanner), List.of()).port());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # scanner, required, line begins
            localhost,          -,     INGANGEN_CLAMAV must be host:port
            localhost:,         -,     INGANGEN_CLAMAV must be host:port
            localhost:0,        -,     INGANGEN_CLAMAV must be host:port
            localhost:70000,    -,     INGANGEN_CLAMAV must be host:port
            u@localhost:3310,   -,     INGANGEN_CLAMAV must be host:port
            localhost:3310/x,   -,     INGANGEN_CLAMAV must be host:port
            clamd.ctl,          -,     INGANGEN_CLAMAV must be host:port
            a b:3310,           -,     INGANGEN_CLAMAV must be host:port
            localhost:3310,     yes,   INGANGEN_CLAMAV_REQUIRED must be true or false
            '',                 TRUE,  INGANGEN_CLAMAV_REQUIRED must be true or false
            '',                 true,  'INGANGEN_CLAMAV_REQUIRED is true, but INGANGEN_CLAMAV is not set'
            """)
    void refusesAScannerThatCannotBeAsked(String scanner, String required, String begin) {
        var environment = required == null
                ? Map.of("INGANGEN_CLAMAV", scanner)
                : Map.of("INGANGEN_CLAMAV", scanner, "INGANGEN_CLAMAV_REQUIRED", required);
        var line = refusal(environment, List.of());
        assertTrue(line.startsWith(begin), line);
        assertEquals(1, line.lines().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # settings                                            | line begins
            SMTP=mail MAIL_FROM=a@b.se                            | INGANGEN_SMTP must be host:port
            SMTP=mail:25                                          | INGANGEN_MAIL_FROM is not set
            SMTP=mail:25 MAIL_FROM=b.se                           | INGANGEN_MAIL_FROM must be an address
            MAIL_FROM=a@b.se                                      | INGANGEN_SMTP is not set
            SMTP=m:25 MAIL_FROM=a@b.se SMTP_PASSWORD=geheim       | INGANGEN_SMTP_USER and INGANGEN_SMTP_PASSWORD go
            SMTP=m:25 MAIL_FROM=a@b.se SMTP_TLS=ssl               | INGANGEN_SMTP_TLS must be starttls, tls or none
            IDENTITY=plan                                         | INGANGEN_IDENTITY must name e-services
            IDENTITY=plan:SURE                                    | INGANGEN_IDENTITY must name e-services
            IDENTITY=plan:EMAIL                                   | INGANGEN_IDENTITY asks for EMAIL, but INGANGEN_SMTP
            IDENTITY=plan:VERIFIED                                | INGANGEN_IDENTITY asks for VERIFIED, but INGANGEN_OIDC
            OIDC_CLIENT_SECRET=geheim                             | INGANGEN_OIDC_ISSUER is not set
            OIDC_ISSUER=https://a.se                              | INGANGEN_OIDC_CLIENT_ID is not set
            OIDC_ISSUER=http://a.se OIDC_CLIENT_ID=a OIDC_CLIENT_SECRET=geheim OIDC_NAME=a | INGANGEN_OIDC_ISSUER must
            """)
    void refusesEmailAndIdentityThatCannotWork(String given, String begin) {
        var line = refusal(environment(given), List.of());
        assertTrue(line.startsWith(begin), line);
        assertFalse(line.contains("geheim"), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SMTP=mail.exempel.se:587 MAIL_FROM=a@b.se SMTP_USER=u SMTP_PASSWORD=p SMTP_TLS=STARTTLS",
                "SMTP=m:25 MAIL_FROM=a@b.se IDENTITY=plan:EMAIL,renewal:NONE",
                "OIDC_ISSUER=https://a.se OIDC_CLIENT_ID=a OIDC_CLIENT_SECRET=b OIDC_NAME=c IDENTITY=plan:VERIFIED"
            })
    void takesEmailAndIdentity(String given) {
        assertEquals(8080, settings(environment(given), List.of()).port());
    }

    private static Map<String, String> environment(String given) {
        var environment = new HashMap<String, String>();
        for (var setting : given.strip().split(" ")) {
            var parts = setting.split("=", 2);
            environment.put("INGANGEN_" + parts[0], parts[1]);
        }
        return environment;
    }

    @Test
    void keepsDataInTheDefaultFolderUnlessToldOtherwise() {
        assertEquals(
                Path.of("/srv/data"),
                settings(Map.of(), List.of("--default-data=/srv/data", "--data="))
                        .data());
        assertEquals(
                Path.of("/a"),
                settings(Map.of("INGANGEN_DATA", "/a"), List.of("--default-data=/srv/data"))
                        .data());
        assertEquals(
                Path.of("/b"),
                settings(Map.of("INGANGEN_DATA", "/a"), List.of("--data=/x/../b"))
                        .data());
    }

    @Test
    void refusesAnOptionItDoesNotKnow() {
        assertTrue(refusal(Map.of(), List.of("--prot=8080")).startsWith("prot is no option"));
    }

    private static String refusal(Map<String, String> environment, List<String> options) {
        var refused = assertThrows(StartException.class, () -> settings(environment, options));
        assertEquals(StartException.SETTING, refused.exitCode());
        return refused.getMessage();
    }

    private static Settings settings(Map<String, String> environment, List<String> options) {
        var arguments = new ArrayList<>(List.of("--glassfish=/g", "--app=/app"));
        arguments.addAll(options);
        return Settings.from(arguments.toArray(String[]::new), environment);
    }
}
