package se.ingangen.content.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final Account account = new Account(
            "intake-planning", Set.of(Role.INTAKE), Set.of(Lane.PLANNING), new PasswordHash(1, "AAAA", "AAAA"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # tries before (right or wrong),   minutes later,   a right one is let in
            '',                                0,               true
            wwww,                              0,               true
            wwwww,                             0,               false
            wwwww,                             14,              false
            wwwww,                             15,              true
            wwwwrwwww,                         0,               true
            wwwwwr,                            0,               false
            """)
    void fiveWrongPasswordsInARowLockForAQuarterOfAnHour(String before, int minutes, boolean letIn) {
        before.chars().forEach(c -> account.tryPassword(c == 'r', NOW));
        assertEquals(letIn, account.tryPassword(true, NOW.plus(Duration.ofMinutes(minutes))));
    }

    @Test
    void aWrongPasswordIsNeverLetIn() {
        assertFalse(account.tryPassword(false, NOW));
    }

    @Test
    void aOneTimePasswordMayDoNothingButBeChanged() {
        assertTrue(account.mustChangePassword());
        assertTrue(account.identity().roles().isEmpty());
        assertTrue(account.identity().lanes().isEmpty());
        account.changePassword(new PasswordHash(1, "BBBB", "BBBB"));
        assertEquals(Set.of(Role.INTAKE), account.identity().roles());
        assertEquals(Set.of(Lane.PLANNING), account.identity().lanes());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # minutes between requests, hours in all, open at the end
            59,                         11,           true
            60,                         1,            false
            30,                         12,           false
            """)
    void aSessionEndsAfterAnHourOfRestOrTwelveInAll(int between, int hours, boolean open) {
        var session = new StaffSession("id", "editor", NOW);
        var end = NOW.plus(Duration.ofHours(hours));
        for (var now = NOW; now.isBefore(end) && session.isOpen(now); now = now.plus(Duration.ofMinutes(between))) {
            session.seen(now);
        }
        assertEquals(open, session.isOpen(end));
    }
}
