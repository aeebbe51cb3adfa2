package se.ingangen.content.article.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.CallerFixture;
import se.ingangen.content.account.ForbiddenException;
import se.ingangen.content.account.Scope;
import se.ingangen.content.account.UnauthenticatedException;
import se.ingangen.content.article.exchange.received.RefusedFileException;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.article.segment.Pairing;
import se.ingangen.content.article.segment.SectionText;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

class MemoryDatabaseTest {

    private static final Language SWEDISH = Languages.standard();
    private static final Language TIGRINYA = Languages.ofContent("ti").orElseThrow();

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private final Caller caller = new Caller();
    private final TranslationMemory memory = new TranslationMemory();
    private final MemoryExchange exchange = new MemoryExchange();

    @BeforeEach
    void open() {
        var entries = new MemoryRepository();
        entries.entities = database.entities;
        memory.entries = entries;
        memory.clock = clock;
        exchange.entries = entries;
        exchange.clock = clock;
        exchange.caller = caller;
        exchange.audit = CallerFixture.audit(database.entities, caller, clock);
        caller.becomes(CallerFixture.machine(Scope.ADMIN, Scope.TRANSLATE));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # reviewed              | translated             | now                      | proposed
            Ring oss.               | ደውሉልና።               | Ring oss.                | 100 ደውሉልና።
            Ring oss.               | ደውሉልና።               | 'Ring  oss.'             | 100 ደውሉልና።
            Kom kl. 8.              | ሰዓት 8 ንዑ።             | Kom kl. 10.              | 95 ሰዓት 8 ንዑ።
            Betala 5 000 kr.        | 5 000 kr ክፈሉ።         | Betala 12 500 kr.        | 95 5 000 kr ክፈሉ።
            Betala 5&nbsp;000 kr.   | 5 000 kr ክፈሉ።         | Betala 5 000 kr.         | 95 5 000 kr ክፈሉ።
            Ring oss.               | ደውሉልና።               | Ring dem.                | ''
            'Ring [oss](tel:1).'    | '[ደውሉልና](tel:1)።'    | 'Ring [oss](tel:2).'     | 100 <link 1>ደውሉልና</link 1>።
            'Ring [oss](tel:1).'    | '[ደውሉልና](tel:1)።'    | 'Ring **oss**.'          | ''
            'Ring [oss](tel:1).'    | '[ደውሉልና](tel:1)።'    | Ring oss.                | ''
            Anna Ek                 | '<span lang="sv">Anna Ek</span>' | Anna Ek        | 100 <language t1>Anna Ek</language t1>
            A < B & C               | A < B & C               | A < B & C                | 100 A < B & C
            """)
    void aSentenceIsProposedAgain(String reviewed, String translated, String now, String proposed) {
        learn(reviewed, translated);
        assertEquals(proposed, proposals(now));
    }

    @Test
    void theSameSentenceComesBeforeOneThatIsAlikeAndTheNewestFirst() {
        learn("Kom kl. 8.", "old");
        learn("Kom kl. 9.", "other");
        clock.forward(Duration.ofMinutes(1));
        learn("Kom kl. 8.", "new");
        learn("Kom kl. 7.", "newest other");
        assertEquals("100 new / 100 old / 95 newest other", proposals("Kom kl. 8."));
    }

    @Test
    void aSentenceThatIsReviewedTwiceIsKeptOnce() {
        learn("Ring oss.", "ደውሉልና።");
        learn("Ring oss.", "ደውሉልና።");
        assertEquals(1L, ((Number) database.value("select count(*) from memory_entry")).longValue());
    }

    @Test
    void whatGoesOutAsTmxComesInUnchanged() {
        learn(
                "Ring [oss](tel:1) & **nu** < 5\\\nx.",
                "**ሕጂ** & [ደውሉልና](tel:1)\\\n<span lang=\"sv\" dir=\"ltr\">Ek</span>");
        learn("Kom kl. 8.", "ሰዓት 8 ንዑ።");
        var tmx = export();
        assertTrue(tmx.contains("<tmx version=\"1.4\">") && tmx.contains("xml:lang=\"ti\""), tmx);
        database.inTransaction(
                () -> database.entities.createQuery("delete from MemoryEntry").executeUpdate());
        assertEquals(new MemoryResult(2, 0, 0), importing(tmx));
        assertEquals(
                "100 <strong 2>ሕጂ</strong 2> & <link 1>ደውሉልና</link 1><break 3/><language t1>Ek</language t1>",
                proposals("Ring [oss](tel:9) & **nu** < 5\\\nx."));
        assertEquals(new MemoryResult(0, 2, 0), importing(tmx));
    }

    @Test
    void theMemoryOfAnotherToolComesInAsFarAsItIsWords() {
        var tmx = """
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4"><header srclang="sv-SE" segtype="sentence" o-tmf="x" adminlang="en"
                  creationtool="x" creationtoolversion="1" datatype="plaintext"/><body>
                <tu><tuv xml:lang="sv-SE"><seg>Ring  oss.</seg></tuv><tuv xml:lang="ti-ER"><seg>ደውሉልና።</seg></tuv></tu>
                <tu><tuv xml:lang="sv-SE"><seg>Ring <bpt i="1">{b}</bpt>oss<ept i="1">{/b}</ept>.</seg></tuv>
                  <tuv xml:lang="ti-ER"><seg>ደውሉልና።</seg></tuv></tu>
                <tu><tuv xml:lang="sv-SE"><seg>Kom.</seg></tuv><tuv xml:lang="fi"><seg>Tule.</seg></tuv></tu>
                <tu><tuv xml:lang="sv-SE"><seg>1.</seg></tuv><tuv xml:lang="ti-ER"><seg>-</seg></tuv></tu>
                </body></tmx>
                """;
        assertEquals(new MemoryResult(1, 0, 2), importing(tmx));
        assertEquals("100 ደውሉልና።", proposals("Ring oss."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file                                                              | what is wrong
            hej                                                                 | xml 1
            '<tmx version="1.4"><body>'                                         | xml 1
            '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx version="1.4"/>'              | unsafe 1
            '<xliff version="2.1"/>'                                            | tmx 1
            '<tmx version="2"/>'                                                | tmx 1
            '<tmx version="1.4"><body><tu><tuv xml:lang="sv"><seg>a</seg></tuv><tuv xml:lang="ti"><seg><bpt i="x"><bpt/></bpt></seg></tuv></tu></body></tmx>' | tmx-content 0
            '<tmx version="1.4"><tu><tuv><seg>a</seg></tuv></tu></tmx>'         | tmx-language 1
            '<tmx version="1.4"><tu><tuv xml:lang="sv"><seg>a</seg></tuv><tuv xml:lang="en"/></tu></tmx>' | tmx-pair 0
            """)
    void aFileThatIsNoMemoryIsRefused(String file, String fault) {
        var refused =
                assertThrows(RefusedFileException.class, () -> importing(file)).refusals();
        assertEquals(
                fault,
                refused.get(0).messageKey().replace("translation.fault.", "") + " "
                        + refused.get(0).place().line());
    }

