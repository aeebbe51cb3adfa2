package se.ingangen.content.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.ForbiddenException;
import se.ingangen.content.account.Identity;
import se.ingangen.content.account.Role;
import se.ingangen.content.account.Scope;
import se.ingangen.content.account.UnauthenticatedException;
import se.ingangen.content.search.ChangeLog;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.i18n.Languages;

class TermDatabaseTest {

    private static final Wording COURT =
            new Wording("domstol", List.of("domstolen"), List.of("ting"), "Där domare är.");
    private static final Wording ENGLISH = new Wording("court", List.of(), List.of(), "Where judges are.");

    private TestDatabase database = new TestDatabase();
    private final Caller caller = new Caller();
    private final List<String> told = new ArrayList<>();
    private final TermImport imports = new TermImport();
    private final TermExport exports = new TermExport();
    private final TermService service = new TermService();

    @BeforeEach
    void putTogether() {
        caller.becomes(new Identity("admin", Set.of(), Set.of(Scope.ADMIN), Set.of()));
        imports.caller = caller;
        exports.caller = caller;
        imports.changes = new ChangeLog() {
            @Override
            public void append(String subject) {
                told.add(subject);
            }
        };
        useDatabase();
    }

    private void useDatabase() {
        var terms = new TermRepository();
        terms.entities = database.entities;
        imports.terms = terms;
        exports.terms = terms;
        service.terms = terms;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void importingTwiceChangesNothing() {
        assertEquals(new TermImportResult(1, 2, 0), merge(entry(Map.of("sv", COURT, "en", ENGLISH))));
        assertEquals(List.of("terms/en", "terms/sv"), told);
        told.clear();
        assertEquals(new TermImportResult(1, 0, 2), merge(entry(Map.of("sv", COURT, "en", ENGLISH))));
        assertEquals(List.of(), told);
    }

    @Test
    void anImportChangesTheLanguagesThatItHasAndNoOther() {
        merge(entry(Map.of("sv", COURT, "en", ENGLISH)));
        told.clear();
        var better = new Wording("law court", List.of(), List.of(), "Where judges decide.");
        assertEquals(
                new TermImportResult(1, 1, 0),
                merge(new ConceptEntry("court", Optional.empty(), Optional.empty(), Map.of("en", better))));
        assertEquals(List.of("terms/en"), told);
        assertEquals(Map.of("court", better), wordings("en"));
        assertEquals(Map.of("court", COURT), wordings("sv"));
        assertEquals("law", database.value("select subject from concept"));
    }

    @Test
    void whatIsSaidOfAConceptChangesItsPagesInEveryLanguage() {
        merge(entry(Map.of("sv", COURT, "en", ENGLISH)));
        told.clear();
        merge(new ConceptEntry("court", Optional.empty(), Optional.of(false), Map.of()));
        assertEquals(List.of("terms/en", "terms/sv"), told);
    }

    @Test
    void anExportIntoAnEmptyPortalGivesTheSame() {
        merge(entry(Map.of("sv", COURT, "en", ENGLISH)));
        var before = export(Optional.empty());
        database.close();
        database = new TestDatabase();
        useDatabase();
        database.inTransaction(() -> imports.importTbx(stream(before)));
        assertEquals(before, export(Optional.empty()));
        assertEquals(Map.of("court", COURT), wordings("sv"));
        assertEquals(List.of(entry(Map.of("en", ENGLISH))), TbxReader.read(stream(export(Optional.of("en")))));
    }

    @Test
    void oneFaultKeepsEverythingOut() {
        merge(entry(Map.of("sv", COURT)));
        var twice = export(Optional.empty()).replaceAll("(?s)(<conceptEntry.*</conceptEntry>)", "$1$1");
        var refused = twice.replaceFirst("domstol<", "rätt<");
        assertThrows(TermFaultsException.class, () -> database.inTransaction(() -> imports.importTbx(stream(refused))));
        assertEquals(Map.of("court", COURT), wordings("sv"));
    }

    @Test
    void onlyAdministratorsImportAndOnlyStaffExports() {
        merge(entry(Map.of("sv", COURT)));
        var tbx = export(Optional.empty());
        caller.becomes(Identity.ANONYMOUS);
        assertThrows(UnauthenticatedException.class, () -> imports.importTbx(stream(tbx)));
        assertThrows(UnauthenticatedException.class, () -> export(Optional.empty()));
        caller.becomes(new Identity("translator", Set.of(Role.TRANSLATOR), Set.of(), Set.of()));
        assertThrows(ForbiddenException.class, () -> imports.importTbx(stream(tbx)));
        assertEquals(tbx, export(Optional.empty()));
        caller.becomes(new Identity("officer", Set.of(Role.INTAKE), Set.of(), Set.of()));
        assertThrows(ForbiddenException.class, () -> export(Optional.empty()));
    }

    @Test
    void aTextIsAskedForItsConceptsAndAnotherLanguageForItsWords() {
        merge(entry(Map.of("sv", COURT, "en", ENGLISH)));
        var hits = database.inTransaction(() -> service.hits("En domstol dömer.", Languages.standard()));
        assertEquals(List.of(new Hit("court", 3, 10)), hits);
        assertEquals(ENGLISH, wordings("en").get(hits.get(0).concept()));
    }

    @Test
    void theStarterTermsComeOnceAndWithNoCaller() {
        caller.becomes(Identity.ANONYMOUS);
        var starter = new StarterTerms();
        starter.terms = imports.terms;
        starter.imports = imports;
        database.inTransaction(starter::importIfEmpty);
        var languages = database.inTransaction(() -> imports.terms.languages());
        assertEquals(
                languages.stream().map(tag -> "terms/" + tag).sorted().toList(),
                told.stream().sorted().toList());
        told.clear();
        database.inTransaction(starter::importIfEmpty);
        assertEquals(List.of(), told);
    }

    private static ConceptEntry entry(Map<String, Wording> wordings) {
        return new ConceptEntry("court", Optional.of("law"), Optional.of(true), wordings);
    }

    private TermImportResult merge(ConceptEntry entry) {
        return database.inTransaction(() -> imports.merge(List.of(entry)));
    }

    private Map<String, Wording> wordings(String tag) {
        return database.inTransaction(() -> service.wordings(Languages.find(tag).orElseThrow()));
    }

    private String export(Optional<String> language) {
        var out = new ByteArrayOutputStream();
        database.inTransaction(() -> exports.exportTbx(language, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream stream(String tbx) {
        return new ByteArrayInputStream(tbx.getBytes(StandardCharsets.UTF_8));
    }
}
