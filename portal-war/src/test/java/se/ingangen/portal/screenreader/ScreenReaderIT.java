package se.ingangen.portal.screenreader;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ingangen.content.accessibility.Tool;
import se.ingangen.portal.accessibility.LastRun;
import se.ingangen.portal.browser.PortalTest;

/// What must be heard is heard, in each scenario.
///
/// Where no screen reader can be brought to speak, nothing is known about the portal, and nothing is
/// said about it; unless the property `screen-reader` says that one is required.
class ScreenReaderIT extends PortalTest {

    private static final Path FOLDER = Path.of(System.getProperty("screen-reader-folder"));
    private static final Path SCENARIOS = Path.of("src/test/resources/se/ingangen/portal/screenreader");
    private static final String SELF_TEST = "self-test" + Scenario.ENDING;

    private static Attempts attempts;
    private static Words words;
    private static int passed;

    @BeforeAll
    static void bringAScreenReaderToSpeak() throws IOException {
        Files.createDirectories(FOLDER);
        var sent = new SentQuestion();
        words = new Words(Map.of("sent.receipt", sent.receipt(), "sent.number", sent.number()));
        attempts = new Attempts(FOLDER, portal().address());
        var silent = silent();
        if (silent.isPresent()) {
            var why = "No screen reader speaks here: " + silent.get();
            if (System.getProperty("screen-reader").equals("required")) {
                fail(why);
            }
            System.out.println(why.lines().findFirst().orElseThrow());
            abort(why);
        }
    }

    private static Optional<String> silent() throws IOException {
        var missing = Orca.missing();
        return missing.isPresent() ? missing : attempts.carryOut(scenario(SELF_TEST), 2);
    }

    static Stream<String> scenarios() throws IOException {
        return Files.list(SCENARIOS)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(Scenario.ENDING) && !name.equals(SELF_TEST))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatMustBeHeardIsHeard(String file) throws IOException {
        attempts.carryOut(scenario(file), 3).ifPresent(fault -> fail(fault));
        passed++;
    }

    @AfterAll
    static void letTheStatementTellOfIt() throws IOException {
        if (passed > 0 && passed == scenarios().count()) {
            LastRun.usedToo(Tool.ORCA, Orca.version());
        }
    }

    private static Scenario scenario(String file) throws IOException {
        return Scenario.read(SCENARIOS.resolve(file), words);
    }
}
