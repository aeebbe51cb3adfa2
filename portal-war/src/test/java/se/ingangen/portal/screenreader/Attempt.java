package se.ingangen.portal.screenreader;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A scenario carried out once, with all that was heard.
final class Attempt {

    /// How long what must be heard may take on a slow machine.
    private static final Patience FOR_WORDS = Patience.seconds(15);

    /// How long a key may go without a word where no certain ones are waited for.
    private static final Patience FOR_ANYTHING = Patience.seconds(3);

    private final Scenario scenario;
    private final ScreenReader reader;
    private final String portal;
    private final StringBuilder transcript = new StringBuilder();

    /// @param portal the address of the portal, without a slash at the end
    Attempt(Scenario scenario, ScreenReader reader, String portal) {
        this.scenario = scenario;
        this.reader = reader;
        this.portal = portal;
    }

    /// Goes from line to line for as long as what must be heard is heard.
    ///
    /// @return what was not heard, or empty
    Optional<String> carryOut() throws IOException {
        for (var line : scenario.lines()) {
            if (!isHeard(line)) {
                return Optional.of("%s%s, line %d: not heard: %s"
                        .formatted(scenario.name(), Scenario.ENDING, line.number(), line.expected()));
            }
        }
        return Optional.empty();
    }

    /// A line for each key, with what was said.
    String transcript() {
        return transcript.toString();
    }

    private boolean isHeard(Line line) throws IOException {
        for (var time = 1; time < line.times(); time++) {
            var said = reader.press(line.what(), Attempt::something, FOR_ANYTHING);
            note(line, said);
            if (line.isHeardIn(said)) {
                return true;
            }
        }
        var said = carryOut(line);
        note(line, said);
        return line.isHeardIn(said);
    }

    private List<Utterance> carryOut(Line line) throws IOException {
        var patience = line.expected().isEmpty() ? FOR_ANYTHING : FOR_WORDS;
        Predicate<List<Utterance>> enough = said -> something(said) && line.isHeardIn(said);
        switch (line.deed()) {
            case OPEN:
                return reader.open(line.what().startsWith("/") ? portal + line.what() : line.what(), enough);
            case TYPE:
                return reader.type(line.what(), line::isHeardIn, patience);
            default:
                return reader.press(line.what(), enough, patience);
        }
    }

    private static boolean something(List<Utterance> said) {
        return !said.isEmpty();
    }

    private void note(Line line, List<Utterance> said) {
        var words = said.stream().map(Utterance::toString).collect(Collectors.joining(" | "));
        transcript.append("%-12s -> %s%n".formatted(line.what(), words));
    }
}
