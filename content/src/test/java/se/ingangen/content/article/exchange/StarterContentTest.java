package se.ingangen.content.article.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.Translation;
import se.ingangen.content.article.readability.Formula;
import se.ingangen.content.article.readability.PassiveVoice;
import se.ingangen.content.article.readability.Prose;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.ResourceFolder;

class StarterContentTest {

    /// Quoted from the city as they were published, so their Swedish is not ours to make easier.
    private static final Set<String> QUOTED = Set.of("influence-2016", "invanarprocessen");

    /// The pages that a resident needs first, whatever language they read.
    private static final List<String> FIRST = List.of(
            "start",
            "money",
            "letter",
            "studies",
            "work",
            "waiting",
            "ask",
            "contact",
            "your-information",
            "accessibility",
            "report-accessibility",
            "urgent",
            "lost-job",
            "new-in-sweden",
            "young",
            "ill",
            "children",
            "complain",
            "interpreter",
            "protected-identity",
            "income-support",
            "what-counts",
            "apply-again",
            "sfi",
            "adult-education",
            "work-support",
            "who-decides",
            "contact-person",
            "rights",
            "appeal",
            "about",
            "situations");

    private static final Map<String, Integer> MOST_LIX = Map.of("sv", 40, "sv-simple", 28);

    private static final Known NOTHING = new Known() {
        @Override
        public boolean hasPage(String key) {
            return false;
        }

        @Override
        public boolean hasAttachment(String key, String name) {
            return false;
        }

        @Override
        public Optional<String> slugOwner(String tag, String slug) {
            return Optional.empty();
        }
    };

    private static final List<PageFolder> PAGES =
            ResourceFolder.read(StarterContent.class, "/starter", folder -> ContentFolder.read(folder, NOTHING));

    @Test
    void everyPageIsThereInSwedishEasySwedishAndEnglish() {
        assertTrue(PAGES.size() >= 40, () -> PAGES.size() + " pages");
        for (var page : PAGES) {
            assertTrue(page.editions().keySet().containsAll(Set.of("sv", "sv-simple", "en")), page.key());
        }
    }

    @Test
    void whatResidentsNeedFirstIsThereInEveryLanguageOfTheInterface() {
        assertTrue(FIRST.size() >= 20);
        var tags = Languages.all().stream().map(Language::tag).sorted().toList();
        for (var key : FIRST) {
            var page =
                    PAGES.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
            assertEquals(tags, List.copyOf(page.editions().keySet()), key);
        }
    }

    @Test
    void everyTranslationIsMarkedAsMadeByAMachine() {
        for (var page : PAGES) {
            page.editions().forEach((tag, file) -> {
                var made = tag.equals(page.facts().source()) ? Translation.ORIGINAL : Translation.MACHINE;
                assertEquals(made, ContentFolder.edition(file).text().translation(), file::toString);
            });
        }
    }

    @Test
    void everyTranslationHasTheSectionsOfItsSource() {
        for (var page : PAGES) {
            var wanted = ids(page.editions().get(page.facts().source()));
            page.editions().forEach((tag, file) -> assertEquals(wanted, ids(file), file::toString));
        }
    }

    @Test
    void swedishIsEasyToRead() {
        var hard = new TreeMap<String, Double>();
        for (var page : PAGES) {
            MOST_LIX.forEach((tag, most) -> {
                var lix = Formula.LIX.in(prose(page, tag));
                if (lix > most && !(tag.equals("sv") && QUOTED.contains(page.key()))) {
                    hard.put(page.key() + "/" + tag + ".md", lix);
                }
            });
        }
        assertEquals(Map.of(), hard, () -> "LIX above " + MOST_LIX);
    }

    @Test
    void easySwedishSaysWhoDoesWhat() {
        var passive = new ArrayList<String>();
        for (var page : PAGES) {
            PassiveVoice.in(prose(page, "sv-simple")).forEach(sentence -> passive.add(page.key() + ": " + sentence));
        }
        assertEquals("", String.join("\n", passive));
    }

    private static Prose prose(PageFolder page, String tag) {
        var text = ContentFolder.edition(page.editions().get(tag)).text();
        return Prose.of(
                text.summary() + "\n\n" + text.body(), Languages.find(tag).orElseThrow());
    }

    @Test
    void namesAndNumbersOf2016AreOnlyOnTheQuotedPages() throws IOException {
        var contacts = contactsOf2016();
        assertEquals(8, contacts.size());
        for (var page : PAGES) {
            var files = new ArrayList<>(page.editions().values());
            files.add(files.get(0).resolveSibling(PageFile.NAME));
            for (var file : files) {
                var words = digitsTogether(Files.readString(file));
                var found = contacts.stream().filter(words::contains).toList();
                assertTrue(found.isEmpty() || QUOTED.contains(page.key()), () -> file + " holds " + found);
            }
        }
    }

    /// The names and the phone numbers, without their spaces, of the press release's contacts.
    private List<String> contactsOf2016() {
        var page = PAGES.stream().filter(p -> p.key().equals("influence-2016")).findFirst();
        var found = new ArrayList<String>();
        for (var contact : (List<?>) page.orElseThrow().facts().fields().get("contacts")) {
            var entry = (Map<?, ?>) contact;
            found.add(entry.get("name").toString());
            found.add(digitsTogether(entry.get("phone").toString()));
        }
        return found;
    }

    private static String digitsTogether(String text) {
        return text.replaceAll("(?<=\\d)[ -]+(?=\\d)", "");
    }

    private static List<String> ids(Path file) {
        return Section.of(ContentFolder.edition(file).text().body()).stream()
                .map(Section::id)
                .toList();
    }
}
