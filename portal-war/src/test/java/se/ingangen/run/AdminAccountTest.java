package se.ingangen.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdminAccountTest {

    @TempDir
    Path config;

    /// The line of GlassFish's own `domain1`, whose administrator has an empty password.
    @Test
    void hashesAsGlassFishDoes() {
        var line = "admin;{SSHA256}gwd+FCTG6MzPEKxLeCGG+sOZpWtma00ph4kJqdlP0CtXhSdWk7xFyA==;asadmin";
        var bytes = Base64.getDecoder().decode(line.substring("admin;{SSHA256}".length(), line.lastIndexOf(';')));
        assertEquals(line, AdminAccount.keyfileLine("", Arrays.copyOfRange(bytes, 32, bytes.length)));
    }

    @Test
    void keepsThePasswordForItsOwnerOnly() throws IOException {
        AdminAccount.create(config);
        var file = config.resolve("admin-password");
        assertTrue(Files.readString(file).matches("AS_ADMIN_PASSWORD=[0-9a-f]{48}\n"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
