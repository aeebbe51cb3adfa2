package se.ingangen.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// GlassFish's administrator, called `admin`, with a password that nobody chose.
///
/// The password is kept in `config/admin-password` in the form that `asadmin --passwordfile` reads,
/// for the one who must look into a running server.
final class AdminAccount {

    private static final String PASSWORD = "AS_ADMIN_PASSWORD=";
    private static final int PASSWORD_BYTES = 24;
    private static final int SALT_BYTES = 8;
    private static final int ROUNDS = 100;

    private AdminAccount() {}

    /// Makes the account anew, so that a password seen once is good for one run only.
    static void create(Path config) throws IOException {
        var random = new SecureRandom();
        var password = HexFormat.of().formatHex(bytes(random, PASSWORD_BYTES));
        OwnerOnly.write(config.resolve("admin-password"), PASSWORD + password + "\n");
        OwnerOnly.write(config.resolve("admin-keyfile"), keyfileLine(password, bytes(random, SALT_BYTES)) + "\n");
    }

    /// Leaves the account of the original, which has no password. Only for a domain that holds
    /// nothing, such as the one of the tests.
    static void open(Path originalConfig, Path config) throws IOException {
        OwnerOnly.write(config.resolve("admin-keyfile"), Files.readString(originalConfig.resolve("admin-keyfile")));
    }

    /// Source: GlassFish, `org.glassfish.security.common.SSHA` and `FileRealmHelper`.
    static String keyfileLine(String password, byte[] salt) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(password.getBytes(StandardCharsets.UTF_8));
            digest.update(salt);
            var hash = digest.digest();
            for (int round = 1; round < ROUNDS; round++) {
                hash = digest.digest(hash);
            }
            var both = new byte[hash.length + salt.length];
            System.arraycopy(hash, 0, both, 0, hash.length);
            System.arraycopy(salt, 0, both, hash.length, salt.length);
            return "admin;{SSHA256}" + Base64.getEncoder().encodeToString(both) + ";asadmin";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static byte[] bytes(SecureRandom random, int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
