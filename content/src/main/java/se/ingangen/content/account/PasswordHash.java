package se.ingangen.content.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What is stored of a password: PBKDF2 with HMAC-SHA-512 over a salt of its own.
///
/// The number of rounds stands in the stored text, so that it can be raised without making
/// everybody choose a new password.
///
/// Source: OWASP Password Storage Cheat Sheet, 210,000 rounds for PBKDF2-HMAC-SHA512.
record PasswordHash(int rounds, String salt, String hash) {

    static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PasswordHash of(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(ROUNDS, encode(salt), encode(derive(password, salt, ROUNDS)));
    }

    /// Reads what [#stored()] wrote.
    static PasswordHash parse(String stored) {
        var parts = stored.split(":");
        return new PasswordHash(Integer.parseInt(parts[1]), parts[2], parts[3]);
    }

    String stored() {
        return String.join(":", "pbkdf2-sha512", Integer.toString(rounds), salt, hash);
    }

    /// Whether it is the password, in a time that does not tell how much of it is right.
    boolean matches(String password) {
        var salted = Base64.getDecoder().decode(salt);
        return MessageDigest.isEqual(
                derive(password, salted, rounds), Base64.getDecoder().decode(hash));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        var key = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            key.clearPassword();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
