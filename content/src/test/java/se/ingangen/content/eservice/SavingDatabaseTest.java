package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.i18n.Languages;

/// Two windows, the way back, a form sent twice: nothing is lost, and nothing is mixed up.
class SavingDatabaseTest {

    private static final String SERVICE = "income-support";

    @TempDir
    private Path folder;

    private final TestDatabase database = new TestDatabase();
    private DraftService drafts;
    private String draft;

    @BeforeEach
    void begin() {
        drafts = new EserviceFixture(database, new SettableClock(), folder).drafts;
        draft = drafts.ticket(SERVICE).draftId();
        save("applying", "", "", Map.of("applying", "alone"));
        save("children", "", "", Map.of("has-children", "yes"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anotherWindowsAnswerToTheSameQuestionIsNotOverwrittenUnseen() {
        var seen = seen("applying", "");
        save("applying", "", seen, Map.of("applying", "together"));
        var stale = save("applying", "", seen, Map.of("applying", "alone"));
        assertEquals(
                List.of("applying"), stale.elsewhere().stream().map(Asked::path).toList());
        assertEquals("together", text("applying"));
        assertTrue(save("applying", "", seen("applying", ""), Map.of("applying", "alone"))
                .elsewhere()
                .isEmpty());
        assertEquals("alone", text("applying"));
    }

    @Test
    void anotherWindowsAnswerToAnotherQuestionDoesNotMatter() {
        var seen = seen("applying", "");
        save("children", "", seen("children", ""), Map.of("has-children", "no"));
        assertTrue(save("applying", "", seen, Map.of("applying", "together"))
                .elsewhere()
                .isEmpty());
        assertEquals("together", text("applying"));
        assertEquals("no", text("has-children"));
    }

    @Test
    void theSameFormSentTwiceIsSavedOnce() {
        var seen = seen("applying", "");
        save("applying", "", seen, Map.of("applying", "together"));
        assertTrue(save("applying", "", seen, Map.of("applying", "together"))
                .elsewhere()
                .isEmpty());
    }

    @Test
    void anItemSentTwiceIsAddedOnce() {
        var item = drafts.newItem();
        assertTrue(item.matches("[a-z0-9]{8}"), item);
        var seen = seen("child", item);
        save("child", item, seen, child(item, "Sara"));
        save("child", item, seen, child(item, "Sara"));
        assertEquals(List.of(item), items());
        var other = drafts.newItem();
        save("child", other, seen("child", other), child(other, "Ali"));
        assertEquals(List.of(item, other), items());
    }

    @Test
    void anItemIsRemovedWithItsAnswersAndItsNumberIsTold() {
        var first = drafts.newItem();
        var second = drafts.newItem();
        save("child", first, "", child(first, "Sara"));
        save("child", second, "", child(second, "Ali"));
        assertEquals(1, remove(first));
        assertEquals(0, remove(first), "it is gone already");
        assertEquals(List.of(second), items());
        assertTrue(journey().answers().text("child." + first + ".first-name").isEmpty());
    }

    @Test
    void aGroupThatNeedsOneItemIsNotPassedWithout() {
        var faults = save("child", "", "", Map.of()).faults();
        assertEquals(List.of("child"), faults.stream().map(Fault::path).toList());
        var item = drafts.newItem();
        var faulty = save("child", item, "", Map.of("child." + item + ".first-name", "Sara"));
        assertEquals(3, faulty.faults().size());
        save("child", item, "", child(item, "Sara"));
        assertTrue(save("child", "", "", Map.of()).faults().isEmpty());
    }

    private static Map<String, String> child(String item, String name) {
        var path = "child." + item + ".";
        return Map.of(
                path + "first-name", name,
                path + "born.day", "1",
                path + "born.month", "2",
                path + "born.year", "2015",
                path + "lives", "always",
                path + "school", "school");
    }

    private Saved save(String step, String item, String seen, Map<String, String> given) {
        return database.inTransaction(() -> drafts.save(SERVICE, draft, step, item, seen, given, Languages.standard()));
    }

    private int remove(String item) {
        return database.inTransaction(() -> drafts.remove(SERVICE, draft, "child", item, Languages.standard()));
    }

    private String seen(String step, String item) {
        return journey().step(step).map(s -> journey().seen(new Place(s, item))).orElseThrow();
    }

    private Journey journey() {
        return database.inTransaction(() -> drafts.open(SERVICE, draft))
                .orElseThrow()
                .journey();
    }

    private String text(String path) {
        return journey().answers().text(path).orElse("");
    }

    private List<String> items() {
        return journey().answers().items("child");
    }
}
