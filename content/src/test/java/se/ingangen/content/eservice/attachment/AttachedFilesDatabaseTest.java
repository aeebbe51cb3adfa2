package se.ingangen.content.eservice.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class AttachedFilesDatabaseTest {

    private static final String DRAFT = "d".repeat(43);
    private static final String OTHER = "o".repeat(43);
    private static final String QUESTION = "home.contract";

    @TempDir
    private Path folder;

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private AttachmentFixture fixture;
    private AttachmentService attachments;

    @BeforeEach
    void beginADraft() throws IOException {
        fixture = new AttachmentFixture(database, clock, folder);
        attachments = fixture.attachments;
        fixture.begin(DRAFT);
    }

    @AfterEach
    void close() {
        database.close();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("hyra.pdf", Samples.pdf(), FileKind.PDF, "hyra.pdf"),
                Arguments.of("hyra.pdf", Samples.pdf(65_536), FileKind.PDF, "hyra.pdf"),
                Arguments.of("hyra.pdf", Samples.pdf(65_537), FileKind.PDF, "hyra.pdf"),
                Arguments.of("lång.pdf", Samples.pdf(1_000_000), FileKind.PDF, "lång.pdf"),
                Arguments.of("C:\\Users\\A\\brev.docx", Samples.docx(), FileKind.DOCX, "brev.docx"),
                Arguments.of("lön\u202Efdp.exe", Samples.pdf(), FileKind.PDF, "lönfdp.pdf"),
                Arguments.of("x".repeat(300) + ".pdf", Samples.pdf(), FileKind.PDF, "x".repeat(96) + ".pdf"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsTakenIsGivenBackAsItCame(String given, byte[] bytes, FileKind kind, String name) throws IOException {
        var added = added(add(given, bytes));
        assertEquals(List.of(added), attachments.list(DRAFT));
        assertEquals(new Attachment(added.id(), QUESTION, name, kind, bytes.length, FileState.CLEAN), added);
        assertArrayEquals(bytes, content(added));
    }

    @Test
    void whatIsKeptOfAPhotoHasNoPlace() throws IOException {
        for (var photo : List.of(Samples.jpg(), Samples.png(), Samples.heic())) {
            var kept = added(add("IMG.jpg", photo));
            var bytes = content(kept);
            assertEquals(kept.size(), bytes.length);
            assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains(Samples.PLACE));
        }
    }

    static Stream<Arguments> refused() {
        var pdf = Samples.pdf();
        return Stream.of(
                Arguments.of("EICAR", "eicar.pdf", Samples.concat(pdf, Samples.eicar()), Refusal.INFECTED),
                Arguments.of("EICAR alone", "eicar.com", Samples.eicar(), Refusal.KIND),
                Arguments.of("an exe named pdf", "hyra.pdf", Samples.bytes("MZ\220\0\3"), Refusal.KIND),
                Arguments.of("nothing", "tom.pdf", new byte[0], Refusal.EMPTY),
                Arguments.of("a bomb", "brev.docx", Samples.zip(Samples.wordParts(), 200_000_000), Refusal.UNSAFE),
                Arguments.of("50,000 x 50,000", "stor.png", Samples.blackPng(50_000, 50_000), Refusal.TOO_MANY_PIXELS),
                Arguments.of("half a photo", "halv.jpg", Arrays.copyOf(Samples.jpg(), 900), Refusal.UNREADABLE),
                Arguments.of("a locked pdf", "lås.pdf", Samples.pdf("/Encrypt 9 0 R"), Refusal.PASSWORD));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsRefusedIsNotKeptAndAMessageHelps(String what, String name, byte[] bytes, Refusal why)
            throws IOException {
        try (var clamd = new FakeClamd(null)) {
            fixture.scansWith(clamd);
            var before = added(add("kvar.pdf", Samples.pdf()));
            assertRefused(why, add(name, bytes), name);
            assertEquals(List.of(before), attachments.list(DRAFT));
            assertEquals(1L, count("attached_chunk"));
            assertEquals(0, incoming());
        }
    }

    @Test
    void twoHundredMegabytesAreNeitherReadNorKept() throws IOException {
        var endless = new SpoolTest.Endless(200_000_000);
        var outcome = attachments.add(DRAFT, QUESTION, AttachmentRules.USUAL, "film.pdf", endless);
        assertRefused(Refusal.TOO_LARGE, outcome, "film.pdf");
        assertEquals(20L, ((Outcome.Refused) outcome).args()[1]);
        assertEquals(20_000_001, endless.read);
        assertEquals(0L, count("attached_file"));
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        var broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("The phone went into a tunnel");
                }
                return 'x';
            }
        };
        assertThrows(
                IOException.class, () -> attachments.add(DRAFT, QUESTION, AttachmentRules.USUAL, "hyra.pdf", broken));
        assertEquals(0L, count("attached_file"));
        assertEquals(0, incoming());
    }

    @Test
    void onlyTheKindsThatAreAskedForAreTaken() throws IOException {
        var rules = new AttachmentRules(EnumSet.of(FileKind.JPG, FileKind.PDF), 1_000_000, 5, 5_000_000);
        var outcome = add(rules, "brev.docx", Samples.docx());
        assertRefused(Refusal.KIND, outcome, "brev.docx");
        assertEquals("PDF, JPG", ((Outcome.Refused) outcome).args()[1]);
        added(add(rules, "hyra.pdf", Samples.pdf()));
    }

    @Test
    void aQuestionTakesSoManyFilesAndTheDraftSoManyBytes() throws IOException {
        var rules = new AttachmentRules(EnumSet.allOf(FileKind.class), 100_000, 2, 2_500);
        added(add(rules, "1.pdf", Samples.pdf(1_000)));
        assertRefused(Refusal.FULL, add(rules, "2.pdf", Samples.pdf(1_501)), "2.pdf");
        var second = added(add(rules, "2.pdf", Samples.pdf(1_500)));
        var unread = new SpoolTest.Endless(10);
        assertRefused(Refusal.TOO_MANY, attachments.add(DRAFT, QUESTION, rules, "3.pdf", unread), "3.pdf");
        assertEquals(0, unread.read);
        assertTrue(attachments.remove(DRAFT, second.id()));
        added(add(rules, "3.pdf", Samples.pdf(1_000)));
        assertRefused(
                Refusal.FULL, attachments.add(DRAFT, "home.rent", rules, "4.pdf", stream(Samples.pdf(1_000))), "4.pdf");
        assertEquals(2L, count("attached_chunk"));
    }

    @Test
    void ofManyAtOnceOnlySoManyAreTaken() throws Exception {
        var rules = new AttachmentRules(EnumSet.allOf(FileKind.class), 1_000_000, 3, 100_000_000);
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Callable<Outcome>> uploads = new ArrayList<>();
            for (var i = 0; i < 16; i++) {
                uploads.add(() -> add(rules, "hyra.pdf", Samples.pdf(200_000)));
            }
            var taken = 0;
            for (var done : pool.invokeAll(uploads)) {
                taken += done.get() instanceof Outcome.Added ? 1 : 0;
            }
            assertEquals(3, taken);
        }
        assertEquals(
                List.of("hyra.pdf", "hyra (2).pdf", "hyra (3).pdf"),
                attachments.list(DRAFT, QUESTION).stream().map(Attachment::name).toList());
    }

    @Test
    void aFileIsNobodyElses() throws IOException {
        fixture.begin(OTHER);
        var file = added(add("hyra.pdf", Samples.pdf()));
        assertEquals(List.of(), attachments.list(OTHER));
        assertTrue(attachments.open(OTHER, file.id()).isEmpty());
        assertFalse(attachments.remove(OTHER, file.id()));
        assertTrue(attachments.remove(DRAFT, file.id()));
        assertFalse(attachments.remove(DRAFT, file.id()));
        assertEquals(0L, count("attached_chunk"));
    }

    @Test
    void filesGoWithTheirDraft() throws IOException {
        fixture.begin(OTHER);
        added(add("1.pdf", Samples.pdf(100_000)));
        var kept =
                (Outcome.Added) attachments.add(OTHER, QUESTION, AttachmentRules.USUAL, "2.pdf", stream(Samples.pdf()));
        database.inTransaction(() -> database.entities
                .createQuery("delete from Draft d where d.id = :id")
                .setParameter("id", DRAFT)
                .executeUpdate());
        assertEquals(List.of(kept.attachment()), attachments.list(OTHER));
        assertEquals(1L, count("attached_file"));
        assertEquals(1L, count("attached_chunk"));
        assertEquals(1, database.inTransaction(() -> attachments.deleteOf(OTHER)));
        assertEquals(0L, count("attached_chunk"));
    }

    @Test
    void nothingIsAttachedToADraftThatIsNotThereOrHasExpired() throws IOException {
        var outcome = attachments.add(OTHER, QUESTION, AttachmentRules.USUAL, "x.pdf", stream(Samples.pdf()));
        assertEquals(Refusal.GONE, ((Outcome.Refused) outcome).why());
        clock.forward(Duration.ofDays(1));
        assertEquals(Refusal.GONE, ((Outcome.Refused) add("x.pdf", Samples.pdf())).why());
    }

    @Test
    void theDatabaseAloneShowsNeitherNameNorContent() throws IOException {
        added(add("läkarintyg.pdf", Samples.pdf("diagnos")));
        var name = (byte[]) database.value("select name from attached_file");
        assertFalse(new String(name, StandardCharsets.UTF_8).contains("läkarintyg"));
        assertFalse(new String(chunk(0), StandardCharsets.ISO_8859_1).contains("diagnos"));
    }

    @Test
    void noPieceCanBeExchangedCutOffOrChangedUnnoticed() throws IOException {
        var file = added(add("hyra.pdf", Samples.pdf(200_000)));
        var second = added(add("hyra.pdf", Samples.pdf(200_000)));
        var sql = List.of(
                "update attached_chunk set number = -1 - number where number < 2",
                "delete from attached_chunk where number = 3",
                "update attached_file set chunks = 3, bytes = 196608",
                "update attached_chunk set bytes = (select c.bytes from attached_chunk c where c.file = '" + second.id()
                        + "' and c.number = 1) where number = 1",
                "update attached_chunk set bytes = (select c.bytes from attached_chunk c where c.file = '" + file.id()
                        + "' and c.number = 1) where number = 2");
        assertEquals(200_000, content(file).length);
        for (var change : sql) {
            assertThrows(RuntimeException.class, () -> afterChange(change, file), change);
        }
        assertEquals(200_000, content(file).length);
    }

    @Test
    void whileTheScannerIsAwayFilesAreHeldAndNotGivenOut() throws IOException {
        try (var clamd = new FakeClamd(null)) {
            fixture.scansWith(clamd);
            clamd.mood = FakeClamd.Mood.BROKEN;
            var clean = added(add("hyra.pdf", Samples.pdf(150_000)));
            var infected = added(add("virus.pdf", Samples.concat(Samples.pdf(), Samples.eicar())));
            assertEquals(FileState.HELD, clean.state());
            assertTrue(attachments.open(DRAFT, clean.id()).isEmpty());
            fixture.held.scanAgain();
            assertEquals(List.of(clean, infected), attachments.list(DRAFT));
            clamd.mood = FakeClamd.Mood.WELL;
            fixture.held.scanAgain();
        }
        var files = attachments.list(DRAFT);
        assertEquals(150_000, content(files.get(0)).length);
        assertEquals(FileState.INFECTED, files.get(1).state());
        assertEquals("virus.pdf", files.get(1).name());
        assertTrue(attachments.open(DRAFT, files.get(1).id()).isEmpty());
        assertEquals(3L, count("attached_chunk"));
    }

    @Test
    void aFileThatWasAlteredDoesNotKeepTheOthersWaiting() throws IOException {
        try (var clamd = new FakeClamd(null)) {
            fixture.scansWith(clamd);
            clamd.mood = FakeClamd.Mood.BROKEN;
            var altered = added(add("1.pdf", Samples.pdf(150_000)));
            var whole = added(add("2.pdf", Samples.pdf(150_000)));
            database.inTransaction(() -> database.entities
                    .createNativeQuery(
                            "update attached_chunk set number = 9 where file = '" + altered.id() + "' and number = 2")
                    .executeUpdate());
            database.inTransaction(() -> database.entities
                    .createNativeQuery(
                            "update attached_chunk set number = 2 where number = 1 and file = '" + altered.id() + "'")
                    .executeUpdate());
            database.inTransaction(() -> database.entities
                    .createNativeQuery("update attached_chunk set number = 1 where number = 9")
                    .executeUpdate());
            clamd.mood = FakeClamd.Mood.WELL;
            fixture.held.scanAgain();
            var files = attachments.list(DRAFT);
            assertEquals(FileState.HELD, files.get(0).state());
            assertEquals(whole.id(), files.get(1).id());
            assertEquals(FileState.CLEAN, files.get(1).state());
        }
    }

    @Test
    void everyRefusalAndStateHasItsWords() {
        for (var language : Languages.all()) {
            var messages = Messages.of(language);
            for (var why : Refusal.values()) {
                var args = new Object[] {"hyra.pdf", why == Refusal.KIND ? "PDF, JPG" : (Object) 20};
                var text = messages.text(why.messageKey(), args);
                assertEquals(why != Refusal.GONE, text.contains("\u2068hyra.pdf\u2069"), text);
            }
            for (var state : FileState.values()) {
                state.messageKey()
                        .ifPresent(
                                key -> assertTrue(messages.text(key, "hyra.pdf").contains("\u2068hyra.pdf\u2069")));
            }
        }
    }

    private Outcome add(String name, byte[] bytes) throws IOException {
        return add(AttachmentRules.USUAL, name, bytes);
    }

    private Outcome add(AttachmentRules rules, String name, byte[] bytes) throws IOException {
        return attachments.add(DRAFT, QUESTION, rules, name, stream(bytes));
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static Attachment added(Outcome outcome) {
        assertTrue(outcome instanceof Outcome.Added, outcome.toString());
        return ((Outcome.Added) outcome).attachment();
    }

    private static void assertRefused(Refusal why, Outcome outcome, String name) {
        assertTrue(outcome instanceof Outcome.Refused, outcome.toString());
        var refused = (Outcome.Refused) outcome;
        assertEquals(why, refused.why());
        assertEquals(name, refused.name());
        var text = Messages.of(Languages.find("en").orElseThrow()).text(refused.messageKey(), refused.args());
        assertTrue(text.contains(name), text);
        assertFalse(text.contains("{"), text);
    }

    private byte[] content(Attachment file) throws IOException {
        try (var content = attachments.open(DRAFT, file.id()).orElseThrow()) {
            return content.readAllBytes();
        }
    }

    /// Reads a file after somebody changed the database, and takes the change back.
    private void afterChange(String sql, Attachment file) {
        database.inTransaction(() -> {
            database.entities.createNativeQuery(sql).executeUpdate();
            var read = new AttachmentRepository();
            read.entities = database.entities;
            read.vault = TestDatabase.vault(folder);
            try {
                for (var number = 0; read.piece(file.id(), number).isPresent(); number++) {
                    // until the end
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private byte[] chunk(int number) {
        return (byte[]) database.value("select bytes from attached_chunk where number = " + number);
    }

    private long incoming() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("key")).count();
        }
    }

    private long count(String table) {
        return ((Number) database.value("select count(*) from " + table)).longValue();
    }
}
