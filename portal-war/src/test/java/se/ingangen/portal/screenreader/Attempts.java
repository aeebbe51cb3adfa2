package se.ingangen.portal.screenreader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.ingangen.portal.browser.Folders;

/// Carries a scenario out, and anew from the beginning when something was not heard.
///
/// Orca's timing varies: a page that is still loading may swallow a key. What is wrong with a page is
/// wrong each time.
final class Attempts {

    private final Path folder;
    private final String portal;

    /// @param folder for the transcripts, and for what the programs write
    /// @param portal the address of the portal, without a slash at the end
    Attempts(Path folder, String portal) {
        this.folder = folder;
        this.portal = portal;
    }

    /// @return what was not heard even the last time, with all that was heard instead; or empty
    Optional<String> carryOut(Scenario scenario, int times) throws IOException {
        var transcripts = new StringBuilder();
        var fault = Optional.<String>empty();
        for (var time = 1; time <= times && (time == 1 || fault.isPresent()); time++) {
            var transcript = new StringBuilder();
            fault = attempt(scenario, transcript).map(why -> why + "\n" + transcript);
            transcripts.append("Attempt %d%n".formatted(time)).append(fault.orElse(transcript.toString()));
            Files.writeString(folder.resolve(scenario.name() + ".txt"), transcripts.append('\n'));
        }
        return fault;
    }

    private Optional<String> attempt(Scenario scenario, StringBuilder transcript) throws IOException {
        var programs = folder.resolve(scenario.name());
        Folders.delete(programs);
        try (var reader = ScreenReader.start(programs)) {
            var attempt = new Attempt(scenario, reader, portal);
            try {
                return attempt.carryOut();
            } finally {
                transcript.append(attempt.transcript());
            }
        } catch (IllegalStateException e) {
            return Optional.of(e.getMessage());
        }
    }
}
