package se.ingangen.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class MessageUseTest {

    private static final Path VIEWS = Path.of("src/main/webapp");

    /// Keys that are put together when they are used, by what they begin with, and from what.
    private static final Map<String, String> PUT_TOGETHER = Map.ofEntries(
            Map.entry(
                    "accessibility.(issue|reason|tool).", "known-issues.json and TestRun; StatementTest asks for each"),
            Map.entry("article.kind.", "the Kind of a page"),
            Map.entry("(content|term).fault.", "the name of a fault, as the packages exchange and term add it"),
            Map.entry("desk.(counter.channel|lane).", "the Channel and the Lane of an errand"),
            Map.entry("error.\\d+.", "the status of an answer, as ErrorPages tells it"),
            Map.entry(
                    "eservice.(accessibility-report|activity|addition|adult-education|completion|contact|finder).",
                    "the definitions; EserviceMessagesTest and FinderTest ask for each"),
            Map.entry(
                    "eservice.(income-support|mapping|opinion|plan|renewal|shared).",
                    "the definitions; EserviceMessagesTest asks for each"),
            Map.entry("eservice.(fault|hint|part).", "the kinds of Question and the parts of their answers"),
            Map.entry("eservice.(language.|no|yes)", "the codes that are chosen"),
            Map.entry("eservice.front.data.(ground|lane).", "the legal ground and the Lane of an e-service"),
            Map.entry("intake.(area|event|status).", "what an Errand is about, what happened, and how far it is"),
            Map.entry("preference.(contrast|spacing|text|theme).", "what a Preference is called, and its options"),
            Map.entry("(region|tag|topic).", "the words in page.yaml"),
            Map.entry("translation.fault.", "the name of a Refusal, as the packages xliff and memory add it"));

    private static final Pattern USED = Pattern.compile("(?:msg|swedish)(?:\\['|\\.format\\(')([^']*)'");

    @Test
    void everyMessageIsUsed() {
        var sources = new StringBuilder();
        for (var folder : List.of("src/main", "../content/src/main/java", "../i18n/src/main/java")) {
            files(Path.of(folder), "java", "xhtml").forEach(file -> sources.append(read(file)));
        }
        var known = Pattern.compile(String.join("|", PUT_TOGETHER.keySet()).replace(".", "\\."));
        var unused = new TreeSet<String>();
        for (var key : keys()) {
            if (sources.indexOf("'" + key + "'") < 0
                    && sources.indexOf('"' + key + '"') < 0
                    && !known.matcher(key).lookingAt()) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyBeginningThatIsPutTogetherIsStillNeeded() {
        var idle = new TreeSet<>(PUT_TOGETHER.keySet());
        idle.removeIf(start -> keys().stream()
                .anyMatch(key ->
                        Pattern.compile(start.replace(".", "\\.")).matcher(key).lookingAt()));
        assertEquals(Set.of(), idle);
    }

    static Stream<Path> views() {
        return files(VIEWS, "xhtml");
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyMessageThatAViewAsksForIsThere(Path view) {
        var lacking = new TreeSet<String>();
        USED.matcher(read(view)).results().forEach(found -> lacking.add(found.group(1)));
        lacking.removeAll(keys());
        assertEquals(Set.of(), lacking);
    }

    /// Words may stand in a view only in an element that says that they are English, for those who
    /// cannot read the rest.
    @ParameterizedTest
    @MethodSource("views")
    void noViewHoldsWordsOfItsOwn(Path view) {
        var bare = withoutExpressions(read(view))
                .replaceAll("(?s)<!--.*?-->|<(\\w+)[^<>]* lang=\"en\"[^<>]*>[^<]*</\\1>|<[^<>]*>|&#?\\w+;", " ");
        assertEquals(List.of(), words(bare));
    }

    @ParameterizedTest
    @MethodSource("views")
    void noAttributeThatIsReadHoldsWordsOfItsOwn(Path view) {
        var read = "alt|aria-label|emptyMessage|headerText|itemLabel|label|placeholder|requiredMessage|title";
        var found = new ArrayList<String>();
        Pattern.compile("\\s(?:" + read + ")=\"([^\"]*)\"")
                .matcher(withoutExpressions(read(view)))
                .results()
                .forEach(attribute -> found.addAll(words(attribute.group(1))));
        assertEquals(List.of(), found);
    }

    private static String withoutExpressions(String view) {
        return view.replaceAll("[#$]\\{[^}]*\\}", "");
    }

    private static List<String> words(String text) {
        return Pattern.compile("\\p{L}+")
                .matcher(text)
                .results()
                .map(word -> word.group())
                .toList();
    }

    private static Set<String> keys() {
        return Messages.of(Languages.standard()).keys();
    }

    private static Stream<Path> files(Path folder, String... endings) {
        try {
            return Files.walk(folder)
                    .filter(file ->
                            Stream.of(endings).anyMatch(e -> file.toString().endsWith("." + e)))
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
