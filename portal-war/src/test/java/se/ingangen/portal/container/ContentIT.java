package se.ingangen.portal.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ingangen.content.account.UnauthenticatedException;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.Lookup;
import se.ingangen.content.article.exchange.ContentExport;
import se.ingangen.content.article.exchange.ContentFaultsException;
import se.ingangen.content.article.exchange.ContentImport;
import se.ingangen.content.article.exchange.ImportResult;
import se.ingangen.content.search.ChangeFollower;
import se.ingangen.content.search.SearchIndex;
import se.ingangen.content.search.SearchQuery;
import se.ingangen.content.storage.PortalFacts;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

class ContentIT extends ContainerTest {

    private static final Language SWEDISH = Languages.standard();

    @Inject
    private ContentImport imports;

    @Inject
    private ContentExport exports;

    @Inject
    private ArticleService articles;

    @Inject
    private SearchIndex index;

    @Inject
    private ChangeFollower follower;

    @Inject
    private PortalFacts facts;

    @BeforeEach
    void signIn() throws IOException {
        asAdministrator();
    }

    @Test
    void aPageThatIsImportedIsReadAndFoundAtOnce() {
        take("found", "status: published", "Snorklar och cyklop");
        assertEquals(1, hits("cyklop"));
        assertEquals(
                "Snorklar och cyklop",
                articles.read(SWEDISH, "found").orElseThrow().text().title());
    }

    @Test
    void aDraftChangesNothingThatThePublicReads() {
        take("drafted", "status: published", "Första rubriken");
        take("drafted", "status: draft", "Andra rubriken");
        assertEquals(
                "Första rubriken",
                articles.read(SWEDISH, "drafted").orElseThrow().text().title());
    }

    @Test
    void anOldAddressLeadsToTheNewOne() {
        take("moved", "slug: gamla-adressen", "Flyttad sida");
        take("moved", "slug: nya-adressen", "Flyttad sida");
        var lookup = articles.find(SWEDISH, "gamla-adressen");
        assertEquals(Lookup.Outcome.MOVED, lookup.outcome());
        assertEquals("/sv/nya-adressen", lookup.address());
    }

    @Test
    void oneFaultKeepsEverythingOut() {
        var zip = zip(Map.of(
                "good/page.yaml", "kind: information\n",
                "good/sv.md", "---\ntitle: Bra\n---\n\nText.\n",
                "bad/page.yaml", "kind: information\n",
                "bad/sv.md", "---\ntitle: Dålig\n---\n\n[Länk](../nowhere/)\n"));
        var refused = assertThrows(ContentFaultsException.class, () -> importZip(zip));
        assertEquals("bad/sv.md", refused.faults().get(0).file());
        assertEquals(5, refused.faults().get(0).line());
        assertTrue(articles.read(SWEDISH, "good").isEmpty());
    }

    @Test
    void anExportThatIsImportedAgainChangesNothing() throws IOException {
        var before = export();
        var result = importZip(before);
        assertEquals(0, result.editions());
        assertArrayEquals(before, export());
    }

    @Test
    void nobodyImportsWithoutBeingAdministrator() {
        asNobody();
        assertThrows(UnauthenticatedException.class, () -> importZip(zip(Map.of())));
    }

    @Test
    void anIndexThatIsLostIsMadeAnewFromTheDatabase() throws IOException {
        take("kept", "status: published", "Havregrynsgröt");
        follower.stop();
        index.close();
        delete(Settings.dataFolder().resolve("index"));
        index.open(Settings.dataFolder().resolve("index"), facts.portalId());
        follower.start();
        follower.followNow();
        assertEquals(1, hits("havregrynsgröt"));
    }

    private void take(String key, String line, String title) {
        importZip(zip(Map.of(
                key + "/page.yaml",
                "kind: information\n",
                key + "/sv.md",
                "---\ntitle: " + title + "\n" + line + "\n---\n\nText.\n")));
    }

    private ImportResult importZip(byte[] zip) {
        var result = imports.importZip(new ByteArrayInputStream(zip));
        follower.followNow();
        return result;
    }

    private byte[] export() throws IOException {
        var out = new ByteArrayOutputStream();
        exports.exportZip(out);
        return out.toByteArray();
    }

    private int hits(String text) {
        return index.search(new SearchQuery(text, SWEDISH, "", "", 0, 10)).total();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
