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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.Translation;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.ResourceFolder;

class StarterContentTest {

    /// Quoted from the city as they were published, so their Swedish is not ours to make easier.
    private static final Set<String> QUOTED = Set.of("influence-2016", "invanarprocessen");

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
    void everyPageIsThereInEveryLanguageOfTheInterface() {
        var tags = Languages.all().stream().map(Language::tag).sorted().toList();
        for (var page : PAGES) {
            assertEquals(tags, List.copyOf(page.editions().keySet()), page.key());
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
                var lix = lix(page.editions().get(tag));
                if (lix > most && !(tag.equals("sv") && QUOTED.contains(page.key()))) {
                    hard.put(page.key() + "/" + tag + ".md", lix);
                }
            });
        }
        assertEquals(Map.of(), hard, () -> "LIX above " + MOST_LIX);
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

    /// Björnsson's readability index: words a sentence, and words of seven letters or more in a
    /// hundred. A heading, an item and a line that is broken on purpose each end a sentence.
    private static double lix(Path file) {
        var text = ContentFolder.edition(file).text();
        var sentences = (text.summary() + "\n\n" + text.body())
                .replaceAll("\\{#[\\w-]+\\}|\\]\\([^)]*\\)|<[^>]*>", " ")
                .split("[.!?:](?=\\s)|\\n\\s*\\n|\\\\\\n|\\n(?=\\s*([-*#>|]|\\d+\\.) ?)");
        var words = new ArrayList<String>();
        var count = 0;
        for (var sentence : sentences) {
            var found = words(sentence);
            count += found.isEmpty() ? 0 : 1;
            words.addAll(found);
        }
        var isLong = words.stream().filter(word -> word.length() > 6).count();
        return (double) words.size() / count + 100.0 * isLong / words.size();
    }

    private static List<String> words(String sentence) {
        return Pattern.compile("[\\p{L}][\\p{L}-]*")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
