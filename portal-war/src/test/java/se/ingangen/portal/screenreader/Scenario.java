package se.ingangen.portal.screenreader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A visit by keyboard, and what must be heard on the way.
///
/// Its file has a line for each thing the visitor does, and after tabs the words that must be heard
/// then:
///
///     # Lines like this, and empty ones, are for those who read the file.
///     open:/sv          {site.name}
///     Tab               {layout.skip}                link
///     h*9               Pengar och försörjning       heading level 2
///     Return            [sv] Pengar och försörjning
///     type:two_words
///     in:ar
///
/// `open:` opens a page, and its address says the language of the page; `in:` says that from here on
/// it is another. `type:` types, an underscore being a space. All else is a key in the names of X:
/// `Return`, `shift+Tab`, `1`. `h*9` presses h until the words are heard, nine times at most. A
/// language in brackets is the one that the voice must be asked for; [Words] tells what stands in
/// braces.
record Scenario(String name, List<Line> lines) {

    static final String ENDING = ".scenario";

    /// @throws IllegalArgumentException that names the file and the line which is not right
    static Scenario read(Path path, Words words) throws IOException {
        var file = path.getFileName().toString();
        return new Scenario(file.replace(ENDING, ""), new ScenarioReader(file, words).lines(Files.readAllLines(path)));
    }
}
