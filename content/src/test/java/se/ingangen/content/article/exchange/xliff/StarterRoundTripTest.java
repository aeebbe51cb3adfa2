package se.ingangen.content.article.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.State;
import se.ingangen.content.article.Yaml;
import se.ingangen.content.article.segment.Block;
import se.ingangen.content.article.segment.SectionText;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.ResourceFolder;

/// All of the starter content, out to a translator and back, in every language that there is and in one
/// that there is not.
class StarterRoundTripTest {

    private static final String WORD = "ቃል ";
    private static final Map<String, Map<String, String>> PAGES = starter();

    private final TranslatorsDesk desk = new TranslatorsDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aLanguageThatLacksEverythingGetsEverything() {
        publish("sv");
        var target = Languages.ofContent("ckb").orElseThrow();
        var xliff = CatTool.translate(desk.exportBehind(target), StarterRoundTripTest::translated);
        var result = desk.importing(target, xliff);
        assertEquals(PAGES.size(), result.handedIn().size());
        assertEquals(0, result.unchanged() + result.waiting());
        for (var key : PAGES.keySet()) {
            assertEquals(State.REVIEW, desk.state(key, target));
            assertTrue(desk.read(key, target).isEmpty());
            assertSameStructure(key, target);
        }
        assertEquals("", desk.exportBehind(target));
    }

    static Stream<Language> translations() {
        return Languages.all().stream()
                .filter(language -> !language.tag().equals("sv"))
                .filter(language -> !written(language).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void whatComesBackAsItIsChangesNothingAndWhatIsTranslatedAnewKeepsItsStructure(Language target) {
        publish("sv");
        publish(target.tag());
        var xliff = desk.exportPages(written(target), target);
        var unchanged = desk.importing(target, xliff);
        assertEquals(List.of(), unchanged.handedIn());
        assertTrue(unchanged.unchanged() > 0);
        var anew = CatTool.translate(xliff, segment -> true, StarterRoundTripTest::translated);
        assertEquals(0, desk.importing(target, anew).waiting());
        written(target).forEach(key -> assertSameStructure(key, target));
    }

    private void publish(String tag) {
        PAGES.forEach((key, files) -> Optional.ofNullable(files.get(tag)).ifPresent(file -> {
            var end = file.indexOf("\n---\n", 3);
            var front = Yaml.read(file.substring(4, end + 1));
            desk.publish(
                    key,
                    tag,
                    front.get("title").toString(),
                    front.getOrDefault("summary", "").toString(),
                    file.substring(end + 5).strip());
        }));
    }

    private static String translated(String words) {
        return words.replaceFirst("\\S", WORD + "$0");
    }

    private static List<String> written(Language target) {
        return PAGES.entrySet().stream()
                .filter(page -> page.getValue().containsKey(target.tag()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void assertSameStructure(String key, Language target) {
        var source = desk.read(key, TranslatorsDesk.SWEDISH).orElseThrow();
        var latest = desk.latest(key, target);
        assertEquals(WORD + source.title(), latest.title());
        var expected = structure(source.body(), "");
        var found = structure(latest.body(), WORD);
        assertTrue(found.keySet().containsAll(expected.keySet()), key);
        expected.forEach((section, blocks) -> assertEquals(
                String.join("\n", blocks), String.join("\n", found.get(section)), key + " " + target.tag()));
    }

    /// The blocks of a text with their codes and words, by section.
    private static Map<String, List<String>> structure(String body, String without) {
        var structure = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < Section.of(body).size(); i++) {
            var section = Section.of(body).get(i);
            if (!section.isEmpty()) {
                structure.put(
                        section.id(),
                        SectionText.of(section.id(), Section.written(body).get(i)).blocks().stream()
                                .map(block -> block(block).replace(without, ""))
                                .toList());
            }
        }
        return structure;
    }

    private static String block(Block block) {
        return block.shape() + " " + block.text().marked() + " " + block.text().codes();
    }

    /// The files of the starter content by key and language, Swedish first.
    private static Map<String, Map<String, String>> starter() {
        return ResourceFolder.read(Section.class, "/starter", folder -> {
            var pages = new TreeMap<String, Map<String, String>>();
            try (var files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .sorted((a, b) -> Boolean.compare(isSource(b), isSource(a)))
                        .forEach(file -> pages.computeIfAbsent(
                                        file.getParent()
                                                .getFileName()
                                                .toString()
                                                .replace("/", ""),
                                        key -> new LinkedHashMap<>())
                                .put(file.getFileName().toString().replace(".md", ""), read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return pages;
        });
    }

    private static boolean isSource(Path file) {
        return file.getFileName().toString().equals("sv.md");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
