package se.ingangen.content.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordHashTest {

    @Test
    void onlyTheSamePasswordMatchesWhatWasStored() {
        var stored = PasswordHash.of("rätt häst batteri").stored();
        assertFalse(stored.contains("häst"));
        assertTrue(stored.startsWith("pbkdf2-sha512:210000:"), stored);
        assertTrue(stored.length() <= 200, stored);
        var hash = PasswordHash.parse(stored);
        assertTrue(hash.matches("rätt häst batteri"));
        assertFalse(hash.matches("rätt häst batteri "));
        assertFalse(hash.matches(""));
    }

    @Test
    void theSamePasswordIsStoredDifferentlyEachTime() {
        assertNotEquals(
                PasswordHash.of("samma").stored(), PasswordHash.of("samma").stored());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # chosen,               faults
            kort,                   account.password.too-short
            elva-tecken,            account.password.too-short
            tolv--tecken,           ''
            👋👋👋👋👋👋,            account.password.too-short
            Intake-Planning,        account.password.is-user-name
            det gamla lösenordet,   account.password.is-old
            """)
    void aPasswordIsLongAndNew(String chosen, String faults) {
        assertEquals(faults, String.join(" ", PasswordRules.faults("intake-planning", "det gamla lösenordet", chosen)));
    }
}