    @Test
    void aTranslatorTakesTheMemoryOutAndOnlyAnAdministratorPutsOneIn() {
        caller.becomes(CallerFixture.machine(Scope.TRANSLATE));
        var tmx = export();
        assertThrows(ForbiddenException.class, () -> importing(tmx));
        caller.becomes(CallerFixture.machine(Scope.ERRANDS));
        assertThrows(ForbiddenException.class, this::export);
        caller.becomes(se.ingangen.content.account.Identity.ANONYMOUS);
        assertThrows(UnauthenticatedException.class, this::export);
    }

    private void learn(String source, String translated) {
        var text = text(source);
        var target = Pairing.blocks(SectionText.of("a", source), SectionText.of("a", translated))
                .get("a.1");
        var pair = new Pairing.Pair(text, target, CodedText.EMPTY, CodedText.EMPTY);
        database.inTransaction(() -> memory.learn(SWEDISH, TIGRINYA, "money", List.of(pair)));
    }

    private String proposals(String now) {
        var sentence = text(now);
        return database
                .inTransaction(() -> memory.proposals(SWEDISH, TIGRINYA, Set.of(sentence)))
                .getOrDefault(sentence, List.of())
                .stream()
                .map(proposal -> proposal.quality() + " " + proposal.target().marked())
                .collect(Collectors.joining(" / "));
    }

    private String export() {
        var out = new ByteArrayOutputStream();
        database.inTransaction(() -> exchange.exportTmx(SWEDISH, TIGRINYA, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private MemoryResult importing(String tmx) {
        var in = new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8));
        return database.inTransaction(() -> exchange.importTmx(SWEDISH, TIGRINYA, in));
    }

    private static CodedText text(String markdown) {
        return SectionText.of("a", markdown).blocks().get(0).text();
    }
}
