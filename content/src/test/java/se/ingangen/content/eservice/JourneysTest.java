package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.ingangen.content.eservice.definition.DefinitionReader;
import se.ingangen.content.eservice.definition.SharedSteps;

/// Which steps somebody is asked, by what they answer: a table for each e-service, in
/// `journeys/NAME.txt`.
///
/// The first line of a table has the steps that are asked of somebody who has answered nothing. Each
/// other line has answers, an arrow, and the steps that are asked more or less than those. A space in
/// an answer is written `+`.
class JourneysTest {

    private static final Path DEFINITIONS = Path.of("src/main/resources/eservices");
    private static final Path TABLES = Path.of("src/test/resources/se/ingangen/content/eservice/journeys");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int ROWS_AT_LEAST = 15;

    @TestFactory
    Stream<DynamicTest> theAnswersSayWhatIsAskedNext() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        for (var service : services()) {
            var lines = rows(service.name());
            tests.add(dynamicTest(
                    service.name() + " has a table",
                    () -> assertTrue(lines.size() > ROWS_AT_LEAST, lines.size() + " lines")));
            var base = steps(service, "");
            for (var line : lines) {
                var parts = line.split("->", 2);
                tests.add(dynamicTest(
                        service.name() + " " + parts[0],
                        () -> assertEquals(
                                parts[1].strip(),
                                parts[0].isBlank()
                                        ? String.join(" ", base)
                                        : difference(base, steps(service, parts[0])))));
            }
        }
        return tests.stream();
    }

    private static List<Eservice> services() throws IOException {
        var shared = SharedSteps.parse(Files.readString(DEFINITIONS.resolve("shared/steps.json")));
        var services = new ArrayList<Eservice>();
        try (var files = Files.list(DEFINITIONS)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                services.add(DefinitionReader.read(
                        file.getFileName().toString(), Files.readString(file), shared, key -> true));
            }
        }
        return services;
    }

    private static List<String> rows(String service) throws IOException {
        return Files.readAllLines(TABLES.resolve(service + ".txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> steps(Eservice service, String answers) {
        return new Journey(service, Answers.of(map(answers)), TODAY)
                .steps().stream().map(Step::name).toList();
    }

    private static Map<String, String> map(String answers) {
        return Arrays.stream(answers.strip().split(" +"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> pair[1].replace('+', ' '), (a, b) -> b, LinkedHashMap::new));
    }

    private static String difference(List<String> base, List<String> steps) {
        return Stream.concat(
                        steps.stream().filter(s -> !base.contains(s)).map(s -> "+" + s),
                        base.stream().filter(s -> !steps.contains(s)).map(s -> "-" + s))
                .collect(Collectors.joining(" "));
    }
}
