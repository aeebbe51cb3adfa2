package se.ingangen.content.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.ResourceFolder;

class StarterTermsTest {

    private static final int LEAST_CONCEPTS = 60;
    private static final int MOST_WORDS = 40;

    private static final Map<String, List<ConceptEntry>> FILES =
            ResourceFolder.read(StarterTerms.class, "/terms", StarterTermsTest::files);

    private static Map<String, List<ConceptEntry>> files(Path folder) {
        return ResourceFolder.files(folder, ".tbx").stream()
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".tbx", ""),
                        StarterTerms::read,
                        (one, other) -> one,
                        TreeMap::new));
    }

    static Stream<String> tags() {
        return FILES.keySet().stream();
    }

    @Test
    void thereAreTermsInSwedishAndInThreeOtherLanguagesAtLeast() {
        assertTrue(FILES.keySet().containsAll(Set.of("sv", "sv-simple", "en", "ar")), () -> FILES.keySet()
                .toString());
    }

    @ParameterizedTest
    @MethodSource("tags")
    void aFileHoldsAllConceptsInTheLanguageOfItsName(String tag) {
        assertTrue(Languages.ofContent(tag).isPresent());
        assertTrue(FILES.get(tag).size() >= LEAST_CONCEPTS);
        assertEquals(ids(FILES.get("sv")), ids(FILES.get(tag)));
        for (var entry : FILES.get(tag)) {
            assertEquals(Set.of(tag), entry.wordings().keySet(), entry.id());
        }
    }

    @ParameterizedTest
    @MethodSource("tags")
    void allFilesSayTheSameOfAConcept(String tag) {
        assertEquals(described(FILES.get("sv")), described(FILES.get(tag)));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyTermIsExplainedInFortyWordsAtMost(String tag) {
        var found = new ArrayList<String>();
        for (var entry : FILES.get(tag)) {
            var explanation = entry.wordings().get(tag).explanation();
            if (explanation.isEmpty() || explanation.split("\\s+").length > MOST_WORDS) {
                found.add(entry.id() + ": " + explanation);
            }
        }
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @MethodSource("tags")
    void noWordThatAConceptForbidsIsPreferredForIt(String tag) {
        var found = new ArrayList<String>();
        for (var entry : FILES.get(tag)) {
            var wording = entry.wordings().get(tag);
            var words = new Vocabulary(Languages.ofContent(tag).orElseThrow(), Map.of(entry.id(), wording));
            wording.forbidden().stream()
                    .filter(word -> words.concept(word).isPresent())
                    .forEach(word -> found.add(entry.id() + ": " + word));
        }
        assertEquals(List.of(), found);
    }

    private static List<String> ids(List<ConceptEntry> entries) {
        return entries.stream().map(ConceptEntry::id).sorted().toList();
    }

    private static List<ConceptEntry> described(List<ConceptEntry> entries) {
        return entries.stream()
                .map(entry -> new ConceptEntry(entry.id(), entry.subject(), entry.explained(), Map.of()))
                .toList();
    }
}
