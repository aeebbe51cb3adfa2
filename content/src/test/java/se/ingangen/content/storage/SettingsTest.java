package se.ingangen.content.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private final Settings settings = new Settings();

    @AfterEach
    void forget() {
        System.clearProperty("ingangen.clamav");
        System.clearProperty("ingangen.clamavRequired");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # scanner, required, address, is required
            -,              -,      -,                           false
            -,              false,  -,                           false
            localhost:3310, -,      localhost/<unresolved>:3310, true
            localhost:3310, false,  localhost/<unresolved>:3310, false
            [::1]:3310,     true,   [::1]/<unresolved>:3310,     true
            /run/clamd.ctl, -,      /run/clamd.ctl,              true
            """)
    void aScannerIsRequiredWhereItIsNamed(String scanner, String required, String address, boolean isRequired) {
        set("ingangen.clamav", scanner);
        set("ingangen.clamavRequired", required);
        assertEquals(Optional.ofNullable(address), settings.scanner().map(Object::toString));
        assertEquals(isRequired, settings.isScannerRequired());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "localhost:", "localhost:0", "localhost:70000", "u@localhost:1", "a b:1", "x.ctl"})
    void anAddressThatIsNoneIsNamed(String scanner) {
        set("ingangen.clamav", scanner);
        var fault = assertThrows(IllegalStateException.class, settings::scanner);
        assertTrue(fault.getMessage().startsWith("INGANGEN_CLAMAV must be host:port"), fault.getMessage());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            yes,  INGANGEN_CLAMAV_REQUIRED must be true or false
            true, 'INGANGEN_CLAMAV_REQUIRED is true, but INGANGEN_CLAMAV is not set'
            """)
    void whatIsRequiredMustBeThere(String required, String line) {
        set("ingangen.clamavRequired", required);
        assertEquals(
                line,
                assertThrows(IllegalStateException.class, settings::isScannerRequired)
                        .getMessage());
    }

    @Test
    void aBlankSettingIsNone() {
        set("ingangen.clamav", " ");
        assertEquals(Optional.empty(), settings.scanner());
    }

    private static void set(String property, String value) {
        if (value != null) {
            System.setProperty(property, value);
        }
    }
}
