package se.ingangen.content.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.Settings;
import se.ingangen.content.storage.TestDatabase;

class AccountDatabaseTest {

    @TempDir
    private Path folder;

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private final Caller caller = new Caller();
    private final AccountService accounts = new AccountService();
    private final TokenService tokens = new TokenService();

    @BeforeEach
    void putTogether() {
        var rows = new AccountRepository();
        rows.entities = database.entities;
        accounts.accounts = rows;
        accounts.vault = TestDatabase.vault(folder);
        accounts.clock = clock;
        tokens.accounts = rows;
        tokens.settings = new Settings();
        tokens.vault = accounts.vault;
        tokens.clock = clock;
        tokens.caller = caller;
        tokens.audit = CallerFixture.audit(database.entities, caller, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theFirstAccountsAreCreatedOnceAndTheirPasswordsWork() throws IOException {
        createFirstAccounts();
        var file = folder.resolve("first-accounts");
        var lines = Files.readAllLines(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        createFirstAccounts();
        assertEquals(lines, Files.readAllLines(file));
        assertEquals(4, lines.size());
        for (var line : lines) {
            var parts = line.split("\t");
            var account = signIn(parts[0], parts[2]).orElseThrow();
            assertTrue(account.mustChangePassword());
            assertEquals(parts[1], account.roles().iterator().next().name().toLowerCase());
        }
        assertTrue(signIn("nobody", "nobody has this password").isEmpty());
    }

    @Test
    void aNewPasswordEndsTheSessionsAndLetsInWhoeverHasIt() throws IOException {
        createFirstAccounts();
        var old = Files.readAllLines(folder.resolve("first-accounts")).get(2).split("\t")[2];
        var session = database.inTransaction(
                () -> accounts.openSession(signIn("editor", old).orElseThrow()));
        assertEquals("editor", find(session).orElseThrow().userName());
        assertEquals(List.of("account.password.wrong"), change("wrong", "ett nytt lösenord"));
        assertEquals(List.of("account.password.too-short"), change(old, "kort"));
        assertEquals(List.of(), change(old, "ett nytt lösenord"));
        assertTrue(find(session).isEmpty());
        assertTrue(signIn("editor", old).isEmpty());
        var account = signIn("editor", "ett nytt lösenord").orElseThrow();
        assertEquals(Set.of(Role.EDITOR), account.identity().roles());
    }

    @Test
    void aSessionIsFoundUntilItEnds() throws IOException {
        createFirstAccounts();
        var password =
                Files.readAllLines(folder.resolve("first-accounts")).get(3).split("\t")[2];
        var account = signIn("admin", password).orElseThrow();
        var first = database.inTransaction(() -> accounts.openSession(account));
        clock.forward(Duration.ofMinutes(59));
        assertTrue(find(first).isPresent());
        clock.forward(Duration.ofMinutes(59));
        assertTrue(find(first).isPresent());
        clock.forward(Duration.ofMinutes(60));
        assertTrue(find(first).isEmpty());
        var second = database.inTransaction(() -> accounts.openSession(account));
        database.inTransaction(() -> accounts.closeSession(second));
        database.inTransaction(() -> accounts.closeSession(second));
        assertTrue(find(second).isEmpty());
        assertEquals(0L, ((Number) database.value("select count(*) from staff_session")).longValue());
    }

    @Test
    void theAdministratorsTokenIsKeptInItsFile() throws IOException {
        assertTrue(identify("").isEmpty());
        tokens.openAdminToken(folder);
        var secret = Files.readString(folder.resolve("admin-token")).strip();
        tokens.openAdminToken(folder);
        var admin = identify(secret).orElseThrow();
        assertEquals(EnumSet.allOf(Scope.class), admin.scopes());
        assertEquals(EnumSet.allOf(Lane.class), admin.lanes());
        assertTrue(identify(secret + "x").isEmpty());
    }

    @Test
    void aTokenLetsAMachineInUntilItExpires() {
        assertThrows(UnauthenticatedException.class, this::createToken);
        caller.becomes(Identity.token("admin", EnumSet.allOf(Scope.class), EnumSet.allOf(Lane.class)));
        var secret = createToken();
        assertEquals(
                Identity.token("case-system", Set.of(Scope.ERRANDS), Set.of(Lane.AUTHORITY)),
                identify(secret).orElseThrow());
        assertFalse(identify("").isPresent());
        clock.forward(Duration.ofDays(1));
        assertTrue(identify(secret).isEmpty());
        assertEquals("token:admin", database.value("select actor from audit_entry"));
    }

    private String createToken() {
        return database.inTransaction(() -> tokens.createToken(
                "case-system",
                Set.of(Scope.ERRANDS),
                Set.of(Lane.AUTHORITY),
                clock.instant().plus(Duration.ofDays(1))));
    }

    private Optional<Identity> identify(String bearer) {
        return database.inTransaction(() -> tokens.identify(bearer));
    }

    private void createFirstAccounts() {
        database.inTransaction(() -> accounts.createFirstAccounts(folder));
    }

    private Optional<Account> signIn(String user, String password) {
        return database.inTransaction(() -> accounts.signIn(user, password));
    }

    private List<String> change(String old, String chosen) {
        return database.inTransaction(() -> accounts.changePassword("editor", old, chosen));
    }

    private Optional<Account> find(String session) {
        return database.inTransaction(() -> accounts.find(session));
    }
}
