package se.ingangen.content.article.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.Translation;

class PassageTest {

    private static final EditionText SOURCE =
            text("Hyra", "Om hyra.", "Först.\n\n## Ett {#one}\n\n1\n\n## Två {#two}\n\n2");

    @Test
    void aTextIsItsTitleItsSummaryAndItsSections() {
        assertEquals(
                "title=Hyra summary=Om hyra. intro=Först. one=## Ett {#one} 1 two=## Två {#two} 2",
                Passage.of(SOURCE).stream()
                        .map(p -> p.id() + "=" + p.markdown().replaceAll("\\s+", " "))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void whatIsEmptyIsNoPassage() {
        assertEquals(
                "title",
                Passage.of(text("Hyra", "", "")).stream().map(Passage::id).collect(Collectors.joining()));
    }

    @Test
    void aHeadingThatNeedsNoIdNeverTakesOneOfThePages() {
        var ids = Passage.of(text("Hyra", "", "## Title\n\na\n\n## Summary\n\nb\n\n## Intro\n\nc")).stream()
                .map(Passage::id)
                .collect(Collectors.joining(" "));
        assertEquals("title section-1 section-2 section-3", ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the text before                    | new passages           | the text after
            ''                                   | one                    | one*
            ''                                   | two intro one          | intro* one* two*
            one two                              | one                    | one* two
            two                                  | one                    | one* two
            one                                  | two                    | one two*
            own one                              | two intro              | intro* own one two*
            one own                              | two                    | one two* own
            intro two                            | one                    | intro one* two
            """)
    void aNewPassageTakesItsPlaceAndTheOthersStayAsTheyWere(String before, String passages, String after) {
        var text = Renewal.replace(text("Rent", "", body(before, "")), SOURCE, markdown(passages), Translation.HUMAN);
        assertEquals(body(after.replace("*", ""), after), text.body());
    }

    @Test
    void onlyWhatIsNewIsMadeFromThisSourceAndInThisWay() {
        var before = new EditionText(
                "Rent",
                "rent",
                "",
                Translation.MACHINE,
                Map.of("two", Translation.REVIEWED),
                Map.of("title", "old", "one", "old", "two", "old"),
                body("one two", ""));
        var after = Renewal.replace(before, SOURCE, markdown("one"), Translation.HUMAN);
        assertEquals(
                Map.of("title", "old", "one", Passage.fingerprints(SOURCE).get("one"), "two", "old"),
                after.fingerprints());
        assertEquals(Translation.MACHINE, after.translation());
        assertEquals(Map.of("one", Translation.HUMAN, "two", Translation.REVIEWED), after.sectionTranslations());
    }

    @Test
    void whatIsMadeInOneWayIsSaidOnce() {
        var before = new EditionText(
                "Rent", "rent", "", Translation.MACHINE, Map.of("one", Translation.HUMAN), Map.of(), body("one", ""));
        var after = Renewal.made(before, List.of("title", "one"), Translation.REVIEWED);
        assertEquals(Translation.REVIEWED, after.translation());
        assertEquals(Map.of(), after.sectionTranslations());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # passage | Markdown
            three     | '## Three {#three}'
            one       | Without a heading
            one       | '## One {#two}'
            one       | '## One {#one}~~## Two {#two}'
            one       | 'Before~~## One {#one}'
            intro     | '## One {#one}'
            """)
    void whatIsNotThePassageIsRefused(String id, String markdown) {
        var passages = Map.of(id, markdown.replace("~", "\n"));
        var before = text("Rent", "", "");
        assertThrows(
                IllegalArgumentException.class, () -> Renewal.replace(before, SOURCE, passages, Translation.HUMAN));
    }

    private static EditionText text(String title, String summary, String body) {
        return new EditionText(title, "", summary, Translation.ORIGINAL, Map.of(), Map.of(), body);
    }

    private static Map<String, String> markdown(String ids) {
        return Arrays.stream(ids.split(" ")).collect(Collectors.toMap(id -> id, id -> markdown(id, "new")));
    }

    /// @param changed the ids of which are new, each with a star
    private static String body(String ids, String changed) {
        return ids.isEmpty()
                ? ""
                : Arrays.stream(ids.split(" "))
                        .map(id -> markdown(id, changed.contains(id + "*") ? "new" : "old"))
                        .collect(Collectors.joining("\n\n"));
    }

    private static String markdown(String id, String words) {
        return id.equals("intro") ? words : "## *" + id + "* {#" + id + "}\n\n" + words;
    }
}
